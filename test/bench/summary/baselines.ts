import type { Article } from '../../../src/core/article/types.ts'
import { candidatesOf, type Candidate } from '../../../src/core/summary/candidates.ts'
import type { Scores } from './rouge.ts'
import { meanOf } from './table.ts'
import { accumulate, project, vectorsOf, type Vectors } from './vectors.ts'

/** Textbook methods to stand beside ours. Each takes the same sentences and gives indices in reading order. */

export type Field = { readonly candidates: readonly Candidate[]; readonly vectors: Vectors }

/** The sentences that ours chooses from, as vectors. */
export function fieldOf(article: Article): Field {
  const candidates = candidatesOf(article)
  return {
    candidates,
    vectors: vectorsOf(
      candidates.map(({ words }) => words),
      article.language,
    ),
  }
}

const inOrder = (indices: readonly number[]): number[] => [...indices].sort((one, other) => one - other)

/** Sentences that a baseline may take: all of four words or more, whatever their form, as the textbooks have it. */
const longEnough = ({ candidates }: Pick<Field, 'candidates'>): number[] =>
  candidates.flatMap(({ size }, index) => (size >= 4 ? [index] : []))

function best(field: Field, scores: Float64Array, count: number): number[] {
  const ranked = longEnough(field).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
  return inOrder(ranked.slice(0, count))
}

/** The first sentences. */
export const lead = (field: Pick<Field, 'candidates'>, count: number): number[] =>
  longEnough(field).slice(0, count)

/** Random walk with damping 0.85 over a graph of sentences, thirty rounds: the heart of TextRank and LexRank. */
function walk(links: readonly Float64Array[]): Float64Array {
  const size = links.length
  const sums = links.map((row) => row.reduce((sum, value) => sum + value, 0))
  let ranks = new Float64Array(size).fill(1 / Math.max(1, size))
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(size).fill(0.15 / Math.max(1, size))
    links.forEach((row, from) => {
      const share = (0.85 * (ranks[from] ?? 0)) / (sums[from] || 1)
      row.forEach((value, to) => {
        next[to] = (next[to] ?? 0) + share * value
      })
    })
    ranks = next
  }
  return ranks
}

function cosines(vectors: Vectors): Float64Array[] {
  return vectors.terms.map((_, from) => {
    const dense = new Float64Array(vectors.size)
    accumulate(vectors, from, dense, 1)
    return Float64Array.from(vectors.terms, (__, to) => (to === from ? 0 : project(vectors, to, dense)))
  })
}

/** LexRank (Erkan and Radev 2004): a link wherever the cosine is over 0.1. */
export function lexRank(field: Field, count: number): number[] {
  const links = cosines(field.vectors).map((row) => row.map((value) => Number(value > 0.1)))
  return best(field, walk(links), count)
}

/** TextRank (Mihalcea and Tarau 2004): links weighed by shared words over the logarithms of both lengths. */
export function textRank(field: Field, count: number): number[] {
  const sets = field.vectors.terms.map((terms) => new Set(terms))
  const links = sets.map((one, from) =>
    Float64Array.from(sets, (other, to) => {
      if (from === to || one.size < 2 || other.size < 2) return 0
      let shared = 0
      for (const term of one) if (other.has(term)) shared += 1
      return shared / (Math.log(one.size) + Math.log(other.size))
    }),
  )
  return best(field, walk(links), count)
}

/** Greedy oracle: adds the sentence that raises the mean of the three ROUGE figures most, and stops when none does. */
export function oracle(field: Field, count: number, score: (set: readonly number[]) => Scores): number[] {
  let set: number[] = []
  for (let step = 0; step < count; step += 1) {
    const options = longEnough(field)
      .filter((index) => !set.includes(index))
      .map((index) => inOrder([...set, index]))
    const top = options.reduce<readonly number[]>(
      (one, other) => (meanOf(score(other)) > meanOf(score(one)) ? other : one),
      set,
    )
    if (top.length === set.length) break
    set = [...top]
  }
  return set
}
