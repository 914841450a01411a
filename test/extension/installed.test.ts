import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { cannotMakeDevice, makeDevice, onOwnDevice, type Device } from '../support/device.ts'
import { until, type Driver, type LaunchOptions } from '../support/driver.ts'
import { installByPolicy, installedPrefs, installInto } from '../support/installed.ts'
import { foreign } from '../support/notice.ts'
import { inMoscow } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const [chromium, firefox] = browsers
const listed = `http://${sampleHosts.listed}/news/lake-talks.html`

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

/** How many notices the tab of the listed page has, whether it is in front or the welcome page is. */
async function noticesOn(driver: Driver): Promise<number> {
  const [page] = await driver.tabs(listed)
  return page === undefined ? 0 : foreign(page)
}

/** Opens a listed page, ends the browser, starts it again with the tabs of last time, and touches nothing. */
async function comeBack(which: (typeof browsers)[number], options: LaunchOptions): Promise<void> {
  const before = await which.launch(options)
  await until(
    'the notice, once the browser has installed us',
    async () => {
      await before.open(listed)
      return until('the notice on this try', () => noticesOn(before), 5)
    },
    60,
  )
  await before.close()
  const after = await which.launch(options)
  try {
    await until('the notice on the tab of last time', () => noticesOn(after))
    expect(await noticesOn(after)).toBe(1)
  } finally {
    await after.close()
  }
}

describe('really installed, a page that the browser opens again when it starts', () => {
  let scratch: string
  let device: Device | undefined
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'caveat-installed-'))
  })
  afterEach(() => {
    device?.remove()
    device = undefined
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  test.skipIf(cannotMakeDevice !== null)(`has its notice, in chromium${onOwnDevice}`, async () => {
    device = makeDevice()
    await comeBack(chromium, {
      dist: chromium.dist,
      reader: inMoscow,
      proxyScript: site.proxyScript(),
      device,
      installed: installByPolicy(device, chromium.dist, scratch),
      profile: join(scratch, 'chromium'),
      switches: ['--restore-last-session'],
    })
  })

  test('has its notice, in firefox', async () => {
    const { browser_specific_settings: settings } = JSON.parse(
      readFileSync(join(firefox.dist, 'manifest.json'), 'utf8'),
    ) as { browser_specific_settings: { gecko: { id: string } } }
    const profile = join(scratch, 'firefox')
    mkdirSync(profile)
    installInto(profile, firefox.dist, settings.gecko.id)
    await comeBack(firefox, {
      dist: firefox.dist,
      reader: inMoscow,
      proxyScript: site.proxyScript(),
      installed: settings.gecko.id,
      profile,
      prefs: {
        ...installedPrefs,
        'browser.startup.page': 3,
        // The welcome page stood in front; tabs behind it would wait until they are looked at.
        'browser.sessionstore.restore_on_demand': false,
      },
    })
  })
})
