import type { Candidate } from './candidates.ts'
import { isCommon, stemmer, wordsOf } from './stems.ts'
import { accumulate, project, type Vectors } from './vectors.ts'

/** What a sentence is weighed by; `featuresOf` says how each is measured. All lie in 0…1. */
export const featureNames = ['directed', 'early', 'first', 'title', 'overlong', 'opensQuoted'] as const

export type FeatureName = (typeof featureNames)[number]
export type Features = Readonly<Record<FeatureName, number>>

/** Backward links count against a sentence: what only repeats earlier text adds little (PacSum, Zheng and Lapata 2019). */
const backward = 0.7

/** cos(i, j) summed over the later sentences, less `backward` times that over the earlier ones. One running sum each. */
function directedCentrality(vectors: Vectors): Float64Array {
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

/** Share of the title's stems that each sentence has; 0 without a title. */
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

const within = (value: number): number => Math.max(0, Math.min(1, value))
const flag = (holds: boolean): number => (holds ? 1 : 0)

/** Measures every candidate. Positions count from the first sentence; takes time linear in the text. */
export function featuresOf(
  candidates: readonly Candidate[],
  vectors: Vectors,
  title: string,
  language: string,
): Features[] {
  const directed = directedCentrality(vectors)
  const titled = titleShares(vectors, title, language)
  return candidates.map(({ text, size }, index) => ({
    directed: directed[index] ?? 0,
    early: 1 / (1 + index),
    first: flag(index === 0),
    title: titled[index] ?? 0,
    overlong: within((size - 28) / 28),
    opensQuoted: flag(/^["“«‘„—–-]/u.test(text)),
  }))
}
