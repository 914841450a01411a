import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Reason, Verdict } from '../../src/core/region/judge.ts'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import type { Driver, Reader } from '../support/driver.ts'
import { awaitNotice, readNotice } from '../support/notice.ts'
import { assess, awaitRegistrations, covers, registeredPatterns, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`
const unlisted = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`

type Row = {
  readonly answer: Answer
  readonly verdict: Verdict
  readonly signs: readonly Reason['sign'][]
}

/** A device, named as what it stands for, and what follows from it under some answers, in that order. */
type Device = { readonly name: string; readonly reader: Reader; readonly rows: readonly Row[] }

const device = (
  name: string,
  tz: string,
  languages: Reader['languages'],
  ...rows: readonly Row[]
): Device => ({
  name,
  reader: { tz, languages },
  rows,
})

const signs = (verdict: Verdict, ...found: readonly Reason['sign'][]): Row => ({
  answer: null,
  verdict,
  signs: found,
})
const yes = (...found: readonly Reason['sign'][]): Row => ({
  answer: 'yes',
  verdict: 'strong',
  signs: ['answer-yes', ...found],
})
const no = (...found: readonly Reason['sign'][]): Row => ({
  answer: 'no',
  verdict: 'off',
  signs: ['answer-no', ...found],
})

// Time zone × interface language (the first) and languages told to pages × answer. Where a browser has no interface in a
// language it falls back to American English, which adds nothing.
const devices: readonly Device[] = [
  device(
    'Moscow in Russian',
    'Europe/Moscow',
    ['ru'],
    signs('strong', 'zone-russian', 'language-russian'),
    no('zone-russian', 'language-russian'),
    yes('zone-russian', 'language-russian'),
  ),
  device(
    'Vladivostok in English',
    'Asia/Vladivostok',
    ['en-US'],
    signs('strong', 'zone-russian'),
    no('zone-russian'),
  ),
  device(
    'Simferopol in Ukrainian',
    'Europe/Simferopol',
    ['uk'],
    signs('strong', 'zone-russian'),
    no('zone-russian'),
  ),
  device(
    'Kazan in Tatar',
    'Europe/Moscow',
    ['tt-RU', 'ru'],
    signs('strong', 'zone-russian', 'language-region-russia'),
  ),
  device('Samara in Chechen', 'Europe/Samara', ['ce'], signs('strong', 'zone-russian', 'language-of-russia')),
  device(
    'Kyiv in Russian',
    'Europe/Kyiv',
    ['ru'],
    signs('possible', 'zone-ukrainian', 'language-russian'),
    yes('zone-ukrainian', 'language-russian'),
    no('zone-ukrainian', 'language-russian'),
  ),
  device(
    'Tbilisi in Russian of Russia',
    'Asia/Tbilisi',
    ['ru-RU', 'en'],
    signs('possible', 'language-region-russia'),
    yes('language-region-russia'),
    no('language-region-russia'),
  ),
  device('Almaty in Russian', 'Asia/Almaty', ['ru'], signs('possible', 'language-russian')),
  device('Berlin in German', 'Europe/Berlin', ['de'], signs('none'), yes(), no()),
  device('Istanbul in Turkish', 'Europe/Istanbul', ['tr'], signs('none'), yes()),
  device(
    'a zone hidden as UTC, in English',
    'UTC',
    ['en-US'],
    signs('possible', 'zone-hidden'),
    yes('zone-hidden'),
    no('zone-hidden'),
  ),
  device(
    'Reykjavik as Tor shows it, in English',
    'Atlantic/Reykjavik',
    ['en-US'],
    signs('possible', 'zone-hidden'),
  ),
  device(
    'a hidden zone in Russian of Russia',
    'UTC',
    ['ru-RU'],
    signs('strong', 'zone-hidden', 'language-region-russia'),
  ),
]

async function answerWith(driver: Driver, answer: Answer): Promise<void> {
  await driver.background.run(
    (value) => browser.storage.local.set({ settings: { version: 0, value: { answer: value } } }),
    answer,
  )
}

/** How one answer works on a device: the verdict with its reasons, where scripts run, and what a listed page shows. */
async function effect(driver: Driver, { answer, verdict }: Row): Promise<unknown> {
  const concerned = verdict === 'strong' || verdict === 'possible'
  await answerWith(driver, answer)
  await awaitRegistrations(driver, concerned)
  const { judgement } = await assess(driver, listed)
  const patterns = await registeredPatterns(driver)
  await driver.open(listed)
  const notice = concerned ? await awaitNotice(driver) : await readNotice(driver)
  return {
    answer,
    verdict: judgement.verdict,
    signs: judgement.reasons.map(({ sign }) => sign),
    runsOn: [listed, unlisted].map((address) => patterns.some((pattern) => covers(pattern, address))),
    notice: notice !== null && notice.texts.length > 3,
    badge: await driver.badge(),
  }
}

const expected = ({ answer, verdict, signs: found }: Row): unknown => {
  const concerned = verdict === 'strong' || verdict === 'possible'
  return {
    answer,
    verdict,
    signs: found,
    runsOn: [concerned, false],
    notice: concerned,
    badge: concerned ? '!' : '',
  }
}

test('the matrix has at least 24 combinations', () => {
  expect(devices.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(24)
})

describe.each(browsers)('the signs a device gives, in $name', (which) => {
  let site: Site
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.close())

  test.each(devices)('$name', { timeout: 120_000 }, async ({ reader, rows }) => {
    const driver = await startReader(which, reader, site)
    try {
      for (const row of rows) expect(await effect(driver, row)).toEqual(expected(row))
    } finally {
      await driver.close()
    }
  })
})
