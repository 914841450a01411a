import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, type Answer, type Verdict } from '../../../../src/core/region/judge.ts'
import { languagesOfRussia } from '../../../../src/core/region/zones.ts'

type Row = [claim: string, zone: string | null, languages: string[], points: number, verdict: Verdict]

const table: Row[] = [
  ['Moscow with a Russian browser', 'Europe/Moscow', ['ru-RU', 'ru', 'en-US'], 5, 'strong'],
  ['Vladivostok with an English browser', 'Asia/Vladivostok', ['en-US'], 3, 'strong'],
  ['the alias of Moscow', 'W-SU', ['de'], 3, 'strong'],
  ['Simferopol with a Ukrainian browser', 'Europe/Simferopol', ['uk'], 3, 'strong'],
  ['Kyiv with a Ukrainian browser', 'Europe/Kyiv', ['uk-UA'], 1, 'possible'],
  ['Kyiv under its old name with Russian', 'Europe/Kiev', ['ru-UA'], 2, 'possible'],
  ['Zaporozhye, a link of Kyiv, with Russian of Russia', 'Europe/Zaporozhye', ['ru-RU'], 3, 'strong'],
  ['Uzhgorod, a link of Kyiv', 'Europe/Uzhgorod', ['hu'], 1, 'possible'],
  ['Berlin with Russian of Russia', 'Europe/Berlin', ['ru-RU'], 2, 'possible'],
  ['Berlin with Russian of no region', 'Europe/Berlin', ['ru'], 1, 'possible'],
  ['Almaty with Russian of Kazakhstan', 'Asia/Almaty', ['ru-KZ'], 1, 'possible'],
  ['Berlin with German', 'Europe/Berlin', ['de-DE', 'en'], 0, 'none'],
  ['Istanbul has the offset of Moscow and is not Moscow', 'Europe/Istanbul', ['tr'], 0, 'none'],
  ['Minsk has the offset of Moscow and is not Moscow', 'Europe/Minsk', ['be'], 0, 'none'],
  ['New York with American English', 'America/New_York', ['en-US'], 0, 'none'],
  ['UTC is unknown, not abroad', 'UTC', ['en-US'], 1, 'possible'],
  ['Etc/GMT-3 is unknown', 'Etc/GMT-3', ['en-US'], 1, 'possible'],
  ['Reykjavik as Tor shows it is unknown', 'Atlantic/Reykjavik', ['en-US'], 1, 'possible'],
  ['a hidden zone with Russian of Russia', 'UTC', ['ru-RU'], 3, 'strong'],
  ['no zone at all', null, ['en'], 1, 'possible'],
  ['an empty zone', '', ['en'], 1, 'possible'],
  ['Tatar of no region, abroad', 'Europe/Prague', ['tt'], 2, 'possible'],
  ['Tatar of Russia in Kazan', 'Europe/Moscow', ['tt-RU'], 5, 'strong'],
  ['Chechen in Samara', 'Europe/Samara', ['ce'], 5, 'strong'],
  ['Ossetian of Georgia is no sign', 'Asia/Tbilisi', ['os-GE'], 0, 'none'],
  ['Yakut by its three-letter code', 'America/New_York', ['sah'], 2, 'possible'],
  ['Ukrainian of Russia counts by its region', 'Europe/Paris', ['uk-RU'], 2, 'possible'],
  ['the best language counts once', 'Europe/Paris', ['ru', 'ru-RU', 'tt'], 2, 'possible'],
  ['a Russian second language counts', 'Asia/Tbilisi', ['ka', 'en', 'ru-RU'], 2, 'possible'],
  ['a script in the tag does not hide the region', 'Europe/Paris', ['ru-Cyrl-RU'], 2, 'possible'],
  ['underscores are read as hyphens', 'Europe/Paris', ['ru_RU'], 2, 'possible'],
  ['a malformed tag counts nothing', 'Europe/Paris', ['-', 'x', '*'], 0, 'none'],
  ['no languages at all', 'Europe/Paris', [], 0, 'none'],
]

describe('without an answer', () => {
  test.each(table)('%s', (_claim, zone, languages, points, verdict) => {
    expect(judge({ zone, languages, answer: null })).toMatchObject({ points, verdict, contradicted: false })
  })

  // Browsers canonicalize tags, some to another code than the list's own.
  test.each([...languagesOfRussia])('%s, a language of Russia, gives two points', (tag) => {
    expect(judge({ zone: 'Europe/Paris', languages: [tag], answer: null }).points).toBe(2)
  })

  test('every point has a reason', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom('Europe/Moscow', 'Europe/Kyiv', 'UTC', 'Europe/Paris', 'Mars/Base')),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('ru', 'ru-RU', 'tt', 'en', 'de-DE'))),
        (zone, languages) => {
          const { points, reasons } = judge({ zone, languages, answer: null })
          expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points)
        },
      ),
    )
  })

  test('a reason carries the value that was seen', () => {
    const { reasons } = judge({ zone: 'Europe/Moscow', languages: ['en', 'ru-RU'], answer: null })
    expect(reasons).toEqual([
      { sign: 'zone-russian', value: 'Europe/Moscow', points: 3 },
      { sign: 'language-region-russia', value: 'ru-RU', points: 2 },
    ])
  })
})

describe('the reader’s answer outranks all signs', () => {
  test.each<[zone: string, answer: Answer, verdict: Verdict, contradicted: boolean]>([
    ['America/New_York', 'yes', 'strong', false],
    ['Europe/Moscow', 'yes', 'strong', false],
    ['Europe/Moscow', 'no', 'off', true],
    ['Europe/Simferopol', 'no', 'off', true],
    ['Europe/Kyiv', 'no', 'off', false],
    ['America/New_York', 'no', 'off', false],
  ])('%s, answer %s', (zone, answer, verdict, contradicted) => {
    expect(judge({ zone, languages: ['en'], answer })).toMatchObject({ verdict, contradicted })
  })

  test('and stands first among the reasons', () => {
    expect(
      judge({ zone: 'Europe/Moscow', languages: [], answer: 'no' }).reasons.map(({ sign }) => sign),
    ).toEqual(['answer-no', 'zone-russian'])
  })
})
