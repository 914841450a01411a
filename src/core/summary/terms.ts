import type { Candidate } from './candidates.ts'
import { isCommon, stemmer } from './stems.ts'

/** What is known of a word of the article, all its forms taken together. */
export type Term = {
  /** In how many sentences it stands. */
  readonly spread: number
  /** The first and the last sentence it stands in, counted from 0. */
  readonly first: number
  readonly last: number
  /** Says nothing about the matter ("the", "said"). */
  readonly common: boolean
  /** Written with a capital within a sentence. */
  readonly name: boolean
  /** Letters of the form met first. */
  readonly length: number
}

/** An article's words by number. All lists are in the order of the text. */
export type Terms = {
  readonly all: readonly Term[]
  /** Stem to number. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** For each sentence, the numbers of its words. */
  readonly words: readonly Uint32Array[]
  /** For each sentence, the numbers of its pairs of neighbouring words; pair n joins word n and the next. */
  readonly pairs: readonly Uint32Array[]
  readonly pairCount: number
}

/** More words than any page has: keeps the two numbers of a pair apart within one. */
const mostWords = 2 ** 26

/** Numbers what it is given, each thing once, in the order in which it first comes. */
function numbering<Thing>(): { readonly numbers: Map<Thing, number>; readonly of: (thing: Thing) => number } {
  const numbers = new Map<Thing, number>()
  const of = (thing: Thing): number => {
    const known = numbers.get(thing) ?? numbers.size
    numbers.set(thing, known)
    return known
  }
  return { numbers, of }
}

/** Numbers the words of all sentences by their stems and notes where each stands. Takes time linear in the text. */
export function termsOf(candidates: readonly Candidate[], language: string): Terms {
  const stem = stemmer(language)
  const stems = numbering<string>()
  const pairs = numbering<number>()
  const all: { -readonly [Key in keyof Term]: Term[Key] }[] = []
  const note = (word: string, sentence: number): number => {
    const id = stems.of(stem(word))
    const term = (all[id] ??= {
      spread: 0,
      first: sentence,
      last: -1,
      common: isCommon(word, language),
      name: false,
      length: word.length,
    })
    if (term.last !== sentence) term.spread += 1
    term.last = sentence
    return id
  }
  const words = candidates.map((candidate, sentence) => {
    const ids = Uint32Array.from(candidate.words, (word) => note(word, sentence))
    for (const name of candidate.names) {
      const term = all[stems.numbers.get(stem(name)) ?? -1]
      if (term !== undefined) term.name = true
    }
    return ids
  })
  return {
    all,
    vocabulary: stems.numbers,
    words,
    pairs: words.map((ids) =>
      ids.subarray(1).map((id, before) => pairs.of((ids[before] ?? 0) * mostWords + id)),
    ),
    pairCount: pairs.numbers.size,
  }
}
