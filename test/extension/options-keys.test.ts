import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { controlsOf, nameInFocus, settledFocus, tabTo, type Focus } from '../support/keys.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const has = (view: View, selector: string): Promise<boolean> =>
  view.run((wanted) => document.querySelector(wanted) !== null, selector)

describe.each(browsers)('the settings by keyboard alone, in $name', (which) => {
  let site: Site
  let driver: Driver
  let view: View

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, foreignerInMoscow, site)
    view = await driver.openOwn('src/options/index.html')
    await until('the list has come', () => has(view, '#search'))
  })
  afterAll(async () => {
    await view.close()
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  const stored = (): Promise<Readonly<Record<string, unknown>>> =>
    view.run(async () => {
      const { settings } = await browser.storage.local.get('settings')
      return (settings as { readonly value: Readonly<Record<string, unknown>> }).value
    })

  test('Tab goes through every control in reading order, each marked and in sight', async () => {
    const controls = await controlsOf(view)
    const met: (Focus | null)[] = []
    for (let presses = 0; presses < controls.length; presses += 1) {
      await view.press('Tab')
      met.push(await settledFocus(view))
    }
    expect(met).toEqual(controls.map((name) => ({ name, marked: true, inSight: true })))
    for (const name of controls.slice(0, -1).toReversed()) {
      await view.press('Tab', 'Shift')
      expect(await nameInFocus(view)).toBe(name)
    }
  })

  test('a link of the list of sections leads the keyboard into its section', async () => {
    await tabTo(view, 'Privacy')
    await view.press('Enter')
    await until('it is in sight', () =>
      view.run(() => (document.querySelector('#privacy')?.getBoundingClientRect().top ?? -1) >= 0),
    )
    await view.press('Tab')
    expect(await view.run(() => document.activeElement?.closest('section')?.id)).toBe('privacy')
  })

  test('an arrow key answers for the reader, Space sets a switch, and each is said to be saved', async () => {
    const saved = (field: string, value: unknown): Promise<unknown> =>
      until(`${field} is saved and said`, async () => {
        const said = await view.run(() => document.querySelector('[role=status]')?.textContent)
        return said === 'Saved' && (await stored())[field] === value
      })
    await tabTo(view, 'Decide by the signs on this device')
    await view.press('ArrowDown')
    await saved('answer', 'yes')
    expect(await nameInFocus(view)).toBe('Yes, it concerns me')
    await tabTo(view, 'Notice on listed pages')
    await view.press(' ')
    await saved('notice', false)
    expect(await nameInFocus(view)).toBe('Notice on listed pages')
  })

  test('erasing asks first: Escape keeps everything and gives the focus back, Enter on the other button erases', async () => {
    await tabTo(view, 'Erase everything')
    await view.press('Enter')
    await until('the question', () => has(view, 'dialog[open]'))
    expect(await settledFocus(view)).toEqual({ name: 'Cancel', marked: true, inSight: true })
    await view.press('Escape')
    await until('no question', async () => !(await has(view, 'dialog')))
    expect(await nameInFocus(view)).toBe('Erase everything')
    expect(await stored()).not.toEqual({})
    await view.press('Enter')
    await until('the question', () => has(view, 'dialog[open]'))
    await view.press('Tab')
    await view.press('Enter')
    await until('everything is gone', () =>
      view.run(async () => Object.keys(await browser.storage.local.get()).length === 0),
    )
    expect(await nameInFocus(view)).toBe('Erase everything')
  })
})
