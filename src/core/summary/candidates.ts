import { isHousekeeping } from '../article/housekeeping.ts'
import { mayEndSentence } from '../article/stops.ts'
import type { Article } from '../article/types.ts'
import { answers, asks } from './dialogue.ts'
import { leaningOf, type Leaning } from './leaning.ts'
import { turnsAgainst } from './turns.ts'
import { closuresOf } from './quotations.ts'
import { splitSentences, type Sentence } from './sentences.ts'
import { namesIn, sizeOf, wordsOf } from './stems.ts'
import type { SummarySentence } from './types.ts'

/** A sentence of the article with what its form says about it. */
export type Candidate = SummarySentence & {
  /** Lower-case words; pairs of characters in scripts without spaces. */
  readonly words: readonly string[]
  /** Length in words; in scripts without spaces, of as many words as its characters would make. */
  readonly size: number
  /** Place within its block, from 0. */
  readonly place: number
  /**
   * May stand in a summary: long enough, ends like a sentence, no torn quotation, not said before,
   * about the matter.
   */
  readonly quotable: boolean
  readonly leaning: Leaning
  /** Asks, so that it needs the sentence that follows. */
  readonly asks: boolean
  /** Words with a capital that are not its first, in lower case. */
  readonly names: readonly string[]
  /** Turns against what was said before ("but", "however", "despite"). */
  readonly turns: boolean
}

const noteNumbers = /(?:\s?\[\d{1,3}\]){1,8}$/u
const fewestWords = 4
// It never stands without its answer.
const fewestOfQuestion = 2
const mostWords = 90

function isWellFormed(text: string, size: number, asking: boolean): boolean {
  return (
    size >= (asking ? fewestOfQuestion : fewestWords) &&
    size <= mostWords &&
    mayEndSentence(text.replace(noteNumbers, '')) &&
    !isHousekeeping(text)
  )
}

const known = new WeakMap<Article, readonly Candidate[]>()

/**
 * Every sentence of the article's text blocks, in reading order. Headings, captions and asides give none. Kept for as long as the article
 * is: the summary, a longer one and the details all ask for the same.
 */
export function candidatesOf(article: Article): readonly Candidate[] {
  const before = known.get(article)
  if (before !== undefined) return before
  const candidates = readCandidates(article)
  known.set(article, candidates)
  return candidates
}

function readCandidates(article: Article): Candidate[] {
  const repeats = new Set<string>()
  const met = new Set<string>()
  let before: readonly string[] = []
  let textBefore = ''
  const candidateOf = (sentence: Sentence, block: number, place: number, whole: boolean): Candidate => {
    const { text, start, end } = sentence
    const words = wordsOf(text)
    const size = sizeOf(text, words)
    const asking = asks(text)
    const quotable = whole && !repeats.has(text) && isWellFormed(text, size, asking)
    const leaning = answers(text, textBefore)
      ? 'firm'
      : leaningOf(text, article.language, (word) => met.has(word.replaceAll('ё', 'е')))
    repeats.add(text)
    for (const word of before) met.add(word)
    before = words
    textBefore = text
    return {
      text,
      start,
      end,
      block,
      place,
      words,
      size,
      quotable,
      leaning,
      asks: asking,
      names: namesIn(text),
      turns: turnsAgainst(text, article.language),
    }
  }
  return article.blocks.flatMap(({ kind, text }, block) => {
    if (kind !== 'text') return []
    const sentences = splitSentences(text, article.language)
    const closures = closuresOf(text, sentences)
    return sentences.map((sentence, place) =>
      candidateOf(sentence, block, place, closures[place]?.balanced === true),
    )
  })
}
