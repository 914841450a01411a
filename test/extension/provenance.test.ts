import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { openSettledPopup } from '../support/popup.ts'
import { choose, foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const article = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`

/** What the page itself can find out of our showing a sentence. */
const pageState = (driver: Driver) =>
  driver.page.run(() => ({
    html: document.documentElement.outerHTML,
    scrolled: scrollY > 0,
    names: [...CSS.highlights.keys()],
    colour: getComputedStyle(document.body, '::highlight(search-result)').backgroundColor,
  }))

const clean = { names: [], colour: 'rgba(0, 0, 0, 0)' }

const clickSentence = (view: View): Promise<string> =>
  view.run(() => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('.sentences button')].at(-1)
    button?.click()
    return button?.textContent ?? ''
  })

/** How many pixels of the page have the colour of our paint. The popup can read a picture; Node alone cannot. */
async function paintedPixels(driver: Driver, view: View): Promise<number> {
  const path = join(tmpdir(), `caveat-reading-${process.pid}.png`)
  await driver.page.screenshot(path)
  const picture = `data:image/png;base64,${readFileSync(path).toString('base64')}`
  rmSync(path)
  return view.run(async (source) => {
    const image = document.createElement('img')
    image.src = source
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 255 && data[at + 1] === 226 && data[at + 2] === 122) count += 1
    }
    return count
  }, picture)
}

describe.each(browsers)('a summary and its page, in $name', (each) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(each, foreignerInMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })
  beforeEach(async () => {
    await driver.open(article)
    // Room to scroll, whatever the window's height.
    await driver.page.run(() => {
      document.body.style.padding = '1500px 0'
    })
  })

  test('a click on a sentence scrolls to it and paints it, changes nothing, and is gone after seconds', async () => {
    const before = await pageState(driver)
    expect(before).toMatchObject({ ...clean, scrolled: false })
    const { view } = await openSettledPopup(driver)
    const sentence = await clickSentence(view)
    expect(sentence.length).toBeGreaterThan(20)
    await until('the popup says so', () =>
      view.run(() => document.querySelector('[role=status]')?.textContent === 'Shown in the page.'),
    )
    const during = await pageState(driver)
    expect(during).toMatchObject({ scrolled: true, names: ['search-result'] })
    expect(during.html).toBe(before.html)
    const text = await driver.page.run(() =>
      [...(CSS.highlights.get('search-result') ?? [])].map((range) => {
        const found = range as Range
        const { top, bottom } = found.getBoundingClientRect()
        return { said: found.toString(), seen: top >= 0 && bottom <= innerHeight }
      }),
    )
    expect(text).toEqual([{ said: sentence, seen: true }])
    expect(await paintedPixels(driver, view)).toBeGreaterThan(500)
    await until('the paint is gone', async () => {
      const { names, colour } = await pageState(driver)
      return names.length === 0 && colour === clean.colour
    })
    expect((await pageState(driver)).html).toBe(before.html)
    expect(await paintedPixels(driver, view)).toBe(0)
    await view.close()
  })

  test('the paint goes in time when the popup is closed before, with its style', async () => {
    const { view } = await openSettledPopup(driver)
    await clickSentence(view)
    await until('it is painted', async () => (await pageState(driver)).colour !== clean.colour)
    await view.close()
    await until('the paint is gone', async () => {
      const { names, colour } = await pageState(driver)
      return names.length === 0 && colour === clean.colour
    })
  })

  test('another sentence takes the place of the one before', async () => {
    const { view } = await openSettledPopup(driver)
    const said = (): Promise<readonly string[]> =>
      driver.page.run(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)))
    const last = await clickSentence(view)
    await until('the last is painted', async () => (await said()).includes(last))
    const first = await view.run(() => {
      const button = document.querySelector<HTMLButtonElement>('.sentences button')
      button?.click()
      return button?.textContent ?? ''
    })
    await until('the first is painted', async () => (await said()).includes(first))
    expect(await said()).toEqual([first])
    await view.close()
  })

  test('a sentence that the page says no more is said to be gone, and nothing is painted', async () => {
    const { view } = await openSettledPopup(driver)
    await driver.page.run(() => document.body.replaceChildren('All of it was taken down.'))
    await clickSentence(view)
    await until('the popup says so', () =>
      view.run(() => document.querySelector('.missing')?.textContent?.includes('not found in the page')),
    )
    expect(await pageState(driver)).toMatchObject(clean)
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([])
    await view.close()
  })

  test('in quiet mode the page is scrolled and nothing is painted', async () => {
    await choose(driver, 'quiet', 'on')
    const before = await pageState(driver)
    const { view } = await openSettledPopup(driver)
    await clickSentence(view)
    await until('the popup says so', () =>
      view.run(() => document.querySelector('[role=status]')?.textContent === 'Shown in the page.'),
    )
    expect(await pageState(driver)).toEqual({ ...before, ...clean, scrolled: true })
    expect(await paintedPixels(driver, view)).toBe(0)
    await view.close()
  })

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
