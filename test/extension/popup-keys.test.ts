import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { controlsOf, nameInFocus, settledFocus, tabTo, type Focus } from '../support/keys.ts'
import { openSettledPopup } from '../support/popup.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'
import { within, type Spoken } from '../support/spoken.ts'

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`
const unlisted = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`

const has = (view: View, selector: string): Promise<boolean> =>
  view.run((wanted) => document.querySelector(wanted) !== null, selector)

const untilGone = (view: View, selector: string): Promise<unknown> =>
  until(`no ${selector}`, async () => !(await has(view, selector)))

const parts = new Set([
  'banner',
  'main',
  'contentinfo',
  'status',
  'region',
  'article',
  'heading',
  'button',
  'summary',
])

/** Chromium has a role of its own for what opens, and neither says the same of its own window. */
const outline = (page: Spoken): readonly string[] =>
  within(page)
    .map(({ role, name, children }) => {
      const shown = role === 'DisclosureTriangle' ? 'summary' : role
      return parts.has(shown)
        ? `${shown} ${shown === 'status' ? (children[0]?.name ?? '') : name}`.trim()
        : ''
    })
    .filter((line) => line !== '')

describe.each(browsers)('the popup by keyboard and by ear, in $name', (which) => {
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

  const over = async (url: string, act: (view: View) => Promise<void>): Promise<void> => {
    await driver.open(url)
    const { view } = await openSettledPopup(driver)
    try {
      await act(view)
    } finally {
      await view.close()
    }
  }

  test('every control is at least 24 pixels high', () =>
    over(listed, async (view) => {
      const small = await view.run(() =>
        [...document.querySelectorAll('a, button, summary')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )
      expect(small).toEqual([])
    }))

  test('Tab goes through every control in reading order, each marked and in sight, and round again', () =>
    over(listed, async (view) => {
      const controls = await controlsOf(view)
      expect(controls.slice(0, 2)).toEqual(['Signs say that this concerns you', 'What can I do?'])
      expect(controls.slice(-4)).toEqual(['Longer', 'Copy', 'Print', 'Settings'])
      const met: (Focus | null)[] = []
      for (let presses = 0; presses < controls.length; presses += 1) {
        await view.press('Tab')
        met.push(await settledFocus(view))
      }
      expect(met).toEqual(controls.map((name) => ({ name, marked: true, inSight: true })))
      await view.press('Tab')
      expect(await nameInFocus(view)).toBe(controls[0])
      await view.press('Tab', 'Shift')
      expect(await nameInFocus(view)).toBe('Settings')
    }))

  test('Enter opens the reasons, lengthens the summary, and leaves the focus on a control', () =>
    over(listed, async (view) => {
      await tabTo(view, 'Signs say that this concerns you')
      await view.press('Enter')
      await until('the reasons', () => has(view, 'details[open]'))
      await tabTo(view, 'Longer')
      for (const count of [5, 7]) {
        await view.press('Enter')
        await until(`${count} sentences`, () =>
          view.run((wanted) => document.querySelectorAll('.sentences li').length === wanted, count),
        )
      }
      // At its longest the button is off: from there the keyboard must go on, not begin anew.
      await view.press('Tab')
      expect(await nameInFocus(view)).toBe('Shorter')
    }))

  const ask = async (view: View): Promise<void> => {
    await tabTo(view, 'Copy')
    await view.press('Enter')
    await until('the question', () => has(view, 'dialog[open]'))
    expect(await settledFocus(view)).toEqual({ name: 'Cancel', marked: true, inSight: true })
  }

  test('the question before copying has the keyboard, and Cancel gives it back to Copy', () =>
    over(listed, async (view) => {
      await ask(view)
      await view.press('Enter')
      await untilGone(view, 'dialog')
      expect(await nameInFocus(view)).toBe('Copy')
    }))

  test('Escape takes the question away, and in Firefox the popup with it', () =>
    over(listed, async (view) => {
      await ask(view)
      await view.press('Escape')
      if (which.name === 'firefox') await until('no popup', () => view.run(() => false).catch(() => true))
      else {
        await untilGone(view, 'dialog')
        expect(await nameInFocus(view)).toBe('Copy')
      }
    }))

  test('after copying the focus stays where it was, and the outcome is said', () =>
    over(unlisted, async (view) => {
      await tabTo(view, 'Copy')
      await view.press('Enter')
      await until('it is copied', async () => (await nameInFocus(view)) === 'Copied')
      expect(outline(await view.spoken())).toContain('status Copied')
    }))

  test('a sentence is pressed by Enter, and the popup says that the page shows it', () =>
    over(unlisted, async (view) => {
      const first = (await controlsOf(view)).find((name) => name.length > 40) ?? 'no sentence'
      await tabTo(view, first)
      await view.press('Enter')
      await until('it is said', () =>
        view.run(
          () => document.querySelector('header [role=status]')?.textContent?.includes('page') === true,
        ),
      )
      expect(await nameInFocus(view)).toBe(first)
    }))

  test('what is told, and in which order', () =>
    over(listed, async (view) => {
      const told = await until('the summary is said', async () => {
        const lines = outline(await view.spoken())
        return lines.includes('status The summary is ready.') ? lines : null
      })
      const sentences = told.filter((line) => /^button .{40}/.test(line))
      expect(sentences.length).toBe(3)
      expect(told).toEqual([
        'banner',
        'heading Caveat',
        'status The summary is ready.',
        'main',
        'region Radio Free Europe/Radio Liberty',
        'heading Radio Free Europe/Radio Liberty',
        'summary Signs say that this concerns you',
        'region What is punished',
        'heading What is punished',
        'button What can I do?',
        'article Lake Verin: Four Months Of Water Talks End Without Deal',
        'heading Lake Verin: Four Months Of Water Talks End Without Deal',
        ...sentences,
        'summary Details from the article',
        'contentinfo',
        'button Longer',
        'button Shorter',
        'button Copy',
        'button Print',
        'button Settings',
      ])
    }))

  test('with letters twice as large nothing is cut off and nothing scrolls sideways', () =>
    over(listed, async (view) => {
      await view.run(() => {
        document.documentElement.style.fontSize = '200%'
      })
      const cut = await view.run(() => {
        const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
        const out = [...document.querySelectorAll('body *')].filter((element) => {
          const { left, right } = element.getBoundingClientRect()
          const hidden = element.closest('.visually-hidden, dialog') !== null || !element.checkVisibility()
          return (
            !hidden &&
            (left < -1 ||
              right > innerWidth + 1 ||
              (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0))
          )
        })
        return [...wide, ...out.map(({ outerHTML }) => outerHTML.slice(0, 100))]
      })
      expect(cut).toEqual([])
    }))
})
