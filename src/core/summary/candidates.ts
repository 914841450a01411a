import type { Article } from '../article/types.ts'
import { leaningOf, type Leaning } from './leaning.ts'
import { closuresOf } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { wordsOf } from './stems.ts'
import type { SummarySentence } from './types.ts'

/** A sentence of the article with what its form says about it. */
export type Candidate = SummarySentence & {
  /** Lower-case words; pairs of characters in scripts without spaces. */
  readonly words: readonly string[]
  /** Place within its block, from 0. */
  readonly place: number
  /** May stand in a summary: long enough, ends like a sentence, no torn quotation, not said before. */
  readonly quotable: boolean
  readonly leaning: Leaning
}

const endsLikeSentence = /[.!?…。！？｡।॥؟۔։።][\p{Pe}\p{Pf}\p{Pi}"'’]{0,3}$/u
const fewestWords = 4
const mostWords = 90

function isWellFormed(text: string, words: readonly string[]): boolean {
  return words.length >= fewestWords && words.length <= mostWords && endsLikeSentence.test(text)
}

/** Every sentence of the article's text blocks, in reading order. Headings, captions and asides give none. */
export function candidatesOf(article: Article): Candidate[] {
  const seen = new Set<string>()
  return article.blocks.flatMap((block, index) => {
    if (block.kind !== 'text') return []
    const sentences = splitSentences(block.text, article.language)
    const closures = closuresOf(block.text, sentences)
    return sentences.map((sentence, place): Candidate => {
      const words = wordsOf(sentence.text)
      const repeated = seen.has(sentence.text)
      seen.add(sentence.text)
      return {
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
        block: index,
        words,
        place,
        quotable: !repeated && closures[place]?.balanced === true && isWellFormed(sentence.text, words),
        leaning: leaningOf(sentence.text),
      }
    })
  })
}
