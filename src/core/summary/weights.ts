import type { Weights } from './chances.ts'
import { baseOf } from './tag.ts'
import type { Measures } from './tally.ts'

/** All that a language's words and sentences are weighed by. */
export type Model = { readonly words: Weights; readonly measures: Measures }

/** For every language that was not fitted by itself: what English and Russian have in common, and measures set by hand. */
export const common: Model = {
  words: {
    content: -1.6,
    spread: 1.52,
    early: 1.76,
    opening: -0.63,
    title: 1.77,
    name: 0.4,
    late: -0.71,
    breadth: -0.4,
    common: -1.88,
    commonSpread: 3.52,
    commonLength: -1.36,
  },
  measures: { pair: 2.5, repeat: 0, aimed: 25, lateness: 0.012 },
}

/** Fitted by `npx tsx scripts/fit-summary.ts`, by language; docs/summary.md tells how and on what. */
const fitted: Readonly<Record<string, Model>> = {
  en: {
    words: {
      content: -1.567,
      spread: 1.499,
      early: 1.818,
      opening: -0.608,
      title: 1.762,
      name: 0.417,
      late: -0.738,
      breadth: -0.333,
      common: -1.904,
      commonSpread: 3.499,
      commonLength: -1.383,
    },
    measures: { pair: 2.5353, repeat: 0.043, aimed: 24.3972, lateness: 0.0116 },
  },
  ru: {
    words: {
      content: -1.714,
      spread: 1.594,
      early: 1.869,
      opening: -0.822,
      title: 1.824,
      name: 0.194,
      late: -0.374,
      breadth: -0.395,
      common: -2.214,
      commonSpread: 3.302,
      commonLength: -1.395,
    },
    measures: { pair: 2.653, repeat: 0.4122, aimed: 20.8347, lateness: 0.0043 },
  },
}

/** The weights for a BCP 47 tag. */
export const modelFor = (language: string): Model => fitted[baseOf(language)] ?? common
