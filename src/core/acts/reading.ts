import { labelReader, type LabelReader } from './label.ts'
import type { Lexicon } from './lexicon.ts'
import { linkReader, type LinkReader } from './link.ts'
import { nameReader, type NameReader } from './marks.ts'
import { tellingOf, type Telling } from './patterns.ts'

/** A lexicon made ready to read controls with. */
export type Reading = {
  readonly label: LabelReader
  readonly actOfLink: LinkReader
  /** What an inline handler plainly does. */
  readonly actOfScript: Telling
  readonly names: NameReader
}

export const readingOf = (lexicon: Lexicon): Reading => ({
  label: labelReader(lexicon),
  actOfLink: linkReader(lexicon),
  actOfScript: tellingOf(lexicon.scripts),
  names: nameReader(lexicon),
})
