import type { FeatureName } from './features.ts'

/** Written by `npx tsx scripts/fit-summary.ts`; docs/summary.md tells how and on what. */
export const weights: Readonly<Record<FeatureName, number>> = {
  directed: 1,
  early: 0.81,
  first: -0.7,
  title: 0.93,
  overlong: -0.39,
  opensQuoted: -0.31,
}

/** What counts for the reader's sake beside the score once a sentence is taken; set by hand, see docs/summary.md. */
export type Manner = {
  /** Taken off next to a sentence that is in the summary already. */
  readonly neighbour: number
  /** For a sentence that turns against what was said ("but", "however"), times how many names it has. */
  readonly turn: number
}

export const manner: Manner = { neighbour: 0.3, turn: 1.5 }
