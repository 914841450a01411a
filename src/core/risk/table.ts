import type { Designation } from '../registry/types.ts'
import type { Act } from './acts.ts'

/**
 * How much an act is known to be punished: `none` nothing known, `low` not an offence or no case known, `medium` lawyers and
 * outlets warn of it, `high` punished in practice, `criminal` a crime without an earlier fine. Where our sources give a
 * range, the graver end stands here.
 */
export type Level = 'none' | 'low' | 'medium' | 'high' | 'criminal'

/** What may follow; each has its sentence in `_locales`. */
export type Sanction =
  | 'participation'
  | 'financing'
  | 'no-offence'
  | 'seen-in-cases'
  | 'public-trace'
  | 'counted-as-spreading'
  | 'visible-copy'
  | 'foreign-agent'
  | 'extremist-search'
  | 'extremist-spread'
  | 'extremist-participation'
  | 'extremist-financing'
  | 'terrorist'

/** Article of the Code of Administrative Offences (`administrative`) or of the Criminal Code. */
export type LegalArticle = { readonly code: 'administrative' | 'criminal'; readonly number: string }

export type Risk = {
  readonly level: Level
  readonly article: LegalArticle | null
  readonly sanction: Sanction
}

/** Day on which the whole table was last compared with the law and with published cases (docs/law.md names the sources). */
export const reviewed = '2026-11-23'

const administrative = (number: string): LegalArticle => ({ code: 'administrative', number })
const criminal = (number: string): LegalArticle => ({ code: 'criminal', number })

const risk = (level: Level, article: LegalArticle | null, sanction: Sanction): Risk => ({
  level,
  article,
  sanction,
})

const participation = risk('high', administrative('20.33'), 'participation')
const warnedOf = (sanction: Sanction): Risk => risk('medium', administrative('20.33'), sanction)
const agentContent = risk('low', null, 'foreign-agent')
const agentFree = risk('none', null, 'foreign-agent')
const spread = risk('high', administrative('20.29'), 'extremist-spread')
const terror = risk('criminal', criminal('205.5'), 'terrorist')

/** Designation × act → risk, for a person in Russia or with a Russian passport. Whole: every pair has a row. */
export const risks: Readonly<Record<Designation, Readonly<Record<Act, Risk>>>> = {
  undesirable: {
    read: risk('low', null, 'no-offence'),
    search: risk('low', null, 'no-offence'),
    share: participation,
    link: participation,
    like: warnedOf('public-trace'),
    comment: warnedOf('counted-as-spreading'),
    save: warnedOf('visible-copy'),
    contact: participation,
    donate: risk('criminal', criminal('284.1'), 'financing'),
    subscribe: warnedOf('seen-in-cases'),
  },
  'foreign-agent': {
    read: agentFree,
    search: agentFree,
    share: agentContent,
    link: agentContent,
    like: risk('medium', administrative('20.3.3'), 'foreign-agent'),
    comment: agentContent,
    save: agentFree,
    contact: agentContent,
    donate: agentContent,
    subscribe: agentContent,
  },
  extremist: {
    read: risk('medium', administrative('13.53'), 'extremist-search'),
    search: risk('high', administrative('13.53'), 'extremist-search'),
    share: spread,
    link: spread,
    like: spread,
    comment: spread,
    save: risk('medium', administrative('20.29'), 'extremist-spread'),
    contact: risk('criminal', criminal('282.2'), 'extremist-participation'),
    donate: risk('criminal', criminal('282.3'), 'extremist-financing'),
    subscribe: risk('medium', administrative('13.53'), 'extremist-search'),
  },
  terrorist: {
    read: risk('high', administrative('13.53'), 'extremist-search'),
    search: risk('high', administrative('13.53'), 'extremist-search'),
    share: risk('criminal', criminal('205.2'), 'terrorist'),
    link: risk('criminal', criminal('205.2'), 'terrorist'),
    like: risk('high', criminal('205.2'), 'terrorist'),
    comment: risk('criminal', criminal('205.2'), 'terrorist'),
    save: risk('high', administrative('20.29'), 'extremist-spread'),
    contact: terror,
    donate: risk('criminal', criminal('205.1'), 'terrorist'),
    subscribe: risk('high', criminal('205.5'), 'terrorist'),
  },
}
