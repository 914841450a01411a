import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Browser, type LaunchOptions as PuppeteerLaunch } from 'puppeteer-core'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import type { LaunchOptions } from './driver.ts'

/** The languages that pages are told; the interface's comes from the environment. An unpacked extension that reloads needs the mode. */
export function setPreferences(profile: string, languages: readonly string[]): void {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const list = languages.join(',')
  const preferences = {
    intl: { accept_languages: list, selected_languages: list },
    extensions: { ui: { developer_mode: true } },
  }
  writeFileSync(file, JSON.stringify(preferences))
}

function programFor({ program, device }: LaunchOptions): string {
  const found = program ?? findBrowser('chromium') ?? 'chromium'
  return device?.run(found) ?? found
}

/** What puppeteer is told of the package. */
const packageOptions = ({
  dist,
  bare = false,
  installed,
  inPrivate = false,
}: LaunchOptions): PuppeteerLaunch =>
  installed === undefined
    ? {
        ...(bare ? {} : { enableExtensions: [dist] }),
        ...(inPrivate ? { extensionsEnabledInIncognito: [dist] } : {}),
      }
    : // Chromium fetches what a policy installs as it fetches updates.
      { enableExtensions: true, ignoreDefaultArgs: ['--disable-background-networking'] }

/** Starts the browser itself, with the package as the options say, and a profile. */
export async function start(options: LaunchOptions, profile: string): Promise<Browser> {
  const { reader, proxyScript, switches = [] } = options
  return launch({
    executablePath: programFor(options),
    headless: options.headless ?? true,
    userDataDir: profile,
    ...packageOptions(options),
    // Emulated zones and languages do not reach the worker; the environment does.
    env: { ...process.env, TZ: reader.tz ?? undefined, LANGUAGE: reader.languages[0].replace('-', '_') },
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-pac-url=${proxyScript}`,
      // Else every http address is tried as https first.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
      '--hide-crash-restore-bubble',
      ...switches,
    ],
    defaultViewport: options.headless === false ? null : { width: 1100, height: 800 },
  })
}
