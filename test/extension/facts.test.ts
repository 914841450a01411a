import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { openSettledPopup } from '../support/popup.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const article = `http://${sampleHosts.unlisted}/news/lake-talks.html`
const without = `http://${sampleHosts.unlisted}/news/harbour-bridge.html`

const openDetails = (view: View): Promise<boolean> =>
  view.run(() => {
    const details = document.querySelector<HTMLDetailsElement>('details.facts')
    details?.querySelector('summary')?.click()
    return details?.open === true
  })

/** Presses the button that says this, as the keyboard does, and gives its sentence. */
const press = (view: View, words: string): Promise<string | null> =>
  view.run((wanted) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('.facts button')].find(
      ({ textContent }) => textContent.includes(wanted),
    )
    button?.focus()
    button?.click()
    return document.activeElement === button ? ((button?.title || button?.textContent) ?? null) : null
  }, words)

const painted = (driver: Driver): Promise<readonly string[]> =>
  driver.page.run(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)))

describe.each(browsers)('details from the article, in $name', (each) => {
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
  beforeEach(() => driver.open(article))

  test('come closed under the summary, and open to who, where, when and what is next', async () => {
    const { view } = await openSettledPopup(driver)
    expect(await view.run(() => document.querySelector<HTMLDetailsElement>('details.facts')?.open)).toBe(
      false,
    )
    expect(await openDetails(view)).toBe(true)
    const said = await view.run(() => document.querySelector<HTMLElement>('.facts')?.innerText ?? '')
    expect(said).toContain('March 19')
    expect(said).toContain('About 200,000 people')
    expect(said).toContain(
      "The council of neighbouring states will discuss the mediators' report on March 19.",
    )
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([])
    await view.close()
  })

  test('each shows its sentence in the page', async () => {
    const { view } = await openSettledPopup(driver)
    await openDetails(view)
    const sentence = await press(view, 'Sundby')
    expect(sentence).toContain('Sundby')
    await until('it is painted', async () => (await painted(driver)).includes(sentence ?? '?'))
    expect(await view.run(() => document.querySelector('[role=status]')?.textContent)).toBe(
      'Shown in the page.',
    )
    const next = await press(view, 'The council of neighbouring states')
    await until('the other is painted', async () => (await painted(driver)).includes(next ?? '?'))
    await view.close()
  })

  test('leave what stood there before them where it was', async () => {
    const view = await driver.openPopup()
    const tops = (): Promise<readonly number[]> =>
      view.run(() =>
        [...document.querySelectorAll('#title, .sentences li, article > p:last-child, footer')].map((part) =>
          Math.round(part.getBoundingClientRect().top),
        ),
      )
    const before = await until('the summary shows', async () => {
      const all = await tops()
      return all.length > 3 ? all : null
    })
    await until('the details show', () => view.run(() => document.querySelector('details.facts') !== null))
    expect((await tops()).slice(0, -1)).toEqual(before.slice(0, -1))
    await view.close()
  })

  test('are not there where nothing is certain', async () => {
    await driver.open(without)
    const { view } = await openSettledPopup(driver)
    expect(await view.run(() => document.querySelector('.facts'))).toBeNull()
    await view.close()
  })

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
