import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { violations } from '../support/axe.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver, type View } from '../support/driver.ts'
import { openSettledPopup } from '../support/popup.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const article = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`
const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

const press = (view: View, selector: string): Promise<boolean> =>
  view.run((wanted) => {
    const button = document.querySelector<HTMLButtonElement>(wanted)
    button?.click()
    return button !== null
  }, selector)

describe.each(browsers)('what can be done with a summary, in $name', (each) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(each, foreignerInMoscow, site)
    await driver.open(article)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('on paper there is the title and the sentences, and nothing else', async () => {
    const { view } = await openSettledPopup(driver)
    const paper = await view.run(() => {
      for (const sheet of document.styleSheets) {
        for (const rule of sheet.cssRules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
        }
      }
      const parts = ['#title', '.sentences'].map(
        (part) => document.querySelector<HTMLElement>(part)?.innerText,
      )
      const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
      return [plain(document.body.innerText), plain(parts.join(' '))]
    })
    expect(paper[0]).toBe(paper[1])
    await view.close()
  })

  test('printing a listed article asks first, another does not', async () => {
    const count = async (view: View): Promise<number> => {
      await view.run(() => {
        const world = window as unknown as { printed: number }
        world.printed = 0
        window.print = () => {
          world.printed += 1
        }
      })
      await press(view, '[aria-label=Print]')
      const asked = await view.run(() => document.querySelector('dialog[open]') !== null)
      expect(await view.run(() => (window as unknown as { printed: number }).printed)).toBe(asked ? 0 : 1)
      return asked ? 1 : 0
    }
    const { view } = await openSettledPopup(driver)
    expect(await count(view)).toBe(0)
    await view.close()
    await driver.open(listed)
    const again = await openSettledPopup(driver)
    expect(await count(again.view)).toBe(1)
    await press(again.view, 'dialog .outlined')
    await until('it is printed', () =>
      again.view.run(() => (window as unknown as { printed: number }).printed === 1),
    )
    await again.view.close()
  })

  test('reading aloud is offered exactly where the device has a voice of its own', async () => {
    const { view } = await openSettledPopup(driver)
    await pause(2500)
    const [offered, has] = await view.run(() => [
      document.querySelector('[aria-label="Read aloud"]') !== null,
      speechSynthesis.getVoices().some(({ localService, lang }) => localService && lang.startsWith('en')),
    ])
    expect(offered).toBe(has)
    await view.close()
  })

  test('the browser’s model, picked where it does not run, gives way to our sentences with a word why', async () => {
    await driver.background.run(() =>
      browser.storage.local.set({ settings: { version: 0, value: { engine: 'browser' } } }),
    )
    await driver.open(article)
    const { view } = await openSettledPopup(driver)
    await until('the popup says so', () =>
      view.run(() => document.querySelector('.written')?.textContent?.includes('own sentences')),
    )
    expect(await view.run(() => document.querySelectorAll('.sentences li').length)).toBe(3)
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([])
    await view.close()
    await driver.background.run(() => browser.storage.local.clear())
  })

  test('settings are saved to a file and taken from one; a bad file changes nothing', async () => {
    const view = await driver.openOwn('src/options/index.html#privacy')
    await until('the page shows', () => view.run(() => document.querySelector('#take')?.id))
    const saved = await view.run(async () => {
      const blobs: Blob[] = []
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob)
        return make(blob)
      }
      document.querySelector<HTMLButtonElement>('#export')?.click()
      return blobs[0]?.text()
    })
    expect(JSON.parse(saved ?? '')).toMatchObject({ format: 'caveat-settings', value: { quiet: false } })
    const give = (content: string): Promise<void> =>
      view.run((text) => {
        const input = document.querySelector<HTMLInputElement>('#take')
        const files = new DataTransfer()
        files.items.add(new File([text], 'settings.json', { type: 'application/json' }))
        if (input === null) return
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, content)
    const outcome = (words: string): Promise<unknown> =>
      until(`the page says ${words}`, () =>
        view.run((wanted) => document.querySelector('#privacy')?.textContent?.includes(wanted), words),
      )
    const stored = (): Promise<unknown> => view.run(() => browser.storage.local.get('settings'))
    await give((saved ?? '').replace('"quiet": false', '"quiet": true'))
    await outcome('are in force')
    const now = await stored()
    expect(now).toMatchObject({ settings: { value: { quiet: true } } })
    await give((saved ?? '').replace('"quiet": false', '"quiet": "maybe"'))
    await outcome('does not know. Nothing has changed')
    expect(await stored()).toEqual(now)
    await view.run(() => browser.storage.local.clear())
    await view.close()
  })

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
