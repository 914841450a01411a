import type { Terms } from './terms.ts'

/** How words, pairs and lengths are weighed against each other. */
export type Measures = {
  /** A pair of neighbouring words that a summary shares with a person's tells so much more than the two apart. */
  readonly pair: number
  /** What a pair gains, as a share, that stands in more than one sentence. */
  readonly repeat: number
  /** Words of a summary of three sentences. Fewer would make every pick a scrap. */
  readonly aimed: number
  /** Off for the last sentence of the article, less for those before it. */
  readonly lateness: number
}

/** Words of the summary aimed at, by how many sentences are asked for. */
export const aimedWords = ({ aimed }: Measures, count: number): number => aimed + 4 * Math.max(0, count - 3)

/** What the sentences taken so far tell: words and pairs by their chances, and how many words they need for it. */
export type Tally = { readonly told: number; readonly size: number }

/** About the F1 of the words and pairs shared with a person's summary of so many words, as far as the chances tell. */
export const worthOf = ({ told, size }: Tally, aimed: number): number => told / (size + aimed)

export const nothingTold: Tally = { told: 0, size: 0 }

const takenMark = 1

/** Sums what those of a sentence's words or pairs are worth that carry neither mark, and gives them the mark. */
function sumNew(
  ids: Uint32Array,
  marks: Uint32Array,
  mark: number,
  worthAt: (place: number) => number,
): number {
  let sum = 0
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0
    if (marks[id] === takenMark || marks[id] === mark) continue
    marks[id] = mark
    sum += worthAt(place)
  }
  return sum
}

/** Counts what sentences add to a summary: each word and pair once, however often it comes. */
export function teller(terms: Terms, chances: Float64Array, { pair, repeat }: Measures) {
  const words = new Uint32Array(chances.length)
  const pairs = new Uint32Array(terms.pairCount)
  const none = new Uint32Array()
  // Every trial marks with a number of its own, so that no mark need be wiped.
  let trials = takenMark
  const add = ({ told, size }: Tally, index: number, mark: number): Tally => {
    const ids = terms.words[index] ?? none
    const chanceAt = (place: number): number => chances[ids[place] ?? 0] ?? 0
    const single = sumNew(ids, words, mark, chanceAt)
    const joins = terms.pairs[index] ?? none
    const joined = sumNew(
      joins,
      pairs,
      mark,
      (place) =>
        chanceAt(place) * chanceAt(place + 1) * (1 + repeat * (terms.repeated[joins[place] ?? 0] ?? 0)),
    )
    return { told: told + single + pair * joined, size: size + ids.length }
  }
  return {
    /** The tally with a group of sentences, which is not taken yet. */
    with: (tally: Tally, group: readonly number[]): Tally => {
      trials += 1
      return group.reduce((sum, index) => add(sum, index, trials), tally)
    },
    take: (tally: Tally, group: readonly number[]): Tally =>
      group.reduce((sum, index) => add(sum, index, takenMark), tally),
  }
}
