import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver, type View } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { awaitRegistrations, awaitSetUp, inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`
const path = 'src/welcome/index.html'

/** Longer than the welcome page waits for a policy. */
const longEnough = (): Promise<void> => pause(6000)

/** The welcome page that opened by itself, drawn. */
async function awaitWelcome(driver: Driver, seconds?: number): Promise<View> {
  const view = await until(
    'the welcome page',
    async () => (await driver.tabs(driver.origin + path))[0],
    seconds,
  )
  await until('the page shows', () => view.run(() => document.querySelector('h1')?.textContent))
  return view
}

const text = (view: View): Promise<string> => view.run(() => document.body.innerText)

const stored = (driver: Driver): Promise<unknown> =>
  driver.background.run(async () => (await browser.storage.local.get('settings'))['settings'] ?? null)

describe.each(browsers)('a new reader in Moscow, in $name', (which) => {
  let site: Site
  let driver: Driver
  let view: View

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, inMoscow, site, { fresh: true })
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('is protected before anything is asked', async () => {
    await awaitRegistrations(driver, true)
    expect(await stored(driver)).toBeNull()
  })

  test('is welcomed a few seconds after the installation, in the language of the browser', async () => {
    view = await awaitWelcome(driver, 10)
    expect(await view.run(() => document.documentElement.lang)).toBe('ru')
    expect(await text(view)).toContain('Добро пожаловать в Caveat')
  })

  test('finds the choice of language before every other control', async () => {
    expect(await view.run(() => document.querySelector('select, input, button, a')?.id)).toBe('language')
  })

  test('reads in words what the device tells', async () => {
    expect(await text(view)).toContain('Часовой пояс устройства — Москва')
  })

  test('finds the answer left to the signs', async () => {
    expect(
      await view.run(() => document.querySelector<HTMLInputElement>('input[name=answer]:checked')?.value),
    ).toBe('auto')
  })

  test('may close the page without a word: nothing is stored, and it is not there again after the worker stopped', async () => {
    await view.close()
    await driver.stopBackground()
    await awaitRegistrations(driver, true)
    await longEnough()
    expect(await driver.tabs(driver.origin + path)).toEqual([])
    expect(await stored(driver)).toBeNull()
  })

  test('is not welcomed again by an update', async () => {
    await driver.background.run(() => browser.storage.session.clear())
    // Chromium leaves a call that ends the worker without an answer.
    await driver.background.run(() => void setTimeout(() => browser.runtime.reload(), 50))
    await longEnough()
    await awaitSetUp(driver)
    await awaitRegistrations(driver, true)
    await longEnough()
    expect(await driver.tabs(driver.origin + path)).toEqual([])
  })

  test('chooses a language, and the page and the notice speak it at once', async () => {
    view = await driver.openOwn(path)
    await until('the page shows', () => view.run(() => document.querySelector('#language')?.id))
    await view.run(() => {
      const choice = document.querySelector<HTMLSelectElement>('#language')
      if (choice === null) return
      choice.value = 'en'
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await until('English', async () => (await text(view)).includes('Welcome to Caveat'))
    expect(await view.run(() => document.documentElement.lang)).toBe('en')
    await view.close()
    await driver.open(listed)
    expect((await awaitNotice(driver)).language).toBe('en')
  })

  test.each([
    ['no', false],
    ['yes', true],
    ['auto', true],
  ])('answers "%s", and that takes effect: scripts registered is %s', async (answer, registered) => {
    view = await driver.openOwn(path)
    await until('the question', () => view.run(() => document.querySelector('#answer-no')?.id))
    await view.run((wanted) => document.querySelector<HTMLInputElement>(`#answer-${wanted}`)?.click(), answer)
    await until('the page says that it is saved', async () => (await text(view)).includes('Saved'))
    await view.close()
    await awaitRegistrations(driver, registered)
    expect(await stored(driver)).toMatchObject({ value: { answer: answer === 'auto' ? null : answer } })
  })

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
