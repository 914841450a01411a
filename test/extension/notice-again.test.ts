import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice, foreign, readNotice } from '../support/notice.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const host = `http://${sampleHosts.listed}`
const plain = '<!doctype html><title>Plain</title><body><h1>Plain</h1>'

/** Runs the built script once more in the tab, as a browser does for whoever asks it twice. */
const injectAgain = (driver: Driver): Promise<void> =>
  driver.background.run(async () => {
    const [tab] = await browser.tabs.query({ url: '*://www.rferl.org/*' })
    await browser.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      files: ['/src/content/notice.iife.js'],
      injectImmediately: true,
    })
  })

describe.each(browsers)('the script a second time, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    site.add('/plain', plain)
    site.add('/slow', `${plain}<script src="/late.js"></script><p>The end`)
    driver = await startReader(which, inMoscow, site)
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  test('in a page that still loads, leaves one notice: the new one', async () => {
    const release = site.hold('/late.js')
    await driver.open(`${host}/plain`)
    await driver.page.run(() => void setTimeout(() => location.assign('/slow'), 50))
    await until('the slow page', () => driver.page.run(() => location.pathname === '/slow'))
    await awaitNotice(driver)
    await driver.page.run(() => {
      for (const child of document.documentElement.children)
        if (child !== document.head && child !== document.body) child.id = 'old'
    })
    for (let count = 0; count < 2; count += 1) {
      await injectAgain(driver)
      await awaitNotice(driver)
      expect(await foreign(driver.page)).toBe(1)
      expect(await driver.page.run(() => document.querySelector('#old'))).toBeNull()
    }
    release()
    await until('the whole page', () => driver.page.run(() => document.readyState === 'complete'))
    await clickInNotice(driver, 'Подробнее')
    await until('one press is one press', async () =>
      (await readNotice(driver))?.buttons.includes('Свернуть'),
    )
  })

  test('in a page that was there before it, takes the notice away: the page might listen first', async () => {
    await driver.open(`${host}/plain`)
    await awaitNotice(driver)
    await injectAgain(driver)
    await pause(700)
    expect(await foreign(driver.page)).toBe(0)
    expect(await driver.badge()).toBe('!')
  })
})

describe.each(browsers)('the extension started anew while a page lives, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    site.add('/plain', plain)
    driver = await startReader(which, inMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('leaves no dead notice behind, and the next page has a live one', async () => {
    await driver.open(`${host}/plain`)
    await awaitNotice(driver)
    // Answered before the worker is gone, which takes the answer with it.
    await driver.background.run(() => void setTimeout(() => browser.runtime.reload(), 50))
    if (which.name === 'chromium')
      await until('the old one is gone', async () => (await foreign(driver.page)) === 0, 4)
    else {
      // Firefox ends the script with its extension; the cross works without it.
      await pause(1000)
      const box = await driver.inNotice((root) => {
        const { x, y, width, height } = root.querySelector('.x')?.getBoundingClientRect() ?? new DOMRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      await driver.clickAt(box?.x ?? 0, box?.y ?? 0)
      await until('the strip is closed', async () => (await readNotice(driver)) === null)
    }
    // The worker is not asked: whoever reaches for one that is being replaced gets the dead one.
    await until('a live notice', async () => {
      await driver.open(`${host}/plain`)
      await pause(1000)
      return readNotice(driver)
    })
    expect(await foreign(driver.page)).toBe(1)
  })
})
