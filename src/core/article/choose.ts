import type { Copy } from './clone.ts'
import type { Passage } from './passages.ts'
import { mayEndSentence } from './stops.ts'

type Tree = Pick<Copy, 'parentOf'>
type Sums = Map<number, number>

const isProse = ({ text, words, linked, place }: Passage): boolean =>
  place !== 'caption' && linked * 3 < text.length && words > 9 && mayEndSentence(text)

const add = (sums: Sums, key: number, value: number): void => void sums.set(key, (sums.get(key) ?? 0) + value)

// A box named like a comment section or a promo is one while it holds no more than this share of the page's prose.
const boxShare = 0.6

function boxesOf(passages: readonly Passage[]): ReadonlySet<number> {
  const sums: Sums = new Map()
  let total = 0
  for (const { text, regions } of passages.filter(isProse)) {
    total += text.length
    for (const region of regions) add(sums, region, text.length)
  }
  const all = passages.flatMap(({ regions }) => regions)
  return new Set(all.filter((region) => (sums.get(region) ?? 0) < total * boxShare))
}

// What a sentence in a box or a list item counts, and what the elements around a sentence get of it, nearest first.
const boxed = 0.2
const listed = 0.2
const shares = [1, 1 / 2, 1 / 5, 2 / 15, 1 / 10]

function weigh(tree: Tree, passages: readonly Passage[], inBox: (passage: Passage) => boolean): Sums {
  const weights: Sums = new Map()
  const counts: Sums = new Map()
  for (const { number } of passages) add(counts, number, 1)
  for (const passage of passages.filter(isProse)) {
    const weight = passage.text.length * (inBox(passage) ? boxed : passage.place === 'item' ? listed : 1)
    // Text parted by line breaks only stands in its container itself.
    let at = (counts.get(passage.number) ?? 0) > 1 ? passage.number : tree.parentOf(passage.number)
    for (const share of shares) {
      if (at < 0) break
      add(weights, at, weight * share)
      at = tree.parentOf(at)
    }
  }
  return weights
}

function sumUp(tree: Tree, passages: readonly Passage[], valueOf: (passage: Passage) => number): Sums {
  const sums: Sums = new Map()
  for (const passage of passages) {
    const value = valueOf(passage)
    if (value > 0) for (let at = passage.number; at >= 0; at = tree.parentOf(at)) add(sums, at, value)
  }
  return sums
}

/**
 * The passages of the element that holds the article. Sentences vote for the elements around them, nearest first (the
 * idea of Readability's scoring); the winner gives way to an element further out while that one adds a third or more of
 * its prose, and four times as much of it as of links and boxes. The weights were fitted on 219 news pages; each may be
 * halved or doubled for less than a point of F1.
 */
export function choose(tree: Tree, passages: readonly Passage[]): Passage[] {
  const boxes = boxesOf(passages)
  const inBox = (passage: Passage): boolean => passage.regions.some((region) => boxes.has(region))
  const weights = weigh(tree, passages, inBox)
  const prose = sumUp(tree, passages, (passage) =>
    isProse(passage) && !inBox(passage) ? passage.text.length : 0,
  )
  const noise = sumUp(tree, passages, (passage) => {
    if (!isProse(passage)) return passage.linked
    return inBox(passage) ? passage.text.length : 0
  })
  let best = -1
  for (const [at, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = at
  for (let outer = tree.parentOf(best); outer >= 0; outer = tree.parentOf(outer)) {
    const held = prose.get(best) ?? 0
    const gain = (prose.get(outer) ?? 0) - held
    const cost = (noise.get(outer) ?? 0) - (noise.get(best) ?? 0)
    if (gain > held * 0.3 && gain > cost * 4) best = outer
  }
  const isInside = (start: number): boolean => {
    for (let at = start; at >= 0; at = tree.parentOf(at)) if (at === best) return true
    return false
  }
  return best < 0 ? [] : passages.filter(({ number }) => isInside(number))
}
