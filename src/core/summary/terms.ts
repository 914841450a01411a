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
  /** For each pair, 1 where it stands in more than one sentence. */
  readonly repeated: Uint8Array
}

/** More words than any page has: keeps the two numbers of a pair apart within one. */
const mostWords = 2 ** 26

/**
 * Numbers pairs, each once, in the order in which it first comes; at most `most` of them. A hash table of plain numbers: a
 * Map of hundreds of thousands of keys this large takes more than linear time.
 */
function pairNumbering(most: number): {
  readonly count: () => number
  readonly of: (first: number, second: number) => number
} {
  const bits = Math.ceil(Math.log2(2 * most + 2))
  const keys = new Float64Array(2 ** bits)
  const numbers = new Uint32Array(2 ** bits)
  let count = 0
  const of = (first: number, second: number): number => {
    const key = first * mostWords + second + 1
    let at = Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) >>> (32 - bits)
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) % keys.length
    if (keys[at] === 0) {
      keys[at] = key
      numbers[at] = count
      count += 1
    }
    return numbers[at] ?? 0
  }
  return { count: () => count, of }
}

function repeatedOf(sentences: readonly Uint32Array[], count: number): Uint8Array {
  const repeated = new Uint8Array(count)
  const metIn = new Uint32Array(count)
  for (const [sentence, pairs] of sentences.entries())
    for (const pair of pairs) {
      const before = metIn[pair] ?? 0
      metIn[pair] = sentence + 1
      if (before !== 0 && before !== sentence + 1) repeated[pair] = 1
    }
  return repeated
}

/** Numbers the words of all sentences by their stems and notes where each stands. Takes time linear in the text. */
export function termsOf(candidates: readonly Candidate[], language: string): Terms {
  const stem = stemmer(language)
  const vocabulary = new Map<string, number>()
  const all: { -readonly [Key in keyof Term]: Term[Key] }[] = []
  const note = (word: string, sentence: number): number => {
    const stemmed = stem(word)
    const id = vocabulary.get(stemmed) ?? vocabulary.size
    vocabulary.set(stemmed, id)
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
      const term = all[vocabulary.get(stem(name)) ?? -1]
      if (term !== undefined) term.name = true
    }
    return ids
  })
  const numbering = pairNumbering(words.reduce((sum, { length }) => sum + length, 0))
  const pairs = words.map((ids) => ids.subarray(1).map((id, before) => numbering.of(ids[before] ?? 0, id)))
  return {
    all,
    vocabulary,
    words,
    pairs,
    pairCount: numbering.count(),
    repeated: repeatedOf(pairs, numbering.count()),
  }
}
