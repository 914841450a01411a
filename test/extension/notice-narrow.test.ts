import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { awaitQuestion } from '../support/question.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

describe.each(browsers)('the notice on a narrow page and from right to left, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, foreignerInMoscow, site)
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  /** Zooms the tab as a reader does, until the page is about so many CSS pixels wide. */
  const narrowTo = async (width: number): Promise<void> => {
    const wide = await driver.page.run(() => innerWidth * devicePixelRatio)
    await driver.background.run(async (factor) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      await browser.tabs.setZoom(tab?.id, factor)
    }, wide / width)
    await until('the page is as wide', () =>
      driver.page.run((wanted) => Math.abs(innerWidth - wanted) < wanted / 20, width),
    )
  }

  const speak = (language: string | null): Promise<void> =>
    driver.background.run(
      (tag) => browser.storage.local.set({ settings: { version: 0, value: { language: tag } } }),
      language,
    )

  /** What of ours lies outside the window or is cut off, and which buttons cannot be reached by scrolling. */
  const faults = (selector: string): Promise<readonly string[] | null> =>
    driver.inNotice((root, wanted) => {
      const box = root.querySelector<HTMLElement>(wanted)
      if (box === null) return ['it is not there']
      const { top, bottom, left, right } = box.getBoundingClientRect()
      const inside = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1
      const cut = [...box.querySelectorAll<HTMLElement>('*')].filter((element) => {
        if (!element.checkVisibility()) return false
        element.scrollIntoView({ block: 'nearest' })
        const own = element.getBoundingClientRect()
        const out = own.left < left - 1 || own.right > right + 1
        const unreachable = element.localName === 'button' && (own.top < top - 1 || own.bottom > bottom + 1)
        return out || unreachable
      })
      return [
        ...(inside
          ? []
          : [`it stands at ${left} to ${right} of ${innerWidth}, ${top} to ${bottom} of ${innerHeight}`]),
        ...(box.scrollWidth > box.clientWidth + 1 ? ['it scrolls sideways'] : []),
        ...cut.map((element) => `${element.localName}: ${element.dataset['t'] ?? ''}`),
      ]
    }, selector)

  test.each([
    ['en', 320],
    ['ru', 320],
    ['fa', 320],
    ['fa', 1100],
  ])(
    'in %s at %i pixels all of it is in the window, and no button is out of reach',
    async (language, width) => {
      await speak(language)
      await driver.open(listed)
      await narrowTo(width)
      const { language: spoken } = await awaitNotice(driver)
      expect(spoken).toBe(language)
      expect(await faults('section[popover]')).toEqual([])
      await driver.press('s', 'Control')
      await awaitQuestion(driver)
      expect(await faults('dialog')).toEqual([])
      const direction = await driver.inNotice((root) => {
        const [strip, dialog] = ['section[popover]', 'dialog'].map((each) =>
          root.querySelector<HTMLElement>(each),
        )
        return [strip, dialog].map((each) => (each ? getComputedStyle(each).direction : ''))
      })
      const expected = language === 'fa' ? 'rtl' : 'ltr'
      expect(direction).toEqual([expected, expected])
      await driver.press('Escape')
      await narrowTo(1100)
    },
  )
})
