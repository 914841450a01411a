import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actsPage, startActs } from '../support/acts-page.ts'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice, readNotice, type SeenNotice } from '../support/notice.ts'
import { awaitQuestion, click, settle } from '../support/question.ts'
import type { Site } from '../support/site.ts'
import { namesOf, within, type Spoken } from '../support/spoken.ts'

const label = 'Notice from your browser extension about this page'
const plain = new URL('/plain', actsPage).href

const part = (page: Spoken, role: string): Spoken | undefined =>
  within(page).find((each) => each.role === role)

const region = (driver: Driver): Promise<Spoken> =>
  until('the region', async () => part(await driver.spoken(), 'region'))

const focused = async (driver: Driver): Promise<string | undefined> =>
  within(await driver.spoken()).findLast((each) => each.focused)?.name

/** Assistive technology hears of a new focus a moment after the page has it. */
const untilFocused = (driver: Driver, name: string): Promise<true> =>
  until(`the focus on "${name}"`, async () => ((await focused(driver)) === name ? (true as const) : null), 5)

/** As the browser tells assistive technology, not as our own attributes say. */
describe.each(browsers)('what is told to assistive technology in $name', (which) => {
  let site: Site
  let driver: Driver
  let seen: SeenNotice

  beforeAll(async () => {
    ;({ site, driver } = await startActs(which))
    const field = (how: string): string => `<!doctype html><h1>Plain</h1><input aria-label="Field" ${how}>`
    site.add('/plain', field(''))
    site.add('/busy', field('autofocus'))
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })
  beforeEach(async () => {
    await driver.open(plain)
    seen = await awaitNotice(driver)
    // Who listens has listened from the start: Firefox tells of a focus when it moves, not afterwards.
    await region(driver)
  })

  test('a region with a name, in front of the page', async () => {
    const page = await driver.spoken()
    expect(part(page, 'region')?.name).toBe(label)
    const order = within(page).map(({ role }) => role)
    expect(order.indexOf('region')).toBeLessThan(order.indexOf('heading'))
  })

  test('every sentence, though it is generated content, once and in order', async () => {
    const texts = namesOf(await region(driver), 'text')
    const sentences = seen.texts.filter((text) => !seen.buttons.includes(text))
    expect(sentences.length).toBeGreaterThan(3)
    expect(texts.filter((text) => sentences.includes(text))).toEqual(sentences)
  })

  test('every button by its words, the cross too', async () => {
    const names = namesOf(await region(driver), 'button')
    expect(names).toEqual([...seen.buttons, 'Close'])
    expect(names.length).toBeGreaterThan(4)
  })

  test('the announcement once, politely, and the focus stays in the page', async () => {
    await driver.open(new URL('/busy', actsPage).href)
    await awaitNotice(driver)
    const said = await until('the announcement', async () => {
      const status = part(await region(driver), 'status')
      return status === undefined ? null : namesOf(status, 'text')[0]
    })
    expect(said).toBe(seen.texts.slice(0, 2).join(' '))
    expect(await driver.page.run(() => document.activeElement?.getAttribute('aria-label'))).toBe('Field')
    expect(within(await region(driver)).filter((each) => each.focused)).toEqual([])
    expect(namesOf(await driver.spoken(), 'alert')).toEqual([])
  })

  test('each button as Tab reaches it, then the page again', async () => {
    for (const name of [...seen.buttons, 'Close', 'Field']) {
      await driver.press('Tab')
      await untilFocused(driver, name)
    }
  })

  test('after Escape one button that opens the notice again', async () => {
    await driver.press('Tab')
    await driver.press('Escape')
    await until('the tab', async () => (await readNotice(driver))?.buttons.length === 0)
    // Firefox's tree follows the page a moment later.
    const names = await until('the tree follows', async () => {
      const told = namesOf(await region(driver), 'button')
      return told.length === 1 ? told : null
    })
    expect(names).toEqual(['Show the notice about this page'])
    await untilFocused(driver, 'Show the notice about this page')
    await driver.press('Enter')
    await until('the strip', async () => ((await readNotice(driver))?.buttons.length ?? 0) > 2)
    await untilFocused(driver, 'More')
  })

  test('the question as an alert dialog that says it all, with the focus on Cancel', async () => {
    await driver.open(actsPage)
    await awaitNotice(driver)
    await click(driver, '#popup')
    const [asks, risk] = await awaitQuestion(driver)
    await settle()
    const dialog = await until('the dialog', async () => part(await driver.spoken(), 'alertdialog'))
    expect(dialog.name).toBe(`${asks} ${risk}`)
    expect(namesOf(dialog, 'button')).toEqual(['Cancel', 'Go on'])
    expect(namesOf(dialog, 'checkbox')).toEqual(['Do not ask again on this page'])
    await untilFocused(driver, 'Cancel')
    await driver.press('Escape')
  })
})
