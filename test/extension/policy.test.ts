import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { cannotMakeDevice, makeDevice, onOwnDevice, type Device } from '../support/device.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { chromiumId } from '../support/installed.ts'
import { awaitNotice, readNotice } from '../support/notice.ts'
import { assess, awaitRegistrations, inNewYork, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

type Which = (typeof browsers)[number]

const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

/** The policy file of the documentation for a browser, and where it belongs. */
function documented({ name, dist }: Which): { readonly path: string; readonly content: string } {
  const text = readFileSync(new URL('../../docs/deployment.md', import.meta.url), 'utf8')
  const path = new RegExp(`/etc/(${name}/policies/[^\`]+)`).exec(text)?.[1] ?? ''
  const files = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, content = '']) => content)
  const content = files.find((file) => file.includes('EXTENSION_ID') === (name === 'chromium')) ?? ''
  return { path, content: content.replace('EXTENSION_ID', chromiumId(resolve(dist))) }
}

/** The documented file with other values in it. */
function withValues(which: Which, values: object): { readonly path: string; readonly content: string } {
  const { path, content } = documented(which)
  return { path, content: content.replace(/\{[^{}]*\}/, JSON.stringify(values)) }
}

/** What the settings page lets the reader change, and what it says of the rest. */
async function settingsPage(driver: Driver): Promise<{ readonly locked: readonly (string | null)[] }> {
  const page = await driver.openOwn('src/options/index.html')
  await until('the settings', () => page.run(() => document.querySelector('#notice-on')?.id))
  const seen = await page.run(() => {
    const control = (selector: string): boolean | undefined =>
      document.querySelector(selector)?.matches(':disabled')
    return {
      disabled: {
        answer: control('#answer-yes'),
        notice: control('#notice-on'),
        guard: control('#guard-on'),
        quiet: control('#quiet-on'),
        language: control('#language-choice'),
      },
      checked: [...document.querySelectorAll<HTMLInputElement>('#region :checked, #warnings :checked')].map(
        ({ id }) => id,
      ),
      locked: [...document.querySelectorAll('.locked')].map(({ textContent }) => textContent),
    }
  })
  await page.close()
  return seen
}

/** Longer than the welcome page waits for a policy, and than a busy machine takes to hand one over. */
const longEnough = (): Promise<void> => pause(10_000)

const welcomePage = 'src/welcome/index.html'

describe.skipIf(cannotMakeDevice !== null).each(browsers)(
  `under a policy, in $name${onOwnDevice}`,
  (which) => {
    let site: Site
    let device: Device
    let driver: Driver

    const isThere = (): Promise<boolean> =>
      driver.background.run(async () => {
        const held = await browser.storage.managed.get(null).catch(() => ({}))
        return Object.keys(held).length > 0
      })

    const start = async (file: ReturnType<typeof documented>): Promise<void> => {
      device.write(file.path, file.content)
      driver = await startReader(which, inNewYork, site, { fresh: true, device })
      // Chromium sometimes reads the file before it knows what a package that is loaded after its start may be told, and then not again
      // until the file changes.
      await until('the policy', isThere, 8).catch(async () => {
        device.write(file.path, `${file.content}\n`)
        await until('the policy, written again', isThere, 30)
      })
    }

    beforeAll(async () => {
      site = await startSite()
    })
    afterAll(() => site.close())

    describe('the documented file, for a reader of whom nothing points to Russia', () => {
      beforeAll(async () => {
        device = makeDevice()
        await start(documented(which))
      })
      afterAll(async () => {
        await driver.close()
        device.remove()
      })

      test('the answer is in force without the reader', async () => {
        await awaitRegistrations(driver, true)
        expect((await assess(driver, listed)).judgement.verdict).toBe('strong')
      })

      test('no welcome page opens', async () => {
        await longEnough()
        expect(await driver.tabs(driver.origin + welcomePage)).toEqual([])
      })

      test('quiet mode leaves the page alone, and the button is marked', async () => {
        await driver.open(listed)
        expect(await until('the mark', () => driver.badge())).toBe('!')
        expect(await readNotice(driver)).toBeNull()
      })

      test('the settings show what is locked, and by whom, in the language that was set', async () => {
        expect(await settingsPage(driver)).toEqual({
          disabled: { answer: true, notice: false, guard: false, quiet: true, language: true },
          checked: ['answer-yes', 'notice-on', 'guard-on', 'quiet-on', 'linkCheck-on'],
          locked: Array.from({ length: 3 }, () => 'Задано администратором этого браузера.'),
        })
      })

      test('what the reader stored is outranked', async () => {
        await driver.background.run(() =>
          browser.storage.local.set({ settings: { version: 0, value: { answer: 'no', quiet: false } } }),
        )
        expect((await assess(driver, listed)).judgement.verdict).toBe('strong')
        await driver.open(listed)
        await until('the mark', () => driver.badge())
        expect(await readNotice(driver)).toBeNull()
      })

      test('nothing went wrong on the way', async () => {
        expect(await driver.problems()).toEqual([])
      })
    })

    describe('a file with wrong values', () => {
      beforeAll(async () => {
        device = makeDevice()
        await start(
          withValues(which, {
            answer: 'maybe',
            notice: 'off',
            guard: false,
            quiet: 1,
            language: 7,
            hideWelcome: 'yes',
            novelty: true,
          }),
        )
      })
      afterAll(async () => {
        await driver.close()
        device.remove()
      })

      test('holds in what is right, and leaves the rest to the reader', async () => {
        await until('the welcome page', async () => (await driver.tabs(driver.origin + welcomePage))[0], 20)
        const arrived = async (): Promise<unknown> => {
          const seen = await settingsPage(driver)
          return seen.locked.length > 0 ? seen : null
        }
        expect(await until('the policy', arrived, 20)).toEqual({
          disabled: { answer: false, notice: false, guard: true, quiet: false, language: false },
          checked: ['answer-auto', 'notice-on', 'linkCheck-on'],
          locked: ['Set by the administrator of this browser.'],
        })
      })

      test('lets the reader answer, and the notice comes', async () => {
        await driver.background.run(() =>
          browser.storage.local.set({ settings: { version: 0, value: { answer: 'yes' } } }),
        )
        await awaitRegistrations(driver, true)
        await driver.open(listed)
        await awaitNotice(driver)
      })
    })
  },
)
