import type { SummarySentence } from '../summary/types.ts'

/**
 * Who, where, when, how much, about what, and what is to come; each by the words of the article. `next` holds whole sentences.
 */
export const factKinds = ['people', 'places', 'dates', 'numbers', 'terms', 'next'] as const

export type FactKind = (typeof factKinds)[number]

/** Words of an article and the sentence they stand in. */
export type Fact = {
  readonly text: string
  /** Where `text` begins in the sentence's text, in characters. */
  readonly at: number
  readonly sentence: SummarySentence
}

/** What was found, in reading order within each kind. */
export type Facts = Readonly<Record<FactKind, readonly Fact[]>>
