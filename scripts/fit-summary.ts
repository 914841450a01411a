import { createHash } from 'node:crypto'
import { argv } from 'node:process'
import { candidatesOf } from '../src/core/summary/candidates.ts'
import {
  chancesOf,
  featureNames,
  featuresOf,
  type Features,
  type Weights,
} from '../src/core/summary/chances.ts'
import { choose } from '../src/core/summary/choose.ts'
import { stemmer, wordsOf } from '../src/core/summary/stems.ts'
import { termsOf } from '../src/core/summary/terms.ts'
import { weights as shipped } from '../src/core/summary/weights.ts'
import { comparePairs } from '../test/bench/summary/bootstrap.ts'
import { lead } from '../test/bench/summary/baselines.ts'
import { option } from '../test/bench/summary/options.ts'
import { rouge, tokensOf, type Scores } from '../test/bench/summary/rouge.ts'
import { articleOf, readRows, type Row } from '../test/bench/summary/rows.ts'
import { averageOf, enter, meanOf, type Table } from '../test/bench/summary/table.ts'

/**
 * Fits the weights by which a word's chance of standing in a summary is told: `npx tsx scripts/fit-summary.ts --data F.jsonl
 * [--k N]`. A logistic regression (Newton's method) over the words of all articles, whether the reference summary has them.
 * It never looks at which sentences are chosen, nor at their scores. Reports the scores with the shipped weights and those of
 * five-fold cross-validation (by a hash of the id), then prints the weights fitted on all. The same data give the same numbers.
 */

type Sample = {
  readonly row: Row
  readonly features: readonly Features[]
  /** For each word, whether the reference summary has it. */
  readonly used: readonly boolean[]
  readonly fold: number
  readonly lead: number
  readonly scoreWith: (weights: Weights) => Scores
}

const folds = 5
const count = Number(option(argv, 'k', '3'))
/** Keeps the equations solvable where a feature never varies; too small to shrink anything. */
const ridge = 1e-4
const rounds = 8

function sampleOf(row: Row): Sample {
  const article = articleOf(row)
  const candidates = candidatesOf(article)
  const terms = termsOf(candidates, row.lang)
  const features = featuresOf(terms, row.title, row.lang)
  const reference = tokensOf(row.summary, row.lang)
  const tokens = candidates.map(({ text }) => tokensOf(text, row.lang))
  const score = (set: readonly number[]): Scores =>
    rouge(
      set.flatMap((index) => tokens[index] ?? []),
      reference,
    )
  const referenceStems = new Set(wordsOf(row.summary).map(stemmer(row.lang)))
  return {
    row,
    features,
    used: [...terms.vocabulary.keys()].map((stem) => referenceStems.has(stem)),
    fold: (createHash('sha256').update(row.id).digest()[0] ?? 0) % folds,
    lead: meanOf(score(lead({ candidates }, count))),
    scoreWith: (weights) =>
      score(choose({ candidates, terms, chances: chancesOf(features, weights) }, count)),
  }
}

/** Solves a symmetric positive system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? 0]))
  const size = rows.length
  for (const [at, pivot] of rows.entries())
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  const found = new Float64Array(size)
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? new Float64Array(size + 1)
    const known = found.reduce((sum, value, column) => sum + value * (row[column] ?? 0), 0)
    found[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1)
  }
  return found
}

/** A word as the regression sees it. Every article counts the same, and so does every word of it. */
type Observation = { readonly values: Float64Array; readonly used: boolean; readonly share: number }

const valuesOf = (feature: Features): Float64Array =>
  Float64Array.from(featureNames, (name) => feature[name] ?? 0)

const observationsOf = (samples: readonly Sample[]): Observation[] =>
  samples.flatMap(({ features, used }) =>
    features.map((feature, word) => ({
      values: valuesOf(feature),
      used: used[word] === true,
      share: 1 / (features.length * samples.length),
    })),
  )

function addTo(sums: Float64Array, values: Float64Array, factor: number): void {
  for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + factor * value
}

/** One step of Newton's method from the given weights. */
function improve(weights: Float64Array, observations: readonly Observation[]): Float64Array {
  const gradient = weights.map((weight) => -ridge * weight)
  const curvature = featureNames.map((_, row) =>
    Float64Array.from(featureNames, (__, column) => (row === column ? ridge : 0)),
  )
  for (const { values, used, share } of observations) {
    const chance = 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
    addTo(gradient, values, share * (Number(used) - chance))
    for (const [at, row] of curvature.entries())
      if (values[at]) addTo(row, values, share * chance * (1 - chance) * values[at])
  }
  const step = solve(curvature, gradient)
  return weights.map((weight, at) => weight + (step[at] ?? 0))
}

function fit(samples: readonly Sample[]): Weights {
  const observations = observationsOf(samples)
  let found: Float64Array = new Float64Array(featureNames.length)
  for (let round = 0; round < rounds; round += 1) found = improve(found, observations)
  return Object.fromEntries(featureNames.map((name, at) => [name, found[at] ?? 0])) as Weights
}

function report(label: string, samples: readonly Sample[], weightsFor: (sample: Sample) => Weights): void {
  const table: Table = new Map()
  const gains = new Map<string, number[]>()
  for (const sample of samples) {
    const scores = sample.scoreWith(weightsFor(sample))
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
report('shipped, in-sample', samples, () => shipped)
const fitted = Array.from({ length: folds }, (_, fold) =>
  fit(samples.filter((sample) => sample.fold !== fold)),
)
report('fitted, cross-validated', samples, ({ fold }) => fitted[fold] ?? shipped)
const all = fit(samples)
report('fitted on all, in-sample', samples, () => all)
console.log(written(all))
