import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/core/region/judge.ts'
import type { Listing } from '../../../src/core/registry/types.ts'
import { noticeWords, type NoticeMatter } from '../../../src/i18n/notice-words.ts'
import { sinceDay } from '../../../src/i18n/organization.ts'
import { translator, type Catalogue } from '../../../src/i18n/translate.ts'

const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Catalogue
const english = translator('en', catalogue('en'), catalogue('en'))
const russian = translator('ru', catalogue('ru'), catalogue('en'))

const listing: Listing = {
  organization: {
    id: 'sample',
    designation: 'undesirable',
    name: { en: 'The Sample', ru: 'Образец', official: 'Sample Inc.' },
    number: 142,
    listed: '2024-02-20',
    decided: '2024-02-02',
    order: '№ 212-р',
  },
  via: 'parent-domain',
  basis: 'known',
  matched: 'sample.example',
  broad: false,
  former: false,
}

const matter: NoticeMatter = {
  listing,
  judgement: judge({ zone: 'Europe/Moscow', languages: ['ru-RU'], answer: null }),
  registryDate: '2026-09-11',
  registryOld: false,
  readerLanguages: ['ru-RU', 'en'],
}

/** Every string in a value, however deep. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings)

describe('the words of the notice', () => {
  test('date the listing from the decision, which comes before the entry', () => {
    expect(sinceDay(listing.organization)).toBe('2024-02-02')
    expect(sinceDay({ ...listing.organization, decided: null })).toBe('2024-02-20')
    expect(noticeWords(russian, matter).title).toContain('с 2 февраля 2024')
  })

  test('leave no slot unfilled, in either language', () => {
    for (const words of [noticeWords(english, matter), noticeWords(russian, matter)]) {
      expect(strings(words).filter((text) => /\$\w+\$/.test(text))).toEqual([])
    }
  })

  test('keep the number of an order in its own direction where the text runs from right to left', () => {
    const persian = translator('fa', catalogue('fa'), catalogue('en'))
    expect(strings(noticeWords(persian, matter))).toContain('\u2068№ 212-р\u2069')
    expect(strings(noticeWords(russian, matter))).toContain('№ 212-р')
  })

  test('say the date of the list, and that it may be out of date when it is old', () => {
    expect(noticeWords(english, matter).source).toContain('September 11, 2026')
    expect(noticeWords(english, { ...matter, registryOld: true }).source).toContain('may be out of date')
  })

  test('say why the reader sees it, sign by sign', () => {
    const { why } = noticeWords(russian, matter).details
    expect(why[0]).toBe('Часовой пояс устройства — Москва, стандартное время.')
    expect(why[1]).toContain('ru-RU')
  })

  test('offer the other language of the reader', () => {
    expect(noticeWords(russian, matter).otherLanguage).toEqual({ tag: 'en', name: 'English' })
    expect(noticeWords(english, matter).otherLanguage).toEqual({ tag: 'ru', name: 'Русский' })
  })

  test('leave out facts that the list does not give', () => {
    const unknown = { ...listing, organization: { ...listing.organization, decided: null, order: null } }
    const labels = noticeWords(english, { ...matter, listing: unknown }).details.facts.map(([label]) => label)
    expect(labels).not.toContain('Order')
    expect(labels).toContain('Number in the list')
  })

  test.each([
    [{ broad: true }, 'Russia lists The Sample as "undesirable"'],
    [{ former: true }, 'used to belong to The Sample'],
    [{ basis: 'doubtful' as const }, 'We could not confirm it'],
  ])('are one line where %j', (change, text) => {
    expect(noticeWords(english, { ...matter, listing: { ...listing, ...change } }).compact).toContain(text)
  })

  test('name the legal article and what may follow for each guarded act', () => {
    const { risks } = noticeWords(english, matter).guard
    expect(risks.donate).toMatch(/Criminal Code, art\. 284\.1.*1 to 5 years/)
    expect(risks.share).toMatch(/Administrative Offences, art\. 20\.33/)
  })
})
