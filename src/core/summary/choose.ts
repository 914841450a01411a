import type { Candidate } from './candidates.ts'
import type { Scored } from './features.ts'
import { accumulate, project } from './vectors.ts'

const mostOfBlock = 2
const tooAlike = 0.6

type Choice = { readonly taken: Set<number>; readonly perBlock: Map<number, number> }

/** Two of a block at most, unless the article has too few blocks to fill the summary that way. */
function blockLimit(candidates: readonly Candidate[], count: number): number {
  const blocks = new Set(candidates.filter(({ quotable }) => quotable).map(({ block }) => block))
  return Math.max(mostOfBlock, Math.ceil(count / Math.max(1, blocks.size)))
}

function stands(candidates: readonly Candidate[], index: number, { taken }: Choice): boolean {
  const leaning = candidates[index]?.leaning
  if (leaning === 'none' || index === 0) return true
  if (taken.has(index - 1)) return true
  return leaning === 'loose' && [...taken].some((other) => other < index)
}

/** The sentences that one pick takes: the sentence, with the one it leans on where that is not there yet. */
function groupOf(candidates: readonly Candidate[], index: number, choice: Choice): number[] | null {
  if (stands(candidates, index, choice)) return [index]
  const before = candidates[index - 1]
  return before?.quotable === true && stands(candidates, index - 1, choice) ? [index - 1, index] : null
}

/**
 * Picks up to `count` candidates: best score first, none too like a taken one, few of one block, and a leaning sentence only
 * together with the one it leans on. Gives indices in reading order. Time grows with candidates × count.
 */
export function choose(
  candidates: readonly Candidate[],
  { scores, vectors }: Scored,
  count: number,
): number[] {
  const limit = blockLimit(candidates, count)
  const choice: Choice = { taken: new Set(), perBlock: new Map() }
  const likeness = new Float64Array(candidates.length)
  const fits = (group: readonly number[]): boolean =>
    choice.taken.size + group.length <= count &&
    group.every((index) => (likeness[index] ?? 0) <= tooAlike) &&
    group.length + (choice.perBlock.get(candidates[group[0] ?? 0]?.block ?? -1) ?? 0) <= limit
  const worth = (group: readonly number[]): number =>
    group.reduce((sum, index) => sum + (scores[index] ?? 0), 0) / group.length

  const best = (): readonly number[] | null => {
    let found: readonly number[] | null = null
    for (let index = 0; index < candidates.length; index += 1) {
      if (candidates[index]?.quotable !== true || choice.taken.has(index)) continue
      const group = groupOf(candidates, index, choice)
      if (group !== null && fits(group) && (found === null || worth(group) > worth(found))) found = group
    }
    return found
  }
  const take = (index: number): void => {
    choice.taken.add(index)
    const block = candidates[index]?.block ?? -1
    choice.perBlock.set(block, (choice.perBlock.get(block) ?? 0) + 1)
    const dense = new Float64Array(vectors.size)
    accumulate(vectors, index, dense, 1)
    for (let other = 0; other < candidates.length; other += 1) {
      likeness[other] = Math.max(likeness[other] ?? 0, project(vectors, other, dense))
    }
  }
  for (let group = best(); group !== null; group = best()) for (const index of group) take(index)
  return [...choice.taken].sort((one, other) => one - other)
}
