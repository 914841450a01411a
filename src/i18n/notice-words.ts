import type { GuardedAct, NoticeWords } from '../core/notice/types.ts'
import type { Judgement } from '../core/region/judge.ts'
import type { Listing } from '../core/registry/types.ts'
import { reviewed } from '../core/risk/table.ts'
import { chooseLanguage, languages } from './languages.ts'
import { compactText, matchText, organizationName, sinceDay } from './organization.ts'
import { reasonText } from './reasons.ts'
import { riskLine, riskLines } from './risks.ts'
import type { MessageKey, Translator } from './translate.ts'

/** What the words are about. */
export type NoticeMatter = {
  readonly listing: Listing
  readonly judgement: Judgement
  readonly registryDate: string
  readonly registryOld: boolean
  /** Languages of the reader, best first: the switch offers the best one that is not shown. */
  readonly readerLanguages: readonly string[]
}

const questionKeys = {
  share: 'guardShare',
  link: 'guardLink',
  like: 'guardLike',
  comment: 'guardComment',
  save: 'guardSave',
  contact: 'guardContact',
  donate: 'guardDonate',
  subscribe: 'guardSubscribe',
} as const satisfies Record<GuardedAct, MessageKey>

const guardedActs = Object.keys(questionKeys) as GuardedAct[]

const forEachAct = <T>(value: (act: GuardedAct) => T): Record<GuardedAct, T> =>
  Object.fromEntries(guardedActs.map((act) => [act, value(act)])) as Record<GuardedAct, T>

function facts(
  translator: Translator,
  { listing, registryDate }: NoticeMatter,
): NoticeWords['details']['facts'] {
  const { t, date, direction } = translator
  const { organization } = listing
  // Else "№ 212-р" would be put into another order in a text that runs from right to left.
  const asItIs = (text: string): string => (direction === 'rtl' ? `\u2068${text}\u2069` : text)
  const rows: readonly (readonly [string, string | null])[] = [
    [t('factOrganization'), organizationName(translator, organization)],
    [t('factOfficialName'), asItIs(organization.name.official)],
    [t('factDecided'), organization.decided === null ? null : date(organization.decided)],
    [t('factListed'), date(organization.listed)],
    [t('factOrder'), organization.order === null ? null : asItIs(organization.order)],
    [t('factNumber'), String(organization.number)],
    [t('factMatch'), matchText(translator, listing)],
    [t('factRegistry'), date(registryDate)],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== null)
}

/** The language the switch on the notice changes to: the reader's best other one, else English or Russian. */
function otherLanguage({ language }: Translator, wanted: readonly string[]): NoticeWords['otherLanguage'] {
  const others = [...wanted, 'ru', 'en'].filter((tag) => chooseLanguage([tag]) !== language)
  const tag = chooseLanguage(others)
  return { tag, name: languages[tag] }
}

/** All words of the notice and the guard for one page, finished: the page script formats nothing. They are words of law, whole. */
export function noticeWords({ legal: translator }: Translator, matter: NoticeMatter): NoticeWords {
  const { t, date } = translator
  const { listing, judgement } = matter
  const { designation } = listing.organization
  return {
    language: translator.language,
    direction: translator.direction,
    label: t('noticeLabel'),
    title: t('noticeTitle', { date: date(sinceDay(listing.organization)) }),
    body: [t('noticeWhom'), t('noticeMoney')],
    source: t(matter.registryOld ? 'noticeSourceOld' : 'noticeSource', { date: date(matter.registryDate) }),
    compact: compactText(translator, listing) ?? '',
    more: t('noticeMore'),
    less: t('noticeLess'),
    close: t('noticeClose'),
    reopen: t('noticeReopen'),
    snooze: t('noticeSnooze'),
    leave: t('noticeLeave'),
    leaveHint: t('noticeLeaveHint'),
    otherLanguage: otherLanguage(translator, matter.readerLanguages),
    details: {
      facts: facts(translator, matter),
      riskHeading: t('riskHeading'),
      risks: riskLines(translator, designation),
      whyHeading: t('whyHeading'),
      why: [...judgement.reasons.map((reason) => reasonText(translator, reason)), t('whyLocal')],
      practice: `${t('practice')} ${t('riskReviewed', { date: date(reviewed) })}`,
    },
    guard: {
      questions: forEachAct((act) => t(questionKeys[act])),
      risks: forEachAct((act) => riskLine(translator, designation, act).text),
      cancel: t('guardCancel'),
      goOn: t('guardGoOn'),
      dontAsk: t('guardDontAsk'),
      pressAgain: t('guardPressAgain'),
    },
  }
}
