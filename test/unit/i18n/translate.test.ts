import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chooseLanguage, languages } from '../../../src/i18n/languages.ts'
import { translator, type Catalogue } from '../../../src/i18n/translate.ts'

const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Catalogue

const english = translator('en', catalogue('en'), catalogue('en'))
const russian = translator('ru', catalogue('ru'), catalogue('en'))

test('a message comes in the translator’s language with its slots filled', () => {
  expect(english.t('noticeTitle', { date: '2 February 2024' })).toBe(
    'Russia lists the publisher of this page as "undesirable" (since 2 February 2024).',
  )
  expect(russian.t('noticeTitle', { date: '2 февраля 2024' })).toContain('«нежелательных»')
})

test('a dollar sign in a slot is text, not a pattern', () => {
  expect(english.t('noticeTitle', { date: '$& $1 $name$' })).toContain('(since $& $1 $name$)')
})

test('a key that a language lacks comes in English', () => {
  expect(translator('ru', {}, catalogue('en')).t('noticeClose')).toBe('Close')
})

test('days are written out in the language, whatever the zone of the device', () => {
  expect(english.date('2024-02-02')).toBe('February 2, 2024')
  expect(russian.date('2024-02-02')).toBe('2 февраля 2024')
  expect(english.date('2024-02-02T23:30:00+05:00')).toBe('February 2, 2024')
})

test('days are Gregorian where the language has another calendar of its own', () => {
  expect(translator('fa', {}, {}).date('2024-02-02')).toContain('۲۰۲۴')
})

test('what is no date comes back as it is', () => {
  expect(english.date('last week')).toBe('last week')
})

test('Persian reads from right to left, Russian from left to right', () => {
  expect(translator('fa', {}, {}).direction).toBe('rtl')
  expect(russian.direction).toBe('ltr')
})

test.each([
  [['ru-KZ', 'en'], 'ru'],
  [[null, 'en-GB'], 'en'],
  [['xx', 'ru'], 'ru'],
  [['RU_ru'], 'ru'],
  [[], 'en'],
  [['constructor', '__proto__'], 'en'],
] as const)('of %j we speak %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language)
})

test('the list of languages equals the folders of words', () => {
  expect(Object.keys(languages).sort()).toEqual(readdirSync('assets/_locales').sort())
})

test('words of law of another version come from English whole, and the interface stays', () => {
  const stale = { ...catalogue('ru'), legalVersion: { message: '2020-01-01' } }
  const words = translator('ru', stale, catalogue('en'))
  expect(words.t('noticeClose')).toBe('Close')
  expect(words.t('popupCopy')).toBe(russian.t('popupCopy'))
  expect(words.legal.language).toBe('en')
  expect(russian.legal.language).toBe('ru')
})

test('one missing word of law makes all of them English', () => {
  const { noticeMoney: _missing, ...rest } = catalogue('ru')
  expect(translator('ru', rest, catalogue('en')).t('levelHigh')).toBe(english.t('levelHigh'))
})
