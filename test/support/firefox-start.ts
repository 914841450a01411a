import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { until, type LaunchOptions } from './driver.ts'
import { connectMarionette, type Marionette } from './marionette.ts'

/** Our own id for the install, so that our pages have a known address. */
export const uuid = '5d0c6a3e-7b1f-4c2a-9e8d-31f2b7a4c650'

/** Names the folder of a profile to begin with (`firefox-template.ts`). */
export const templateVariable = 'CAVEAT_FIREFOX_TEMPLATE'

/** A throw-away profile: a copy of the template, or an empty one where none was made. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'))
  const template = process.env[templateVariable]
  if (template !== undefined) cpSync(template, profile, { recursive: true })
  return profile
}

export function writeProfile(
  profile: string,
  geckoId: string,
  { reader, proxyScript, prefs: more }: LaunchOptions,
): void {
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'intl.accept_languages': reader.languages.join(','),
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': proxyScript,
    'dom.security.https_first': false,
    // Less of Firefox's own traffic among what we watch, and less of its own work beside ours.
    'services.settings.server': 'data:,',
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.newtabpage.enabled': false,
    'dom.ipc.processPrelaunch.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'trailhead.firstrun.didSeeAboutWelcome': true,
    ...more,
  }
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  // A profile that is gone on with holds the last one's.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true })
}

export async function connectTo(process: ChildProcess, profile: string): Promise<Marionette> {
  const port = await until(
    'Firefox opens its remote control',
    async () => {
      if (process.exitCode !== null) throw new Error(`Firefox ended with code ${process.exitCode}`)
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))
    },
    60,
  )
  return connectMarionette(port)
}

export function startProgram(options: LaunchOptions, profile: string): ChildProcess {
  const program = options.program ?? findBrowser('firefox') ?? 'firefox-esr'
  const headless = options.headless === false ? [] : ['--headless', '--width=1100', '--height=880']
  return spawn(
    options.device?.run(program) ?? program,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...headless,
      ...(options.switches ?? []),
    ],
    { stdio: 'ignore', env: { ...process.env, TZ: options.reader.tz ?? undefined } },
  )
}
