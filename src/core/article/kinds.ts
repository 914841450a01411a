import { isHousekeepingBlock } from './housekeeping.ts'
import {
  cutText,
  credit,
  creditedLine,
  disclaimer,
  edgeDisclaimer,
  plea,
  pleaInside,
  pointer,
} from './phrases.ts'
import type { Passage } from './passages.ts'
import { endsLine, hasNoStops } from './stops.ts'
import type { Block } from './types.ts'

/** What a passage is; `foreign` is no part of the article at all. */
export type Kind = Block['kind'] | 'foreign'

/** A passage with the kind it was given. */
export type Judged = { readonly passage: Passage; kind: Kind }

const emphatic = /^(?:\p{Lu}{2,}[\s'’]+)+\p{Lu}{2,}[?!:]\s+\p{Lu}/u

const isLinks = ({ text, words, linked, place }: Passage): boolean =>
  linked > text.length * (words < 30 && place !== 'plain' ? 0.4 : 0.75)

function isOther(text: string, words: number): boolean {
  if (words < 120 && disclaimer.test(text)) return true
  if (isHousekeepingBlock(text, words)) return true
  if (words < 45 && (pointer.test(text) || plea.test(text))) return true
  if (words < 20 && pleaInside.test(text)) return true
  return (words < 40 && cutText.test(text)) || (words < 60 && emphatic.test(text))
}

const isCaption = (text: string, words: number): boolean =>
  words < 40 && (credit.test(text) || (!endsLine(text) && creditedLine.test(text)))

const stubKind = ({ text, place }: Passage): Kind =>
  place === 'plain' && /^["'“«¿¡]?[\p{Lu}\p{N}\p{Lo}\p{sc=Georgian}]/u.test(text) ? 'heading' : 'aside'

const known = new WeakMap<Passage, Kind>()

/**
 * What a passage is, by its own words and place: `text` may be quoted in a summary; a short line that does not end
 * like a sentence is a heading or a stub.
 */
export function kindOf(passage: Passage): Kind {
  const before = known.get(passage)
  if (before !== undefined) return before
  const kind = judgedKind(passage)
  known.set(passage, kind)
  return kind
}

function judgedKind(passage: Passage): Kind {
  const { text, words, place } = passage
  if (place === 'caption' || isCaption(text, words)) return 'caption'
  if (isOther(text, words) || isLinks(passage)) return 'foreign'
  if (place === 'heading') return 'heading'
  if (place === 'lead' && words > 5) return 'text'
  if (words < 3) return 'aside'
  return words < (hasNoStops(text) ? 8 : 15) && !endsLine(text) ? stubKind(passage) : 'text'
}

const isText = (one: Judged): boolean => one.kind === 'text'

const isShouted = (text: string): boolean =>
  text.replace(/[^\p{Lu}]/gu, '').length > text.replace(/[^\p{Ll}]/gu, '').length

// A heading given twice in a row is a picture's or link's name with its title: the head of a promo, not of a section.
function closePromo(blocks: readonly Judged[]): void {
  const total = blocks.filter(isText).reduce((sum, one) => sum + one.passage.text.length, 0)
  let after = 0
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const one = blocks[at]
    const before = blocks[at - 1]
    if (!one || !before) continue
    if (isText(one)) after += one.passage.text.length
    if (after > total * 0.2) return
    if (one.kind !== 'heading' || before.kind !== 'heading' || one.passage.text !== before.passage.text)
      continue
    for (const later of blocks.slice(at + 1)) if (isText(later)) later.kind = 'foreign'
  }
}

function closeEnd(blocks: readonly Judged[]): void {
  for (const one of blocks.toReversed()) {
    const isNotice = isText(one) && edgeDisclaimer.test(one.passage.text) && one.passage.words < 45
    if (isText(one) && !isNotice) return
    if (isNotice || one.kind === 'heading') one.kind = 'foreign'
  }
}

/**
 * Looks at the ends of an article as a whole: notices about the outlet that only its edge tells from a report about
 * them, headings without a text, and a promo that a doubled heading opens near the end. Changes kinds in place.
 */
export function judgeEdges(blocks: readonly Judged[]): void {
  closePromo(blocks)
  closeEnd(blocks)
  const first = blocks.find(isText)
  if (first && edgeDisclaimer.test(first.passage.text) && isShouted(first.passage.text))
    first.kind = 'foreign'
}
