import type { Candidate } from './candidates.ts'
import { isCommon, stemmer, wordsOf } from './stems.ts'
import { accumulate, project, vectorsOf, type Vectors } from './vectors.ts'

/** Backward links count against a sentence: what only repeats earlier text adds little (PacSum, Zheng and Lapata 2019). */
const backward = 0.7

/** cos(i, j) summed over the later sentences, less `backward` times that over the earlier ones. One running sum each. */
export function directedCentrality(vectors: Vectors): Float64Array {
  const later = new Float64Array(vectors.size)
  const earlier = new Float64Array(vectors.size)
  const count = vectors.terms.length
  for (let index = 0; index < count; index += 1) accumulate(vectors, index, later, 1)
  const raw = new Float64Array(count)
  for (let index = 0; index < count; index += 1) {
    accumulate(vectors, index, later, -1)
    raw[index] = project(vectors, index, later) - backward * project(vectors, index, earlier)
    accumulate(vectors, index, earlier, 1)
  }
  return scaled(raw)
}

/** Stretched to 0…1; all zeros where every value is the same. */
function scaled(values: Float64Array): Float64Array {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity)
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity)
  return high > low ? values.map((value) => (value - low) / (high - low)) : values.map(() => 0)
}

/** Share of the title's stems that each sentence has. */
function titleShares(vectors: Vectors, title: string, language: string): Float64Array {
  const stem = stemmer(language)
  const wanted = new Set(
    wordsOf(title)
      .filter((word) => !isCommon(word, language))
      .map(stem),
  )
  const ids = new Set(
    [...wanted].map((word) => vectors.vocabulary.get(word)).filter((id) => id !== undefined),
  )
  return Float64Array.from(vectors.terms, (terms) =>
    wanted.size === 0 ? 0 : terms.reduce((hits, id) => hits + (ids.has(id) ? 1 : 0), 0) / wanted.size,
  )
}

export type Scored = { readonly scores: Float64Array; readonly vectors: Vectors }

/** A score for every candidate, the higher the better, and the vectors it came from. */
export function scoreCandidates(candidates: readonly Candidate[], title: string, language: string): Scored {
  const vectors = vectorsOf(
    candidates.map(({ words }) => words),
    language,
  )
  const centrality = directedCentrality(vectors)
  const titled = titleShares(vectors, title, language)
  const scores = Float64Array.from(candidates, ({ text, words, leaning }, index) => {
    const overlong = Math.max(0, Math.min(1, (words.length - 28) / 28))
    const form =
      (/^["“«—–-]/u.test(text) ? 0.2 : 0) +
      (leaning === 'none' ? 0 : 0.05) +
      (/[?!]["”»]?$/u.test(text) ? 0.05 : 0)
    return (centrality[index] ?? 0) + 0.8 / (1 + index) + 0.5 * (titled[index] ?? 0) - 0.2 * overlong - form
  })
  return { scores, vectors }
}
