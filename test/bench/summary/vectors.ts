import { isCommon, stemmer } from '../../../src/core/summary/stems.ts'

/** Sparse unit vectors, one per sentence, over the stems of the article. */
export type Vectors = {
  readonly terms: readonly Uint32Array[]
  readonly weights: readonly Float64Array[]
  /** How many different stems there are: every term is below it. */
  readonly size: number
  /** Stem to term. */
  readonly vocabulary: ReadonlyMap<string, number>
}

function countTerms(words: readonly string[], idOf: (word: string) => number | null): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) {
    const id = idOf(word)
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Weighs each stem by tf · log(1 + n/df) over the sentences, common words left out, and scales to length 1. */
export function vectorsOf(sentences: readonly (readonly string[])[], language: string): Vectors {
  const stem = stemmer(language)
  const vocabulary = new Map<string, number>()
  const ids = new Map<string, number | null>()
  const idOf = (word: string): number | null => {
    const before = ids.get(word)
    if (before !== undefined) return before
    let id: number | null = null
    if (!isCommon(word, language)) {
      const stemmed = stem(word)
      id = vocabulary.get(stemmed) ?? vocabulary.size
      vocabulary.set(stemmed, id)
    }
    ids.set(word, id)
    return id
  }
  const counts = sentences.map((words) => countTerms(words, idOf))
  const spread = new Uint32Array(vocabulary.size)
  for (const count of counts) for (const id of count.keys()) spread[id] = (spread[id] ?? 0) + 1
  const terms = counts.map((count) => Uint32Array.from(count.keys()))
  const weights = counts.map((count) => {
    const raw = Float64Array.from(
      count,
      ([id, times]) => times * Math.log(1 + sentences.length / (spread[id] ?? 1)),
    )
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0))
    return length === 0 ? raw : raw.map((weight) => weight / length)
  })
  return { terms, weights, size: vocabulary.size, vocabulary }
}

/** Scalar product of one sentence with a dense vector over the terms. */
export function project({ terms, weights }: Vectors, index: number, dense: Float64Array): number {
  const ids = terms[index] ?? []
  const values = weights[index] ?? []
  let sum = 0
  for (let at = 0; at < ids.length; at += 1) sum += (values[at] ?? 0) * (dense[ids[at] ?? 0] ?? 0)
  return sum
}

/** Adds `factor` times a sentence to a dense vector. */
export function accumulate(
  { terms, weights }: Vectors,
  index: number,
  dense: Float64Array,
  factor: number,
): void {
  const ids = terms[index] ?? []
  const values = weights[index] ?? []
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0
    dense[id] = (dense[id] ?? 0) + factor * (values[at] ?? 0)
  }
}
