import type { FeatureName } from './features.ts'

/** Fitted by `npx tsx scripts/fit-summary.ts`; docs/summary.md tells how and on what. */
export const weights: Readonly<Record<FeatureName, number>> = {
  directed: 1,
  early: 0.85,
  first: -0.73,
  title: 0.76,
  overlong: -0.33,
  opensQuoted: -0.18,
}

/** What counts for the reader's sake beside the score once a sentence is taken; set by hand, see docs/summary.md. */
export type Manner = {
  /** Taken off next to a sentence that is in the summary already. */
  readonly neighbour: number
  /** For a sentence that turns against what was said ("but", "however"), times how many names it has. */
  readonly turn: number
}

export const manner: Manner = { neighbour: 0.3, turn: 1.5 }
