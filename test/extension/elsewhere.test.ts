import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice, readNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { awaitRegistrations, choose, inNewYork, registeredPatterns, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

const title = 'Russia lists the publisher of this page as "undesirable" (since February 2, 2024).'
const body =
  'If you are in Russia or in territory it controls, or hold a Russian passport (or are stateless and live permanently in ' +
  'Russia), you may be fined or imprisoned for sharing or linking to it, liking, commenting, saving it, or contacting the ' +
  'publisher. Sending it money can be a crime the first time.'

describe.each(browsers)('a reader in New York, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, inNewYork, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('sees nothing anywhere, and no script is registered', async () => {
    expect(await registeredPatterns(driver)).toEqual([])
    for (const address of [listed, `http://${sampleHosts.unlisted}/news/harbour-bridge.html`]) {
      await driver.open(address)
      expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
      expect(await driver.badge()).toBe('')
    }
  })

  test('finds the English summary in the popup, and whose page it is', async () => {
    await driver.open(listed)
    const { view, text } = await openSettledPopup(driver)
    for (const words of [
      'Lake Verin: Four Months Of Water Talks End Without Deal',
      'Ada Lindqvist',
      'March 12, 2026',
    ])
      expect(text).toContain(words)
    expect(text).toContain('Radio Free Europe/Radio Liberty')
    for (const waste of [
      'Accessibility links',
      'Listen to the entire briefing',
      'file photo',
      'sample article',
      'WATER AND POWER',
    ])
      expect(text).not.toContain(waste)
    await view.close()
  })

  test('who says "yes" reads the whole notice at the next load, in English, also after the worker was stopped', async () => {
    await choose(driver, 'answer', 'yes')
    await awaitRegistrations(driver, true)
    await driver.stopBackground()
    await driver.open(listed)
    const notice = await awaitNotice(driver)
    expect(notice.language).toBe('en')
    expect(notice.texts.slice(0, 2)).toEqual([title, body])
    expect(await until('the mark', () => driver.badge())).toBe('!')
  })

  test('keeps every setting that is not damaged, and sees no error', async () => {
    await driver.background.run(() =>
      browser.storage.local.set({
        settings: {
          version: 0,
          value: { answer: 'yes', quiet: 17, sentences: 'many', language: '<b>', notice: null },
        },
      }),
    )
    await awaitRegistrations(driver, true)
    await driver.open(listed)
    expect((await awaitNotice(driver)).texts[0]).toBe(title)
    const { view, text } = await openSettledPopup(driver)
    expect(text).toContain('Lake Verin')
    await view.close()
  })

  test.each([
    ['a text', 'broken'],
    ['a list', [1, 2]],
    ['a far newer version', { version: 1e9, value: { answer: 12 } }],
  ])('falls back to the signs when %s stands in place of the settings', async (_name, damaged) => {
    await driver.background.run((settings) => browser.storage.local.set({ settings }), damaged)
    await awaitRegistrations(driver, false)
    await driver.open(listed)
    expect(await readNotice(driver)).toBeNull()
    const options = await driver.openOwn('src/options/index.html')
    expect(
      await until('the settings page', () =>
        options.run(() => document.querySelector<HTMLInputElement>('input[name=answer]:checked')?.value),
      ),
    ).toBe('auto')
    await options.close()
  })

  test('nothing went wrong unseen: no exception and no console error', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
