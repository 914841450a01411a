import { wordsIn } from './dom.ts'
import { judgeEdges, kindOf, type Judged } from './kinds.ts'
import { gluedCaption } from './phrases.ts'
import type { Passage } from './passages.ts'

/** Text reduced to its words, for comparing. */
export const wordsOnly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0)

const isProse = (passage: Passage): boolean => passage.words > 7 && kindOf(passage) === 'text'

// Regions that hold little of what was chosen; a template that calls the whole article "teaser" means the article.
function foreignRegions(chosen: readonly Passage[]): ReadonlySet<number> {
  const lengths = new Map<number, number>()
  for (const { text, regions } of chosen)
    for (const region of regions) lengths.set(region, (lengths.get(region) ?? 0) + text.length)
  const limit = lengthOf(chosen) * 0.3
  return new Set([...lengths].filter(([, length]) => length < limit).map(([region]) => region))
}

// Where an article is laid out in several boxes of one class, the choice may be one of them.
function homesOf(chosen: readonly Passage[]): ReadonlySet<string> {
  const lengths = new Map<string, number>()
  for (const passage of chosen.filter(isProse))
    if (passage.home.includes('.') && !passage.home.endsWith('.'))
      lengths.set(passage.home, (lengths.get(passage.home) ?? 0) + passage.text.length)
  const limit = lengthOf(chosen) * 0.3
  return new Set([...lengths].filter(([, length]) => length > limit).map(([home]) => home))
}

function isLead(passage: Passage, description: string): boolean {
  const { words } = passage
  if (words < 6 || words > 90 || passage.linked * 3 > passage.text.length) return false
  const text = wordsOnly(passage.text)
  return (
    passage.place === 'lead' ||
    (text.length > 30 &&
      (description.startsWith(text) || (text.startsWith(description.slice(0, 60)) && description !== '')))
  )
}

/**
 * The article's passages: what was chosen, without boxes that call themselves something else, with paragraphs of the
 * same make elsewhere on the page, and with the standfirst between headline and text.
 */
export function gather(
  passages: readonly Passage[],
  chosen: readonly Passage[],
  title: string,
  description: string,
): Passage[] {
  const taken = new Set(chosen)
  const inBox = foreignRegions(chosen)
  const homes = homesOf(chosen)
  const known = new Set(chosen.flatMap(({ regions }) => regions))
  const start = passages.findIndex((passage) => taken.has(passage) && isProse(passage))
  const head = passages.findLastIndex(
    (passage, at) => at < start && wordsOnly(passage.text) === wordsOnly(title),
  )
  const about = wordsOnly(description)
  return passages.filter((passage, at) => {
    if (head >= 0 && at > head && at < start && isLead(passage, about)) return true
    const isOurs =
      taken.has(passage) ||
      (homes.has(passage.home) && isProse(passage) && passage.regions.every((region) => known.has(region)))
    return isOurs && !passage.regions.some((region) => inBox.has(region))
  })
}

// A caption and a paragraph that share a line stand in the same element.
const unglued = (passage: Passage): Passage[] => {
  const withText = (text: string): Passage => ({ ...passage, text, words: wordsIn(text) })
  const caption = gluedCaption.exec(passage.text)?.[1]
  if (!caption || passage.place === 'caption') return [passage]
  return [{ ...withText(caption), place: 'caption' }, withText(passage.text.slice(caption.length).trim())]
}

/** Gives each passage its kind, drops exact repeats, and makes the headline a heading. */
export function judge(passages: readonly Passage[], title: string): Judged[] {
  const seen = new Set<string>()
  const blocks: Judged[] = passages.flatMap(unglued).map((passage) => ({ passage, kind: kindOf(passage) }))
  judgeEdges(blocks)
  const headline = wordsOnly(title)
  return blocks.filter((one) => {
    const key = wordsOnly(one.passage.text)
    if (key === headline) one.kind = 'heading'
    if (seen.has(key) && key.length > 12) return false
    seen.add(key)
    return true
  })
}
