import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import type { Driver } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const address = `http://${sampleHosts.listedRussian}/news/ozero.html`

type Shape = { readonly html: string; readonly places: readonly number[] }

/** The page as it is, and where its blocks stand. */
const shapeOf = (driver: Driver): Promise<Shape> =>
  driver.page.run(() => ({
    html: document.head.outerHTML + document.body.outerHTML,
    places: [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height]
    }),
  }))

describe.each(browsers)('a page that carries the notice, in $name', (which) => {
  let site: Site
  let driver: Driver
  let bare: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, inMoscow, site)
    bare = await startReader(which, inMoscow, site, { bare: true })
    await driver.open(address)
    await awaitNotice(driver)
    await bare.open(address)
  })
  afterAll(async () => {
    await driver.close()
    await bare.close()
    await site.close()
  })

  test('is the same page, node for node, standing where it stood', async () => {
    expect(await shapeOf(driver)).toEqual(await shapeOf(bare))
  })

  test('has one more element, at its root, that tells nothing', async () => {
    const extra = await driver.page.run(() =>
      [...document.documentElement.children]
        .filter((child) => child !== document.head && child !== document.body)
        .map((child) => child.outerHTML),
    )
    expect(extra).toEqual(['<div></div>'])
    expect(await bare.page.run(() => document.documentElement.children.length)).toBe(2)
  })

  test.runIf(which.name === 'chromium')('does not shift, by the browser’s own measure', async () => {
    const shift = await driver.page.run(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift).toBe(0)
  })

  test('is the same page still after the popup has read it', async () => {
    const { view } = await openSettledPopup(driver)
    await view.close()
    expect((await shapeOf(driver)).html).toBe((await shapeOf(bare)).html)
  })

  test('holds no name of ours in its world', async () => {
    const names = (target: Driver): Promise<string[]> =>
      target.page.run(() => Object.getOwnPropertyNames(window).toSorted())
    expect(await names(driver)).toEqual(await names(bare))
  })
})
