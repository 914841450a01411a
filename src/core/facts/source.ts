import type { Article } from '../article/types.ts'
import { candidatesOf } from '../summary/candidates.ts'
import { baseOf } from '../summary/tag.ts'
import type { SummarySentence } from '../summary/types.ts'
import type { Fact } from './types.ts'

/** A sentence that facts may be taken from. */
export type Source = SummarySentence & {
  readonly words: readonly string[]
  /** Understood without the sentence before. */
  readonly alone: boolean
}

/** The languages whose words we know, and all others. */
export type Tongue = 'en' | 'ru' | 'other'

export function tongueOf(language: string): Tongue {
  const base = baseOf(language)
  return base === 'en' || base === 'ru' ? base : 'other'
}

/** The article's whole sentences: what is torn or said twice gives no facts. Time grows with the text. */
export const sourcesOf = (article: Article): Source[] =>
  candidatesOf(article)
    .filter(({ quotable }) => quotable)
    .map(({ text, block, start, end, words, leaning }) => ({
      text,
      block,
      start,
      end,
      words,
      alone: leaning === 'none',
    }))

/** A fact at a place in a sentence, without what the finder knew of it. */
export const factAt = ({ text, block, start, end }: Source, at: number, said: string): Fact => ({
  text: said,
  at,
  sentence: { text, block, start, end },
})

/** The first `count` of those that `keyOf` tells apart; a null key drops one. */
export function firstOf<T>(all: readonly T[], count: number, keyOf: (one: T) => string | null): T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== null && !found.has(key)) found.set(key, one)
    if (found.size === count) break
  }
  return [...found.values()]
}
