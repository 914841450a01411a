import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { violations } from '../support/axe.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { openSettledPopup } from '../support/popup.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const themes = ['light', 'dark'] as const

const pages = [
  ['a listed article', `http://${sampleHosts.listedRussian}/news/ozero.html`],
  ['an unlisted article', `http://${sampleHosts.unlistedRussian}/news/tramvay.html`],
  ['a page without an article', `http://${sampleHosts.listedRussian}/`],
  ['an empty page', `http://${sampleHosts.unlistedRussian}/odd/empty.html`],
] as const

const press = (view: View, label: string): Promise<boolean> =>
  view.run((wanted) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)
    found?.click()
    return found !== undefined
  }, label)

describe.each(browsers)('our own pages, in $name', (each) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(each, inMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test.each(pages)('the popup on %s has no accessibility fault in either theme', async (_, url) => {
    await driver.open(url)
    const { view } = await openSettledPopup(driver)
    for (const theme of themes) expect(await violations(view, theme)).toEqual([])
    await view.close()
  })

  test('the popup speaks the language of the reader', async () => {
    await driver.open(pages[1][1])
    const { view } = await openSettledPopup(driver)
    const seen = await view.run(() => ({
      language: document.documentElement.lang,
      heading: document.querySelector('h1')?.textContent,
    }))
    expect(seen).toEqual({ language: 'ru', heading: 'Caveat' })
    await view.close()
  })

  test('the popup keeps one size from the first moment to the longest summary, and never scrolls sideways', async () => {
    await driver.open(pages[0][1])
    const view = await driver.openPopup()
    const sizes = new Set<string>()
    const look = async (label: string | null, sentences: number): Promise<void> => {
      if (label !== null) await press(view, label)
      await until(`${sentences} sentences`, async () => {
        const [shown, size, overflow] = await view.run(
          () =>
            [
              document.querySelectorAll('.sentences li').length,
              `${innerWidth} × ${innerHeight}`,
              document.documentElement.scrollWidth > innerWidth,
            ] as const,
        )
        sizes.add(overflow ? `${size}, too wide` : size)
        return shown === sentences
      })
    }
    await look(null, 3)
    await look('Длиннее', 5)
    await look('Длиннее', 7)
    const [size = ''] = sizes
    expect([...sizes]).toEqual([size])
    // Chromium adds room for a scroll bar where the screen is low, and cuts off below.
    expect(size).toMatch(/^(?:380|410) × (?:600|510)$/)
    await view.close()
  })

  test('copying the summary of a listed article asks first, with Cancel focused, and Cancel leaves it', async () => {
    await driver.open(pages[0][1])
    const { view } = await openSettledPopup(driver)
    expect(await press(view, 'Копировать')).toBe(true)
    const asked = await until('the question', () =>
      view.run(() => document.querySelector('dialog[open] p')?.textContent),
    )
    expect(asked).toBe('За распространение этого текста в России могут наказать. Скопировать?')
    expect(await view.run(() => document.activeElement?.textContent)).toBe('Отмена')
    for (const theme of themes) expect(await violations(view, theme)).toEqual([])
    await press(view, 'Отмена')
    await until('the question goes', () => view.run(() => document.querySelector('dialog') === null))
    expect(await view.run(() => document.body.innerText)).not.toContain('Скопировано')
    await view.close()
  })

  test.each(['src/options/index.html', 'src/welcome/index.html'])(
    '%s has no accessibility fault in either theme',
    async (path) => {
      const view = await driver.openOwn(path)
      await until('the page shows', () => view.run(() => document.querySelector('h2')?.textContent))
      for (const theme of themes) expect(await violations(view, theme)).toEqual([])
      await view.close()
    },
  )

  test.each(['Стереть всё', 'Удалить Caveat'])(
    'the question after "%s" has no accessibility fault',
    async (label) => {
      const view = await driver.openOwn('src/options/index.html')
      await until('the page shows', () => press(view, label))
      await until('the question', () => view.run(() => document.querySelector('dialog[open]') !== null))
      for (const theme of themes) expect(await violations(view, theme)).toEqual([])
      await view.close()
    },
  )

  test('every control of the settings is at least 24 pixels high', async () => {
    const view = await driver.openOwn('src/options/index.html')
    await until('the page shows', () => view.run(() => document.querySelector('#import')?.id))
    const small = await view.run(() =>
      [
        ...document.querySelectorAll(
          'a, button, select, input:not([type=radio], [type=checkbox]), summary, label',
        ),
      ]
        .filter((element) => element.getBoundingClientRect().height < 24 && element.clientHeight > 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
    expect(small).toEqual([])
    await view.close()
  })

  test('the settings name our commands with the keys that are set', async () => {
    const view = await driver.openOwn('src/options/index.html')
    const lines = await until('the commands', () =>
      view.run(() => {
        const found = [...document.querySelectorAll('#about ul:first-of-type li')]
        return found.length === 3 ? found.map(({ textContent }) => textContent) : null
      }),
    )
    // Chromium sets no keys for a package that the remote control loads.
    expect(lines[0]).toBe(`Открыть Caveat: ${each.name === 'firefox' ? 'Alt+Shift+C' : 'не заданы'}`)
    expect(lines.slice(1).every((line) => line?.endsWith(': не заданы'))).toBe(true)
    await view.close()
  })

  test('a change in settings is kept at once, shown literally, and erased on asking', async () => {
    const view = await driver.openOwn('src/options/index.html')
    await until('the page shows', () => view.run(() => document.querySelector('#answer-no')?.id))
    await view.run(() => document.querySelector<HTMLInputElement>('#answer-no')?.click())
    await until('the answer is shown as stored', () =>
      view.run(() => document.querySelector('#privacy pre')?.textContent?.includes('"answer": "no"')),
    )
    await press(view, 'Стереть всё')
    await until('the question', () => view.run(() => document.querySelector('dialog[open]') !== null))
    await view.run(() => document.querySelector<HTMLButtonElement>('dialog .outlined')?.click())
    await until('the answer is gone', () =>
      view.run(() => document.querySelector<HTMLInputElement>('#answer-auto')?.checked),
    )
    expect(await view.run(() => browser.storage.local.get(null))).toEqual({})
    await view.close()
  })

  test('the list can be searched', async () => {
    const view = await driver.openOwn('src/options/index.html#registry')
    await until('the list is loaded', () => view.run(() => document.querySelector('#search')?.id))
    await view.run(() => {
      const field = document.querySelector<HTMLInputElement>('#search')
      if (field === null) return
      field.value = 'свободная европа'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await until('the organization is found', () =>
      view.run(() => document.querySelector('#registry li')?.textContent?.includes('Радио Свобода')),
    )
    await view.close()
  })

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
