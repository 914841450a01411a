import type { Listing, Organization } from '../core/registry/types.ts'
import type { MessageKey, Translator } from './translate.ts'

/** The organization's name in the reader's language: Russian names for Russian readers, English for all others. */
export const organizationName = (translator: Translator, { name }: Organization): string =>
  translator.language === 'ru' ? name.ru : name.en

/** The day the listing binds from: the decision comes before the entry in the list. */
export const sinceDay = ({ decided, listed }: Organization): string =>
  decided !== null && decided < listed ? decided : listed

/** One line about pages that are only partly, formerly or perhaps the organization's; null where the full text is due. */
export function compactText(translator: Translator, listing: Listing): string | null {
  const { t } = translator
  const slots = {
    name: organizationName(translator, listing.organization),
    date: translator.date(sinceDay(listing.organization)),
  }
  if (listing.former) return t('noticeCompactFormer', slots)
  if (listing.basis === 'doubtful') return t('noticeCompactDoubtful', slots)
  return listing.broad ? t('noticeCompactBroad', slots) : null
}

const matchKeys = {
  host: 'matchHost',
  'parent-domain': 'matchParent',
  copy: 'matchCopy',
  account: 'matchAccount',
  'mirror-sign': 'matchMirror',
} as const satisfies Record<Listing['via'], MessageKey>

const basisKeys = {
  sourced: 'basisSourced',
  known: 'basisKnown',
  doubtful: 'basisDoubtful',
} as const satisfies Record<Listing['basis'], MessageKey>

/** On what ground the page counts as the organization's, in two sentences. */
export const matchText = ({ t }: Translator, { via, basis, matched }: Listing): string =>
  `${t(matchKeys[via], { matched })} ${t(basisKeys[basis])}`
