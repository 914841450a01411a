import { createHash } from 'node:crypto'
import { argv } from 'node:process'
import { choose, type Field } from '../src/core/summary/choose.ts'
import { featureNames, type FeatureName } from '../src/core/summary/features.ts'
import { fieldOf } from '../src/core/summary/summarize.ts'
import { manner, weights as shipped } from '../src/core/summary/weights.ts'
import { comparePairs } from '../test/bench/summary/bootstrap.ts'
import { lead } from '../test/bench/summary/baselines.ts'
import { option } from '../test/bench/summary/options.ts'
import { rouge, tokensOf, type Scores } from '../test/bench/summary/rouge.ts'
import { articleOf, readRows, type Row } from '../test/bench/summary/rows.ts'
import { averageOf, enter, meanOf, type Table } from '../test/bench/summary/table.ts'

/**
 * Fits the weights of the ranking to reference summaries: `npx tsx scripts/fit-summary.ts --data F.jsonl [--steps N]`. A seeded
 * random search over what the real choice scores, starting from weights set by hand; straying from those costs, which keeps
 * noise out. It reports five-fold cross-validation (by a hash of the id) of the start, of the search and of the shipped
 * weights, then the weights fitted on all. The same data give the same numbers.
 */

type Weights = Readonly<Record<FeatureName, number>>
type Sample = {
  readonly row: Row
  readonly field: Field
  readonly fold: number
  readonly lead: number
  readonly score: (set: readonly number[]) => Scores
}

/** PacSum with position, title and form, weights by hand: where the search starts and what it is held to. */
const start: Weights = {
  directed: 1,
  early: 0.8,
  first: -0.4,
  title: 0.6,
  overlong: -0.3,
  opensQuoted: -0.2,
}
const folds = 5
const straying = 0.3
const steps = Number(option(argv, 'steps', '250'))

function sampleOf(row: Row): Sample {
  const field = fieldOf(articleOf(row), shipped)
  const reference = tokensOf(row.summary, row.lang)
  const tokens = field.candidates.map(({ text }) => tokensOf(text, row.lang))
  const known = new Map<string, Scores>()
  const score = (set: readonly number[]): Scores => {
    const key = set.join(' ')
    const words = set.flatMap((index) => tokens[index] ?? [])
    const scores = known.get(key) ?? rouge(words, reference)
    known.set(key, scores)
    return scores
  }
  const fold = (createHash('sha256').update(row.id).digest()[0] ?? 0) % folds
  return { row, field, fold, lead: meanOf(score(lead(field, 3))), score }
}

function scoresWith({ field, score }: Sample, weights: Weights, count: number): Scores {
  const scores = Float64Array.from(field.features, (feature) =>
    featureNames.reduce((sum, name) => sum + weights[name] * feature[name], 0),
  )
  return score(choose({ ...field, scores }, count, manner))
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Mean over the languages of what three sentences score; a source that falls below the lead costs more. */
function objective(samples: readonly Sample[], weights: Weights): number {
  const gains = samples.map((sample) => meanOf(scoresWith(sample, weights, 3)) - sample.lead)
  const over = (key: 'lang' | 'source'): number[] =>
    [...new Set(samples.map(({ row }) => row[key]))].map((value) =>
      average(gains.filter((_, at) => samples[at]?.row[key] === value)),
    )
  const short = over('source').reduce((sum, gain) => sum + Math.max(0, -0.2 - gain), 0)
  const strays = featureNames.reduce((sum, name) => sum + (weights[name] - start[name]) ** 2, 0)
  return average(over('lang')) - 0.3 * short - straying * strays
}

/** Numbers in 0…1 from a seed (a linear congruential generator), so that a fit can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

function fit(samples: readonly Sample[]): Weights {
  const random = randomFrom(7)
  let [best, most] = [start, objective(samples, start)]
  for (let step = 0; step < steps; step += 1) {
    const width = [0.05, 0.15, 0.4][Math.floor(random() * 3)] ?? 0
    const next = { ...best }
    // The first weight stays 1: only the proportions matter.
    for (const name of featureNames.slice(1))
      if (random() < 0.4) next[name] += width * (random() + random() + random() - 1.5) * 2
    const value = objective(samples, next)
    if (value > most) [best, most] = [next, value]
  }
  return best
}

function report(label: string, samples: readonly Sample[], weightsFor: (sample: Sample) => Weights): void {
  const table: Table = new Map()
  const gains = new Map<string, number[]>()
  for (const sample of samples) {
    const scores = scoresWith(sample, weightsFor(sample), 3)
    enter(table, [sample.row.lang, sample.row.source], scores)
    for (const key of [sample.row.lang, sample.row.source])
      gains.set(key, [...(gains.get(key) ?? []), meanOf(scores) - sample.lead])
  }
  const cells = [...table].map(([key, rows]) => {
    const figures = averageOf(rows).map((figure) => figure.toFixed(1))
    const { mean, low, high } = comparePairs(gains.get(key) ?? [])
    return `${key} ${figures.join('/')} (${mean.toFixed(2)}, ${low.toFixed(2)}…${high.toFixed(2)})`
  })
  console.log(`${label}: ${cells.join(' | ')}`)
}

const written = (weights: Weights): string =>
  featureNames.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`).join('\n')

const samples = readRows(option(argv, 'data')).map(sampleOf)
report('start', samples, () => start)
report('shipped, in-sample', samples, () => shipped)
const fitted = Array.from({ length: folds }, (_, fold) =>
  fit(samples.filter((sample) => sample.fold !== fold)),
)
report('fitted, cross-validated', samples, ({ fold }) => fitted[fold] ?? start)
const all = fit(samples)
report('fitted on all, in-sample', samples, () => all)
console.log(written(all))
