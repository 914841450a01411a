import type { Candidate } from './candidates.ts'
import type { Features } from './features.ts'
import { accumulate, project, type Vectors } from './vectors.ts'
import type { Manner } from './weights.ts'

const mostOfBlock = 2
const tooAlike = 0.6

/** What the choice is made from: candidates, their scores and features, and their vectors, all in reading order. */
export type Field = {
  readonly candidates: readonly Candidate[]
  readonly features: readonly Features[]
  readonly scores: Float64Array
  readonly vectors: Vectors
}

type Choice = {
  readonly taken: Set<number>
  readonly perBlock: Map<number, number>
  /** Cosine to the most similar taken sentence. */
  readonly likeness: Float64Array
}

const quotableBlocks = (candidates: readonly Candidate[]): number =>
  new Set(candidates.filter(({ quotable }) => quotable).map(({ block }) => block)).size

/** May a sentence stand with those taken so far, without the one it leans on? */
function stands(candidates: readonly Candidate[], index: number, taken: ReadonlySet<number>): boolean {
  const leaning = candidates[index]?.leaning
  if (leaning === 'none' || index === 0 || taken.has(index - 1)) return true
  return leaning === 'loose' && [...taken].some((other) => other < index)
}

/** The sentences that one pick takes: the sentence, with the one it leans on where that is not there yet. */
function groupOf(
  candidates: readonly Candidate[],
  index: number,
  taken: ReadonlySet<number>,
): number[] | null {
  if (stands(candidates, index, taken)) return [index]
  const before = candidates[index - 1]
  return before?.quotable === true && stands(candidates, index - 1, taken) ? [index - 1, index] : null
}

/** Capitals within the sentence, after a small letter: names, in scripts that have capitals. Five or more give 1. */
const namesOf = (text: string): number => Math.min(1, (text.match(/(?<=\p{Ll},? )\p{Lu}/gu)?.length ?? 0) / 5)

/** What a sentence gains or loses by its place beside those taken, and by what a reader wants after the first. */
function placing({ candidates }: Field, { taken }: Choice, manner: Manner, index: number): number {
  const candidate = candidates[index]
  if (candidate === undefined) return 0
  const beside = taken.has(index - 1) || taken.has(index + 1)
  return (candidate.turns ? manner.turn * namesOf(candidate.text) : 0) - (beside ? manner.neighbour : 0)
}

function take(field: Field, choice: Choice, index: number): void {
  const { candidates, vectors } = field
  const block = candidates[index]?.block ?? -1
  choice.taken.add(index)
  choice.perBlock.set(block, (choice.perBlock.get(block) ?? 0) + 1)
  const dense = new Float64Array(vectors.size)
  accumulate(vectors, index, dense, 1)
  for (let other = 0; other < candidates.length; other += 1) {
    choice.likeness[other] = Math.max(choice.likeness[other] ?? 0, project(vectors, other, dense))
  }
}

/**
 * Picks up to `count` candidates: the best score first, then the best that fits. None too like a taken one, two of a block at most (more only
 * where the article has too few blocks to fill the summary), and a leaning sentence only together with the one it leans on. In
 * articles of many blocks turns count more and neighbours less. Gives indices in reading order. Time grows with the text × count.
 */
export function choose(field: Field, count: number, manner: Manner): number[] {
  const { candidates } = field
  const blocks = quotableBlocks(candidates)
  const limit = Math.max(mostOfBlock, Math.ceil(count / Math.max(1, blocks)))
  // Spreading over the article counts the more, the more blocks there are to choose from.
  const spread = Math.max(0, Math.min(1, (blocks - count) / (2 * count)))
  const choice: Choice = {
    taken: new Set(),
    perBlock: new Map(),
    likeness: new Float64Array(candidates.length),
  }
  const worth = (index: number): number => {
    const own = field.scores[index] ?? 0
    if (choice.taken.size === 0) return own
    const placed = spread === 0 ? 0 : spread * placing(field, choice, manner, index)
    return own + placed
  }
  const fits = (group: readonly number[]): boolean =>
    choice.taken.size + group.length <= count &&
    group.every(
      (index) =>
        (choice.likeness[index] ?? 0) <= tooAlike &&
        group.length + (choice.perBlock.get(candidates[index]?.block ?? -1) ?? 0) <= limit,
    )
  const best = (): readonly number[] | null => {
    let found: readonly number[] | null = null
    let most = -Infinity
    for (let index = 0; index < candidates.length; index += 1) {
      if (candidates[index]?.quotable !== true || choice.taken.has(index)) continue
      const group = groupOf(candidates, index, choice.taken)
      if (group === null || !fits(group)) continue
      const value = group.reduce((sum, member) => sum + worth(member), 0) / group.length
      if (value > most) [found, most] = [group, value]
    }
    return found
  }
  for (let group = best(); group !== null; group = best())
    for (const index of group) take(field, choice, index)
  return [...choice.taken].sort((one, other) => one - other)
}
