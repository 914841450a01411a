import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { foreign } from '../support/notice.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

declare const browser: typeof Api

/**
 * Opens the settings, presses "Remove Caveat" and says yes. The page is opened by us and not by the remote control, which would be left
 * on a page that is gone.
 */
async function askToRemove(driver: Driver): Promise<void> {
  await driver.background.run(() => browser.tabs.create({ url: '/src/options/index.html' }).then(() => null))
  const view = await until('the settings', async () => (await driver.tabs(`${driver.origin}src/options/`))[0])
  await until('they are drawn', () => view.run(() => document.querySelector('#remove')?.id))
  await view.run(() => document.querySelector<HTMLButtonElement>('#remove')?.click())
  await until('the question', () => view.run(() => document.querySelector('dialog[open]') !== null))
  // A little later: the page goes with it, and could not answer.
  await view.run(() => {
    setTimeout(() => document.querySelector<HTMLButtonElement>('dialog .outlined')?.click(), 200)
  })
}

describe.each(browsers)('a reader who wants to be rid of us, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, inMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('is asked once, and then nothing of us is left', async () => {
    await driver.open(listed)
    await until('the notice', () => foreign(driver.page))
    await askToRemove(driver)
    await until('our pages are gone', async () => (await driver.tabs(driver.origin)).length === 0)
    await driver.open(listed)
    await pause(1000)
    expect(await foreign(driver.page)).toBe(0)
  })
})
