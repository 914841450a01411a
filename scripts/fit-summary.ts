import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { choose, type Field } from '../src/core/summary/choose.ts'
import { featureNames, type FeatureName } from '../src/core/summary/features.ts'
import { fieldOf } from '../src/core/summary/summarize.ts'
import { manner as shipped, weights as start, type Manner } from '../src/core/summary/weights.ts'
import { option } from '../test/bench/summary/options.ts'
import { rouge, tokensOf, type Scores } from '../test/bench/summary/rouge.ts'
import { articleOf, readRows, type Row } from '../test/bench/summary/rows.ts'
import { averageOf, enter, meanOf, type Table } from '../test/bench/summary/table.ts'

/**
 * Fits the weights of the ranking to reference summaries: `npx tsx scripts/fit-summary.ts --data F.jsonl [--out FILE]`.
 * First a ridge regression of what each sentence would add to a summary on its features; then a seeded random search for what
 * the regression cannot see (how the choices add up). Without `--out` it fits on one half of the articles and reports the
 * other; with it, it fits on all and writes the weights there. The same data give the same numbers.
 */

type Weights = Record<FeatureName, number>
type Model = { readonly weights: Weights; readonly manner: Manner }
type Sample = { readonly row: Row; readonly field: Field; readonly score: (set: readonly number[]) => Scores }

const tuned = ['repeats', 'adds'] as const
const ridgeStrength = 0.003
const steps = Number(option(argv, 'steps', '300'))

function sampleOf(row: Row): Sample {
  const field = fieldOf(articleOf(row), start)
  const reference = tokensOf(row.summary, row.lang)
  const tokens = field.candidates.map(({ text }) => tokensOf(text, row.lang))
  const known = new Map<string, Scores>()
  const score = (set: readonly number[]): Scores => {
    const key = set.join(' ')
    const scores =
      known.get(key) ??
      rouge(
        set.flatMap((index) => tokens[index] ?? []),
        reference,
      )
    known.set(key, scores)
    return scores
  }
  return { row, field, score }
}

const scoresOf = ({ features }: Field, weights: Weights): Float64Array =>
  Float64Array.from(features, (feature) =>
    featureNames.reduce((sum, name) => sum + weights[name] * feature[name], 0),
  )

const chosen = ({ field }: Sample, { weights, manner }: Model, count: number): number[] =>
  choose({ ...field, scores: scoresOf(field, weights) }, count, manner)

/** What each quotable sentence adds to pairs of the five best so far, in standard deviations within its article. */
function gainsOf({ field, score }: Sample, weights: Weights): Map<number, number> {
  const scores = scoresOf(field, weights)
  const quotable = field.candidates.flatMap((candidate, index) => (candidate.quotable ? [index] : []))
  const best = quotable.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, 5)
  const pairs = best.flatMap((one, at) => best.slice(at + 1).map((other) => [one, other]))
  const gains = quotable.map((index) => {
    const sets = pairs
      .filter((pair) => !pair.includes(index))
      .map((pair) => [...pair, index].sort((a, b) => a - b))
    return sets.reduce((sum, set) => sum + meanOf(score(set)), 0) / Math.max(1, sets.length)
  })
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length)
  const deviation =
    Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, gains.length)) || 1
  return new Map(quotable.map((index, at) => [index, ((gains[at] ?? 0) - mean) / deviation]))
}

/** Solves a·x = b by elimination with pivots. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] ?? 0])
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let at = 0; at < b.length; at += 1) {
    let pivot = at
    for (let row = at + 1; row < b.length; row += 1)
      if (Math.abs(cell(row, at)) > Math.abs(cell(pivot, at))) pivot = row
    const [upper, lower] = [rows[at] ?? [], rows[pivot] ?? []]
    rows[at] = lower
    rows[pivot] = upper
    for (let row = 0; row < b.length; row += 1) {
      const factor = row === at ? 0 : cell(row, at) / cell(at, at)
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * cell(at, column))
    }
  }
  return rows.map((row, at) => (row[b.length] ?? 0) / (row[at] ?? 1))
}

/** Ridge regression of the gains on the features, both centred within each article; languages weigh the same. */
function regress(samples: readonly Sample[]): Weights {
  const size = featureNames.length
  const a = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => Number(row === column) * ridgeStrength),
  )
  const b = Array.from({ length: size }, () => 0)
  for (const sample of samples) {
    const gains = gainsOf(sample, start)
    const rows = [...gains.keys()].map((index) =>
      featureNames.map((name) => sample.field.features[index]?.[name] ?? 0),
    )
    if (rows.length < 3) continue
    const means = featureNames.map(
      (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length,
    )
    const share = samples.filter(({ row }) => row.lang === sample.row.lang).length
    const weight = Math.min(1, rows.length / 20) / rows.length / share
    ;[...gains.values()].forEach((gain, at) => {
      const centred = means.map((mean, column) => (rows[at]?.[column] ?? 0) - mean)
      centred.forEach((value, row) => {
        b[row] = (b[row] ?? 0) + weight * value * gain
        const line = a[row] ?? []
        centred.forEach((other, column) => (line[column] = (line[column] ?? 0) + weight * value * other))
      })
    })
  }
  const solution = solve(a, b)
  return Object.fromEntries(featureNames.map((name, at) => [name, solution[at] ?? 0])) as Weights
}

function tableOf(
  samples: readonly Sample[],
  count: number,
  pick: (sample: Sample) => readonly number[],
): Table {
  const table: Table = new Map()
  for (const sample of samples)
    enter(table, [sample.row.lang, sample.row.source], sample.score(pick(sample).slice(0, count)))
  return table
}

const lead = (samples: readonly Sample[], count: number): Table =>
  tableOf(samples, count, ({ field }) =>
    field.candidates.flatMap(({ size }, index) => (size >= 4 ? [index] : [])),
  )

const mean = (table: Table, key: string): number => meanOf(averageOf(table.get(key) ?? []))

/** Mean over languages, three sentences twice and five once; a source well below the lead costs. */
function objective(samples: readonly Sample[], model: Model, leads: Table): number {
  const [three, five] = [3, 5].map((count) =>
    tableOf(samples, count, (sample) => chosen(sample, model, count)),
  ) as [Table, Table]
  const languages = [...new Set(samples.map(({ row }) => row.lang))]
  const value =
    languages.reduce((sum, key) => sum + 2 * mean(three, key) + mean(five, key), 0) / (3 * languages.length)
  const sources = [...new Set(samples.map(({ row }) => row.source))]
  const short = sources.reduce((sum, key) => sum + Math.max(0, mean(leads, key) - 0.3 - mean(three, key)), 0)
  return value - 0.5 * short
}

/** Numbers in 0…1 from a seed (a linear congruential generator), so that a fit can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

function varied(model: Model, random: () => number): Model {
  const change = (value: number, least: number): number =>
    value + (random() + random() + random() - 1.5) * (0.3 * Math.abs(value) + least)
  const weights = { ...model.weights }
  const manner = { ...model.manner }
  for (const name of featureNames) if (random() < 0.25) weights[name] = change(weights[name], 0.05)
  for (const name of tuned) if (random() < 0.25) manner[name] = Math.max(0, change(manner[name], 0.1))
  return { weights, manner }
}

/** Climbs from the regression's weights; straying far from them costs, which keeps noise out. */
function search(samples: readonly Sample[], from: Model): Model {
  const leads = lead(samples, 3)
  const random = randomFrom(7)
  const strays = ({ weights }: Model): number =>
    featureNames.reduce(
      (sum, name) => sum + ((weights[name] - from.weights[name]) / (Math.abs(from.weights[name]) + 0.1)) ** 2,
      0,
    )
  const valueOf = (model: Model): number => objective(samples, model, leads) - 0.01 * strays(model)
  let [best, most] = [from, valueOf(from)]
  for (let step = 0; step < steps; step += 1) {
    const next = varied(best, random)
    const value = valueOf(next)
    if (value > most) [best, most] = [next, value]
  }
  return best
}

function fit(samples: readonly Sample[]): { regressed: Model; searched: Model } {
  const regressed = { weights: regress(samples), manner: shipped }
  return { regressed, searched: search(samples, regressed) }
}

function report(label: string, samples: readonly Sample[], model: Model): void {
  for (const count of [3, 5]) {
    const ours = tableOf(samples, count, (sample) => chosen(sample, model, count))
    const leads = lead(samples, count)
    const cells = [...ours].map(([key, rows]) => {
      const figures = averageOf(rows)
        .map((figure) => figure.toFixed(1))
        .join('/')
      return `${key} ${figures} (${(mean(ours, key) - mean(leads, key)).toFixed(2)})`
    })
    console.log(`${label}, k=${count}: ${cells.join(' | ')}`)
  }
}

function written({ weights, manner }: Model): string {
  const lines = (values: Readonly<Record<string, number>>): string =>
    Object.entries(values)
      .map(([name, value]) => `  ${name}: ${Number(value.toFixed(2))},`)
      .join('\n')
  return `weights\n${lines(weights)}\nmanner\n${lines(manner)}\n`
}

const samples = readRows(option(argv, 'data')).map(sampleOf)
const out = option(argv, 'out', '')
if (out === '') {
  const half = (sample: Sample): number => (createHash('sha256').update(sample.row.id).digest()[0] ?? 0) % 2
  const [train, test] = [0, 1].map((part) => samples.filter((sample) => half(sample) === part)) as [
    Sample[],
    Sample[],
  ]
  const { regressed, searched } = fit(train)
  for (const [label, model] of [
    ['regression', regressed],
    ['searched', searched],
  ] as const) {
    report(`${label}, train half`, train, model)
    report(`${label}, other half`, test, model)
  }
} else {
  const { searched } = fit(samples)
  report('fitted on all', samples, searched)
  writeFileSync(out, written(searched))
}
