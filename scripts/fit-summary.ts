import { argv } from 'node:process'
import { common, modelFor, type Model } from '../src/core/summary/weights.ts'
import { comparePairs } from '../test/bench/summary/bootstrap.ts'
import { option } from '../test/bench/summary/options.ts'
import { readRows } from '../test/bench/summary/rows.ts'
import { averageOf, enter, meanOf, type Table } from '../test/bench/summary/table.ts'
import { refine } from './fit/refine.ts'
import { regress } from './fit/regression.ts'
import { sampleOf, type Sample } from './fit/samples.ts'

/**
 * Fits all that sentences are chosen by: `npx tsx scripts/fit-summary.ts --data F.jsonl [--k N] [--folds N]`. First a logistic
 * regression over the words of all articles, then a search near it, in each language, for what scores better. Prints the
 * scores of the shipped models, those of both steps across folds (by a hash of the id: fitted on the others, scored on the
 * one), and the models fitted on all, to be put into src/core/summary/weights.ts. The same data give the same numbers.
 */

const count = Number(option(argv, 'k', '3'))
const folds = Number(option(argv, 'folds', '2'))

function report(label: string, samples: readonly Sample[], modelOf: (sample: Sample) => Model): void {
  const table: Table = new Map()
  const gains = new Map<string, number[]>()
  for (const sample of samples) {
    const scores = sample.scoreWith(modelOf(sample))
    enter(table, [sample.row.lang, sample.row.source], scores)
    for (const key of [sample.row.lang, sample.row.source])
      gains.set(key, [...(gains.get(key) ?? []), meanOf(scores) - sample.lead])
  }
  const cells = [...table].map(([key, rows]) => {
    const figures = averageOf(rows).map((figure) => figure.toFixed(2))
    const { mean, low, high } = comparePairs(gains.get(key) ?? [])
    return `${key} ${figures.join('/')} (${mean.toFixed(2)}, ${low.toFixed(2)}…${high.toFixed(2)})`
  })
  console.log(`${label}: ${cells.join(' | ')}`)
}

const rounded = (numbers: Readonly<Record<string, number>>, digits: number): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value.toFixed(digits))]))

/** As it is shipped: no more digits than are worth their bytes. */
const roundedModel = ({ words, measures }: Model): Model => ({
  words: rounded(words, 3) as Model['words'],
  measures: rounded(measures, 4) as Model['measures'],
})

type Fit = { readonly regressed: Model; readonly refined: ReadonlyMap<string, Model> }

const refinedFor = ({ refined, regressed }: Fit, { row }: Sample): Model => refined.get(row.lang) ?? regressed

function fit(samples: readonly Sample[]): Fit {
  const regressed: Model = { words: regress(samples), measures: common.measures }
  const languages = new Set(samples.map(({ row }) => row.lang))
  const refined = [...languages].map((language): [string, Model] => {
    const own = samples.filter(({ row }) => row.lang === language)
    return [language, roundedModel(refine(regressed, own, language))]
  })
  return { regressed, refined: new Map(refined) }
}

const samples = readRows(option(argv, 'data')).map((row) => sampleOf(row, count))
report('shipped, in-sample', samples, ({ row }) => modelFor(row.lang))

const all = fit(samples)
report('regression on all, in-sample', samples, () => all.regressed)
report('refined on all, in-sample', samples, (sample) => refinedFor(all, sample))
console.log('common', roundedModel(all.regressed))
for (const [language, model] of all.refined) console.log(language, model)

if (folds > 1) {
  const parts = Array.from({ length: folds }, (_, fold) =>
    fit(samples.filter(({ lot }) => lot % folds !== fold)),
  )
  const partOf = ({ lot }: Sample): Fit => parts[lot % folds] ?? all
  report(`regression, ${folds} folds`, samples, (sample) => partOf(sample).regressed)
  report(`refined, ${folds} folds`, samples, (sample) => refinedFor(partOf(sample), sample))
}
