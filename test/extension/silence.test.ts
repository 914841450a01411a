import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { choose, inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`
const unlisted = `http://${sampleHosts.unlistedRussian}/news/tramvay.html`

/** What browsers ask for by themselves, extension or not. */
const chatter =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox|digicert|lencr)\.(?:com|net|org)[:/]/

const asked = (site: Site): readonly string[] =>
  site.requests.filter((request) => !chatter.test(request.slice(request.indexOf(' ') + 1)))

/** Everything a reader does: pages, popup, settings. */
async function useAll(driver: Driver): Promise<void> {
  await driver.open(listed)
  if (driver.origin !== '') await awaitNotice(driver)
  await driver.open(unlisted)
  if (driver.origin === '') return
  await (await openSettledPopup(driver)).view.close()
  await choose(driver, 'answer', 'yes')
  await driver.stopBackground()
}

/** Files under a folder that hold a text, as bytes or as two-byte characters. */
function filesWith(folder: string, text: string): readonly string[] {
  const needles = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && needles.some((needle) => readFileSync(path).includes(needle))
  })
}

describe.each(browsers)('what leaves the extension, in $name', (which) => {
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

  test('is no request: a day with it asks the net for what a day without it asks for', async () => {
    await useAll(driver)
    const quiet = await startSite()
    const bare = await startReader(which, inMoscow, quiet, { bare: true })
    await useAll(bare)
    // Icons of pages come when the browser finds time.
    await until('the icons', () => Promise.resolve(asked(quiet).length >= 4))
    expect([...asked(site)].toSorted()).toEqual([...asked(quiet)].toSorted())
    await bare.close()
    await quiet.close()
  })

  test('would be seen here: a request planted in a page script shows', async () => {
    await driver.background.run(async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => {
          fetch('http://planted.example/leak').catch(() => null)
        },
      })
    })
    await until('the planted request', () =>
      Promise.resolve(asked(site).some((request) => request.includes('planted.example/leak'))),
    )
  })

  test('cannot be a request: the browser blocks the worker and our pages', async () => {
    const attempt = (): Promise<string> =>
      fetch('http://blocked.example/').then(
        () => 'sent',
        () => 'blocked',
      )
    expect(await driver.background.run(attempt)).toBe('blocked')
    const options = await driver.openOwn('src/options/index.html')
    expect(await options.run(attempt)).toBe('blocked')
    await options.close()
    expect(asked(site).filter((request) => request.includes('blocked.example'))).toEqual([])
  })

  test('is no answer to a page script that asks for what only our pages may ask', async () => {
    const answer = await driver.background.run(async (url) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      const [result] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [url],
        func: async (address: string) => {
          const ask = (kind: string): Promise<unknown> =>
            browser.runtime.sendMessage({ kind, input: { url: address } }).then(
              (got: unknown) => got ?? null,
              () => null,
            )
          // Of another site than the one it stands in, and a call that is not for page scripts.
          return [await ask('page/assess'), await ask('tab/assess')]
        },
      })
      return result?.result
    }, listed)
    expect(answer).toEqual([null, null])
  })

  test('is nothing a page can talk to', async () => {
    const reachable = await driver.page.run(() => {
      const { chrome: own, browser: other } = globalThis as {
        chrome?: { runtime?: { sendMessage?: unknown } }
        browser?: { runtime?: { sendMessage?: unknown } }
      }
      return [typeof own?.runtime?.sendMessage, typeof other?.runtime?.sendMessage]
    })
    expect(reachable).toEqual(['undefined', 'undefined'])
    const loads = await driver.page.run(
      (address) =>
        fetch(address).then(
          () => 'loaded',
          () => 'refused',
        ),
      `${driver.origin}manifest.json`,
    )
    expect(loads).toBe('refused')
  })

  test('is no trace of a page on the disk: the stores hold the settings and no address', async () => {
    await driver.open(listed)
    await awaitNotice(driver)
    const stored = await driver.background.run(async () => JSON.stringify(await browser.storage.local.get()))
    expect(stored).toContain('"answer":"yes"')
    const folders =
      driver.name === 'chromium'
        ? [join(driver.profile, 'Default', 'Local Extension Settings')]
        : [join(driver.profile, 'storage', 'default'), join(driver.profile, 'browser-extension-data')]
    const present = folders.filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    expect(present.flatMap((folder) => filesWith(folder, 'answer')).length).toBeGreaterThan(0)
    for (const trace of ['rferl', 'lake-talks', 'vechernyaya', 'tramvay', 'svoboda']) {
      expect(stored).not.toContain(trace)
      expect(present.flatMap((folder) => filesWith(folder, trace))).toEqual([])
    }
  })
})
