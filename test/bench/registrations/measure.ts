import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { browsers } from '../../support/browsers.ts'
import type { Driver, LaunchOptions } from '../../support/driver.ts'
import { installedPrefs, installInto } from '../../support/installed.ts'
import { sampleHosts, type Site } from '../../support/site.ts'
import type { Arm } from './arms.ts'
import { geckoId, writeExtension, type Offered } from './extension.ts'

export type BrowserName = Driver['name']

/** All in milliseconds, but for `ran` and `pages`: loads of the unlisted page with the mark of the script, and all loads of it. */
export type Measured = {
  readonly register: number[]
  readonly outside: number[]
  readonly inside: number[]
  readonly start: number[]
  ran: number
  pages: number
  ranOnListed: boolean
}

export const nothingYet = (): Measured => ({
  register: [],
  outside: [],
  inside: [],
  start: [],
  ran: 0,
  pages: 0,
  ranOnListed: false,
})

const path = '/news/harbour-bridge.html'
const unlisted = `http://${sampleHosts.unlisted}${path}`
const listed = `http://${sampleHosts.listed}${path}`
const loadsPerRound = 6

const prefs = {
  // Firefox rounds clocks to whole milliseconds.
  'privacy.reduceTimerPrecision': false,
  ...installedPrefs,
}

function optionsFor(site: Site, dist: string): LaunchOptions {
  return {
    dist,
    reader: { tz: 'Europe/Moscow', languages: ['ru-RU', 'ru'] },
    proxyScript: site.proxyScript(),
    prefs,
  }
}

const launchBy = (name: BrowserName, options: LaunchOptions): Promise<Driver> => {
  const found = browsers.find((browser) => browser.name === name)
  if (found === undefined) throw new Error(`no such browser: ${name}`)
  return found.launch(options)
}

async function hasRun({ page }: Driver): Promise<boolean> {
  return page.run(() => document.documentElement.dataset['ran'] === 'yes')
}

/** One load of the unlisted page: seen from outside, and by the page's own clock from the start of the navigation. */
async function load(driver: Driver, measured: Measured): Promise<void> {
  const start = performance.now()
  await driver.open(unlisted)
  measured.outside.push(performance.now() - start)
  const inside = await driver.page.run(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return entry?.loadEventStart ?? Number.NaN
  })
  measured.inside.push(inside)
  measured.pages += 1
  if (await hasRun(driver)) measured.ran += 1
}

/** Registers an arm, then loads a listed page once, which also lets the registration arrive everywhere, and the unlisted page. */
async function round(driver: Driver, arm: Arm, measured: Measured): Promise<void> {
  const time = await driver.background.run(
    (name) => (globalThis as unknown as Offered).register(name),
    arm.name,
  )
  measured.register.push(time)
  await driver.open(listed)
  measured.ranOnListed = await hasRun(driver)
  await driver.open(unlisted)
  for (let count = 0; count < loadsPerRound; count += 1) await load(driver, measured)
}

/**
 * The order of a round. Each round begins with another arm and takes another stride, so that over some rounds each arm comes after each
 * other: taking 20,000 patterns away still costs the next arm something. Needs a prime number of arms.
 */
function orderOf<Each>(all: readonly Each[], turn: number): readonly Each[] {
  const stride = 1 + (turn % (all.length - 1))
  return all.flatMap((_, at) => all[(turn + at * stride) % all.length] ?? [])
}

/** What registering takes and what a load takes afterwards: the arms take turns in one running browser. */
export async function measureLoads(
  name: BrowserName,
  site: Site,
  scratch: string,
  arms: readonly Arm[],
  results: ReadonlyMap<string, Measured>,
  rounds: number,
): Promise<void> {
  const driver = await launchBy(name, optionsFor(site, writeExtension(join(scratch, 'all'), arms)))
  try {
    for (const arm of arms) await round(driver, arm, nothingYet())
    for (let turn = 0; turn < rounds; turn += 1)
      for (const arm of orderOf(arms, turn)) await round(driver, arm, results.get(arm.name) ?? nothingYet())
  } finally {
    await driver.close()
  }
}

/** What a start of the browser needs: the package, or for Firefox the profile in which it is installed. */
type Prepared = { readonly arm: Arm; readonly options: LaunchOptions }

async function checkCount(driver: Driver, { name, matches }: Arm): Promise<void> {
  const count = await driver.background.run(() => (globalThis as unknown as Offered).count())
  if (count !== matches.length)
    throw new Error(`${name}: ${count} patterns after a start, not ${matches.length}`)
}

/** Firefox keeps the registrations of a real install, so the arm is registered in a first start that is not measured. */
async function prepare(
  name: BrowserName,
  site: Site,
  scratch: string,
  arm: Arm,
  at: number,
): Promise<Prepared> {
  const folder = writeExtension(join(scratch, `arm-${at}`), [arm], arm.name)
  const options = optionsFor(site, folder)
  if (name === 'chromium') return { arm, options }
  const profile = join(scratch, `profile-${at}`)
  mkdirSync(profile)
  installInto(profile, folder, geckoId)
  const installed = { ...options, profile, bare: true }
  const driver = await launchBy(name, installed)
  await driver.background.run(() => (globalThis as unknown as Offered).installed)
  await driver.open(unlisted)
  await driver.close()
  return { arm, options: installed }
}

/** From the call that starts the program to the load event of the first page. In Chromium each start is an install, and registers. */
async function timeStart(name: BrowserName, { arm, options }: Prepared): Promise<number> {
  const start = performance.now()
  const driver = await launchBy(name, options)
  try {
    if (name === 'chromium') await driver.background.run(() => (globalThis as unknown as Offered).installed)
    await driver.open(unlisted)
    const time = performance.now() - start
    if ((await hasRun(driver)) !== arm.runsOnUnlisted) throw new Error(`${arm.name}: wrong on the first page`)
    await checkCount(driver, arm)
    return time
  } finally {
    await driver.close()
  }
}

/** What a start of the browser takes to its first page, with an arm registered; the arms take turns. */
export async function measureStarts(
  name: BrowserName,
  site: Site,
  scratch: string,
  arms: readonly Arm[],
  results: ReadonlyMap<string, Measured>,
  rounds: number,
): Promise<void> {
  if (rounds === 0) return
  const prepared: Prepared[] = []
  for (const [at, arm] of arms.entries()) prepared.push(await prepare(name, site, scratch, arm, at))
  for (let turn = 0; turn < rounds; turn += 1)
    for (const next of orderOf(prepared, turn))
      results.get(next.arm.name)?.start.push(await timeStart(name, next))
}
