import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { awaitQuestion } from '../support/question.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const pages = ['src/options/index.html', 'src/welcome/index.html'] as const

/** Both browsers with the system's own colours in force, and asked for little motion. */
const strained = {
  chromium: { switches: ['--force-high-contrast', '--force-prefers-reduced-motion'] },
  firefox: { prefs: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 } },
}

/** Buttons without an edge of another colour than what they stand on: with the page's colours gone, nothing else shows them. */
const edgeless = (view: View): Promise<readonly string[]> =>
  view.run(() =>
    [...document.querySelectorAll('.button')]
      .filter((button) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button)
        return Number.parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )

const inForce = (view: View): Promise<readonly boolean[]> =>
  view.run(() =>
    ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches),
  )

describe.each(browsers)('our own pages under forced colours, little motion and zoom, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, foreignerInMoscow, site, strained[which.name])
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  const opened = async (path: string): Promise<View> => {
    const view = await driver.openOwn(path)
    await until('the page shows', () => view.run(() => document.querySelector('h2')?.textContent))
    return view
  }

  test('the popup keeps an edge around each button, and both settings are in force', async () => {
    await driver.open(`http://${sampleHosts.listed}/news/lake-talks.html`)
    const { view } = await openSettledPopup(driver)
    expect(await inForce(view)).toEqual([true, true])
    expect(await edgeless(view)).toEqual([])
    await view.close()
  })

  test('the notice and the question keep an edge around themselves and each button', async () => {
    const bare = (): Promise<readonly string[] | null> =>
      driver.inNotice((root) =>
        [...root.querySelectorAll('section, dialog, button')]
          .filter((element) => {
            const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
            const plain = Number.parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor
            return element.checkVisibility() && plain
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      )
    await driver.open(`http://${sampleHosts.listed}/news/lake-talks.html`)
    await awaitNotice(driver)
    expect(await bare()).toEqual([])
    await driver.press('s', 'Control')
    await awaitQuestion(driver)
    expect(await bare()).toEqual([])
    await driver.press('Escape')
  })

  test.each(pages)('%s keeps an edge around each button and scrolls at once', async (path) => {
    const view = await opened(path)
    expect(await inForce(view)).toEqual([true, true])
    expect(await edgeless(view)).toEqual([])
    expect(await view.run(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
    await view.close()
  })

  test.each(pages)('%s at 400 % zoom is one column of 320 pixels and scrolls down only', async (path) => {
    const view = await opened(path)
    const wide = await view.run(() => innerWidth)
    const zoom = (factor: number): Promise<void> =>
      view.run(async (wanted) => {
        const tab = await browser.tabs.getCurrent()
        await browser.tabs.setZoom(tab?.id, wanted)
      }, factor)
    await zoom(wide / 320)
    await until('the page is narrow', () => view.run(() => innerWidth <= 321))
    const seen = await view.run(() => ({
      width: innerWidth,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      out: [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          const shown =
            element.checkVisibility() && width > 1 && element.closest('thead, .visually-hidden') === null
          return shown && (left < -1 || right > document.documentElement.clientWidth + 1)
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    }))
    await zoom(1)
    await view.close()
    expect(seen).toEqual({ width: seen.width, over: 0, out: [] })
    // Firefox rounds zoom to whole steps.
    expect(seen.width).toBeGreaterThan(300)
  })

  test('a link to #risk opens the settings at "What can I do?", with sources and the day of review', async () => {
    const view = await opened('src/options/index.html#risk')
    const top = await until('it is in sight', () =>
      view.run(() => {
        const heading = document.querySelector('#risk-title')?.getBoundingClientRect().top ?? -1
        return heading >= 0 && heading < innerHeight / 3 ? heading + 1 : null
      }),
    )
    expect(top).toBeGreaterThan(0)
    const text = await view.run(() => document.querySelector('#risk')?.textContent ?? '')
    for (const words of [
      'art. 20.33',
      'punished in practice',
      'What is known of cases',
      'Reviewed on',
      'Sources, named',
    ])
      expect(text).toContain(words)
    await view.close()
  })
})
