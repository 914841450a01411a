import { labelReader, type LabelReader } from './label.ts'
import type { Lexicon } from './lexicon.ts'
import { linkReader, type LinkReader } from './link.ts'
import { nameReader, type NameReader } from './marks.ts'

/** A lexicon made ready to read controls with. */
export type Reading = {
  readonly label: LabelReader
  readonly actOfLink: LinkReader
  readonly names: NameReader
}

export const readingOf = (lexicon: Lexicon): Reading => ({
  label: labelReader(lexicon),
  actOfLink: linkReader(lexicon),
  names: nameReader(lexicon),
})
