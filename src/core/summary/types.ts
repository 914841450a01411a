/** A sentence chosen from an article. */
export type SummarySentence = {
  readonly text: string
  /** Index into `Article.blocks`. */
  readonly block: number
  /** Character offsets of the sentence in that block's text: start inclusive, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Sentences of an article in reading order. */
export type Summary = {
  readonly sentences: readonly SummarySentence[]
  /** How many sentences the article has; the popup says "3 of 42". */
  readonly total: number
}
