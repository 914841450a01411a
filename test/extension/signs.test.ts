import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reason, Verdict } from '../../src/core/region/judge.ts'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { cannotMakeDevice, makeDevice, onOwnDevice, type Device } from '../support/device.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import {
  assess,
  awaitRegistrations,
  choose,
  foreignerInMoscow,
  inMoscow,
  inNewYork,
  startReader,
} from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`
const unlisted = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`
const [chromium, firefox] = browsers

/** The worker looks at the signs once a minute; this look comes at once. */
async function lookAtSigns(driver: Driver): Promise<void> {
  await driver.background.run(async () => {
    const { name = '', periodInMinutes } = (await browser.alarms.getAll())[0] ?? {}
    if (periodInMinutes !== 1) throw new Error(`no look at the signs is due within a minute: ${name}`)
    await browser.alarms.create(name, { when: Date.now(), periodInMinutes })
  })
}

/** From the next look on a reader is warned of listed pages, on the ground of one sign. */
async function expectWarned(
  driver: Driver,
  verdict: Verdict,
  sign: Reason['sign'],
  value: string,
): Promise<void> {
  await lookAtSigns(driver)
  await awaitRegistrations(driver, true)
  expect((await assess(driver, listed)).judgement).toMatchObject({ verdict, reasons: [{ sign, value }] })
  await driver.open(listed)
  await awaitNotice(driver)
  expect(await until('the mark', () => driver.badge())).toBe('!')
}

/** From the next look on the reader is left alone, also in the tab that is open. */
async function expectLeftAlone(driver: Driver): Promise<void> {
  await lookAtSigns(driver)
  await awaitRegistrations(driver, false)
  await until('the mark goes', async () => (await driver.badge()) === '')
  await until('the notice goes', async () => {
    const seen = await driver.inNotice((root) => root.querySelector('section[popover]')?.checkVisibility())
    return seen !== true
  })
}

let site: Site
beforeAll(async () => {
  site = await startSite()
  site.add(
    '/zone.html',
    '<!doctype html><title></title><script>document.title = new Intl.DateTimeFormat().resolvedOptions().timeZone</script>',
  )
})
afterAll(() => site.close())

describe.skipIf(cannotMakeDevice !== null)(`a laptop that travels, in firefox${onOwnDevice}`, () => {
  let device: Device
  let driver: Driver
  beforeAll(async () => {
    device = makeDevice()
    device.setZone('Europe/Berlin')
    driver = await startReader(firefox, { tz: null, languages: ['en-US'] }, site, { device })
  })
  afterAll(async () => {
    await driver.close()
    device.remove()
  })

  test('is watched only where it wakes, and nothing is registered in Berlin', async () => {
    expect(await driver.background.run(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
      'Europe/Berlin',
    )
    await awaitRegistrations(driver, false)
  })

  test('is warned from the next look after it wakes in Moscow, without a restart', async () => {
    device.setZone('Europe/Moscow')
    await expectWarned(driver, 'strong', 'zone-russian', 'Europe/Moscow')
  })

  test('is left alone again back in Berlin, also in the tab that was open', async () => {
    device.setZone('Europe/Berlin')
    await expectLeftAlone(driver)
  })

  test('is watched no more once the reader has answered', async () => {
    await choose(driver, 'answer', 'no')
    await until('no look is due', () =>
      driver.background.run(async () => (await browser.alarms.getAll()).length === 0),
    )
  })
})

describe('a laptop that travels, in chromium', () => {
  test('is warned after the next start of the browser in Moscow', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'caveat-traveller-'))
    try {
      const before = await startReader(chromium, inNewYork, site, { profile })
      await awaitRegistrations(before, false)
      await before.close()
      const after = await startReader(chromium, foreignerInMoscow, site, { profile })
      await awaitRegistrations(after, true)
      expect((await assess(after, listed)).judgement.verdict).toBe('strong')
      await after.open(listed)
      await awaitNotice(after)
      await after.close()
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  })
})

describe.each(browsers)('a reader in Berlin who changes the languages of the browser, in $name', (which) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startReader(which, { tz: 'Europe/Berlin', languages: ['en-US'] }, site)
    await awaitRegistrations(driver, false)
  })
  afterAll(() => driver.close())

  test('is warned from the next look on, without a restart', async () => {
    await driver.setLanguages(['ru-RU', 'en-US'])
    await expectWarned(driver, 'possible', 'language-region-russia', 'ru-RU')
  })

  test('is left alone again with the old ones, also in the tab that was open', async () => {
    await driver.setLanguages(['en-US'])
    await expectLeftAlone(driver)
  })
})

describe.each(browsers)('a reader in Moscow who said no, in $name', (which) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startReader(which, inMoscow, site)
    await choose(driver, 'answer', 'no')
    await awaitRegistrations(driver, false)
  })
  afterAll(() => driver.close())

  test.each([
    ['a listed page', listed],
    ['any other page', unlisted],
  ])('is told once in the popup that the device says otherwise, on %s', async (_name, address) => {
    await driver.open(address)
    const { view, text } = await openSettledPopup(driver)
    expect(text.split('Однако часовой пояс устройства российский.')).toHaveLength(2)
    await view.close()
  })
})

test(
  'under resistFingerprinting, in firefox, pages are shown Reykjavik and we still see Moscow',
  { timeout: 120_000 },
  async () => {
    const prefs = { 'privacy.resistFingerprinting': true }
    const driver = await startReader(firefox, foreignerInMoscow, site, { prefs })
    try {
      await driver.open(`http://${sampleHosts.unlisted}/zone.html`)
      expect(await driver.page.run(() => document.title)).toBe('Atlantic/Reykjavik')
      await awaitRegistrations(driver, true)
      expect((await assess(driver, listed)).judgement).toMatchObject({
        verdict: 'strong',
        reasons: [{ sign: 'zone-russian', value: 'Europe/Moscow' }],
      })
      await driver.open(listed)
      await awaitNotice(driver)
    } finally {
      await driver.close()
    }
  },
)
