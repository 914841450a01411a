import type { Assessment } from '../../src/core/notice/types.ts'
import type { browser as Api } from '../../src/platform/browser.ts'
import type { browsers } from './browsers.ts'
import { until, type Driver, type LaunchOptions, type Reader } from './driver.ts'
import type { Site } from './site.ts'

declare const browser: typeof Api

/** A reader in Russia whose browser speaks Russian. */
export const inMoscow: Reader = { tz: 'Europe/Moscow', languages: ['ru', 'en-US'] }
/** A reader in Russia whose browser speaks English. */
export const foreignerInMoscow: Reader = { tz: 'Europe/Moscow', languages: ['en-US'] }
/** A reader of whom nothing points to Russia. */
export const inNewYork: Reader = { tz: 'America/New_York', languages: ['en-US'] }

/** Waits until a freshly installed worker has registered what it wants registered. */
export const awaitSetUp = (driver: Driver): Promise<boolean> =>
  until('the worker is set up', () =>
    driver.background.run(async () => 'concerned' in (await browser.storage.session.get())),
  )

/** Makes the reader one who has been here before, so that no welcome page opens some seconds later, in the middle of something else. */
export const skipWelcome = (driver: Driver): Promise<void> =>
  driver.background.run(() => browser.storage.local.set({ settings: { version: 0, value: {} } }))

/**
 * Starts one of `browsers` for a reader, with the whole net being our own server, and waits until the worker is set up. A `fresh`
 * reader has never been here: the welcome page will open.
 */
export async function startReader(
  { dist, launch }: (typeof browsers)[number],
  reader: Reader,
  site: Site,
  { fresh = false, ...more }: Partial<LaunchOptions> & { readonly fresh?: boolean } = {},
): Promise<Driver> {
  const driver = await launch({ dist, reader, proxyScript: site.proxyScript(), ...more })
  if (more.bare === true) return driver
  await awaitSetUp(driver)
  if (!fresh) await skipWelcome(driver)
  return driver
}

/** Match patterns of all scripts that are registered now. */
export const registeredPatterns = (driver: Driver): Promise<readonly string[]> =>
  driver.background.run(async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  )

/** Whether a match pattern covers an address, by the rule of both browsers (any port; `*.` covers the domain itself). */
export function covers(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  const { hostname, pathname } = new URL(address)
  const hostFits =
    host === '*' || hostname === host || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)))
  const asExpression = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')
  return hostFits && new RegExp(`^${asExpression}$`).test(pathname)
}

/** Chooses a control of the settings page as a reader would, and waits until it is saved. */
export async function choose(driver: Driver, name: string, value: string, checked = true): Promise<void> {
  const options = await driver.openOwn('src/options/index.html')
  const selector = `input#${name}-${value}`
  await until(`the setting ${name}`, () =>
    options.run((wanted) => document.querySelector(wanted) !== null, selector),
  )
  await options.run(
    (wanted, on) => {
      const control = document.querySelector<HTMLInputElement>(wanted)
      if (control !== null && control.checked !== on) control.click()
    },
    selector,
    checked,
  )
  await until('the settings page says that it is saved', () =>
    options.run(() => document.querySelector('[role=status]')?.textContent !== ''),
  )
  await options.close()
}

/** Waits until scripts are registered, or until none are. */
export const awaitRegistrations = (driver: Driver, some: boolean): Promise<true> =>
  until(some ? 'scripts are registered' : 'no script is registered', async () =>
    (await registeredPatterns(driver)).length > 0 === some ? (true as const) : null,
  )

/** What the popup is told about an address. */
export async function assess(driver: Driver, address: string): Promise<Assessment> {
  const page = await driver.openOwn('src/options/index.html')
  const assessment = await page.run(
    (url) => browser.runtime.sendMessage<unknown, Assessment>({ kind: 'tab/assess', input: { url } }),
    address,
  )
  await page.close()
  return assessment
}
