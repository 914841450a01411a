import { featureNames, type Weights } from '../../src/core/summary/chances.ts'
import type { Measures } from '../../src/core/summary/tally.ts'
import type { Model } from '../../src/core/summary/weights.ts'
import type { Scores } from '../../test/bench/summary/rouge.ts'
import { averageOf } from '../../test/bench/summary/table.ts'
import { evolve } from './evolve.ts'
import type { Sample } from './samples.ts'

/** What is a small change of a number. */
const wordScale = 0.3
const measureScales: Measures = { pair: 0.6, repeat: 0.3, aimed: 4, lateness: 0.01 }
const measureNames = ['pair', 'repeat', 'aimed', 'lateness'] as const

/** Figures that the search is to reach: those of a PacSum-like formula on the same articles. */
const goals: Readonly<Record<string, Scores>> = { en: [34.9, 14.8, 23.8], ru: [30.8, 12.5, 21.1] }
/** Below the goal a point counts so much more than above it. */
const shortfallWeight = 2
const surplusWeight = 0.3
const margin = 0.1

/**
 * What it costs to part from the regression by one small change, in points. Chosen by halving until the goals were reached with
 * something to spare: the further the weights are from those of the regression, the more they say about these articles only.
 */
const tethers: Readonly<Record<string, number>> = { en: 0.1, ru: 0.0125 }

const trials = 1500
/** The search may end beside the best place: it is begun anew so many times, and the best end counts. */
const starts = [1, 2, 3]

const numbersOf = ({ words, measures }: Model): Float64Array =>
  Float64Array.from([
    ...featureNames.map((name) => words[name]),
    ...measureNames.map((name) => measures[name]),
  ])

function modelOf(numbers: Float64Array): Model {
  const part = (names: readonly string[], from: number): Record<string, number> =>
    Object.fromEntries(names.map((name, at) => [name, numbers[from + at] ?? 0]))
  return {
    words: part(featureNames, 0) as Weights,
    measures: part(measureNames, featureNames.length) as Measures,
  }
}

const scales = numbersOf({
  words: Object.fromEntries(featureNames.map((name) => [name, wordScale])) as Weights,
  measures: measureScales,
})

function costOf(scores: Scores, goal: Scores): number {
  const costs = scores.map((score, at) => {
    const ahead = score - (goal[at] ?? 0) - margin
    return -(ahead > 0 ? surplusWeight : shortfallWeight) * ahead
  })
  return costs.reduce((sum, cost) => sum + cost, 0) / 6
}

/**
 * Moves a model's numbers so that the summaries of a language's samples score better, and no further from `start` than that
 * is worth. A language without goals keeps `start`.
 */
export function refine(start: Model, samples: readonly Sample[], language: string): Model {
  const goal = goals[language]
  const tether = tethers[language]
  if (goal === undefined || tether === undefined) return start
  const from = numbersOf(start)
  const cost = (numbers: Float64Array): number => {
    const model = modelOf(numbers)
    const away = numbers.reduce(
      (sum, number, at) => sum + ((number - (from[at] ?? 0)) / (scales[at] ?? 1)) ** 2,
      0,
    )
    return costOf(averageOf(samples.map(({ scoreWith }) => scoreWith(model))), goal) + tether * away
  }
  const ends = starts.map((seed) => evolve(cost, from, scales, { trials, seed }))
  const best = ends.reduce((one, other) => (cost(other) < cost(one) ? other : one))
  return modelOf(best)
}
