import type { Candidate } from './candidates.ts'
import { aimedWords, nothingTold, teller, worthOf, type Measures } from './tally.ts'
import type { Terms } from './terms.ts'

/** What the choice is made from, all in reading order. */
export type Field = {
  readonly candidates: readonly Candidate[]
  readonly terms: Terms
  /** For each word, the chance that a summary uses it. */
  readonly chances: Float64Array
  readonly measures: Measures
}

const mostOfBlock = 2
/** A block with this share of all sentences is the article itself, not a paragraph of it. */
const wholeShare = 0.5

/** Off for a scrap of a sentence, the more, the fewer words it has below so many. Set by hand; see docs/summary.md. */
const scrapCost = 0.04
const fullSize = 8

/** What a turn ("but", "however") gains after the first pick where it names at least five, and in part from three on. */
const turnWorth = 0.08

/** May a sentence stand with those taken so far, without the one it leans on? */
function stands(candidates: readonly Candidate[], index: number, taken: ReadonlySet<number>): boolean {
  const leaning = candidates[index]?.leaning
  if (leaning === 'none' || index === 0 || taken.has(index - 1)) return true
  return leaning === 'loose' && [...taken].some((other) => other < index)
}

/** A sentence with the one it leans on, where that is not there yet. */
function withBefore(
  candidates: readonly Candidate[],
  index: number,
  taken: ReadonlySet<number>,
): number[] | null {
  if (stands(candidates, index, taken)) return [index]
  const before = candidates[index - 1]
  return before?.quotable === true && stands(candidates, index - 1, taken) ? [index - 1, index] : null
}

/** The sentences that one pick takes: the sentence, what it leans on, and the answer where it asks. */
function groupOf(
  candidates: readonly Candidate[],
  index: number,
  taken: ReadonlySet<number>,
): number[] | null {
  const group = withBefore(candidates, index, taken)
  if (group === null || candidates[index]?.asks !== true || taken.has(index + 1)) return group
  const after = candidates[index + 1]
  return after?.quotable === true && !after.asks ? [...group, index + 1] : null
}

/** The sides that people and places take: a turn by its names. */
const turnOf = ({ turns, names }: Candidate): number =>
  turns ? turnWorth * Math.max(0, Math.min(1, (names.length - 2) / 3)) : 0

/** How many of the sentences that may stand in a summary each block has. */
function sizesOf(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const { block, quotable } of candidates) if (quotable) sizes.set(block, (sizes.get(block) ?? 0) + 1)
  return sizes
}

/** How many sentences each block may give. */
function limitsOf(sizes: ReadonlyMap<number, number>, count: number): (block: number) => number {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  // More than two where the article has too few blocks to fill the summary.
  const usual = Math.max(mostOfBlock, Math.ceil(count / Math.max(1, sizes.size)))
  return (block) => ((sizes.get(block) ?? 0) >= wholeShare * all ? count : usual)
}

/**
 * Picks up to `count` candidates that together tell most of what a person's summary would: the best first, then what adds
 * most to it. Two of a block at most, unless the article hardly has others, and a leaning sentence only together with the one
 * it leans on. Gives indices in reading order. Time grows with the text × count.
 */
export function choose(field: Field, count: number): number[] {
  const { candidates, measures } = field
  const sizes = sizesOf(candidates)
  const limitOf = limitsOf(sizes, count)
  // The sides of a matter matter the more, the more blocks there are to choose from.
  const spread = Math.max(0, Math.min(1, (sizes.size - count) / (2 * count)))
  const taken = new Set<number>()
  const perBlock = new Map<number, number>()
  const { with: tallyWith, take } = teller(field.terms, field.chances, measures)
  const aimed = aimedWords(measures, count)
  let tally = nothingTold
  const fits = (group: readonly number[]): boolean =>
    taken.size + group.length <= count &&
    group.every((index) => {
      const block = candidates[index]?.block ?? -1
      return group.length + (perBlock.get(block) ?? 0) <= limitOf(block)
    })
  const placing = (index: number): number => {
    const candidate = candidates[index]
    const turn = candidate === undefined || taken.size === 0 ? 0 : spread * turnOf(candidate)
    const scrap = scrapCost * Math.max(0, 1 - (candidate?.size ?? 0) / fullSize)
    return turn - scrap - (measures.lateness * index) / candidates.length
  }
  const best = (): readonly number[] | null => {
    const now = worthOf(tally, aimed)
    let found: readonly number[] | null = null
    let most = -Infinity
    for (let index = 0; index < candidates.length; index += 1) {
      if (candidates[index]?.quotable !== true || taken.has(index)) continue
      const group = groupOf(candidates, index, taken)
      if (group === null || !fits(group)) continue
      const gain =
        worthOf(tallyWith(tally, group), aimed) -
        now +
        group.reduce((sum, member) => sum + placing(member), 0)
      const value = gain / group.length
      if (value > most) [found, most] = [group, value]
    }
    return found
  }
  for (let group = best(); group !== null; group = best()) {
    tally = take(tally, group)
    for (const index of group) {
      const block = candidates[index]?.block ?? -1
      taken.add(index)
      perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
    }
  }
  return [...taken].sort((one, other) => one - other)
}
