import type { FeatureName } from './features.ts'

/** Written by `npx tsx scripts/fit-summary.ts`; docs/summary.md tells how and on what. */
export const weights: Readonly<Record<FeatureName, number>> = {
  nearStart: 1.26,
  nearStartOfLong: -0.76,
  firstOfLong: -0.27,
  title: 0.66,
  overlong: -0.7,
  length: -0.49,
  directed: 0.2,
  central: 2.4,
  number: 0.03,
  names: 0.28,
  opensQuoted: -0.13,
  quotes: -0.11,
  brackets: -0.22,
}

/** How the second and later sentences are weighed against those already taken. */
export type Manner = {
  /** Times the cosine to the most similar taken sentence, taken off. */
  readonly repeats: number
  /** Times the share of the article's recurring words that a sentence adds. */
  readonly adds: number
  /** Share of the start's bonus that is taken back once a sentence is there. */
  readonly settled: number
  /** Taken off in a block, or next to a sentence, that is in the summary already. */
  readonly sameBlock: number
  readonly neighbour: number
  /** For a sentence that turns against what was said ("but", "however"), times how many names it has. */
  readonly turn: number
  /** For one that says what comes next, with a number or date. */
  readonly ahead: number
}

export const manner: Manner = {
  repeats: 0.3,
  adds: 1.84,
  settled: 0.6,
  sameBlock: 0.3,
  neighbour: 0.2,
  turn: 1,
  ahead: 0.3,
}
