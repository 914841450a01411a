import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { pause, until, type Driver } from '../../support/driver.ts'
import { launchFirefox } from '../../support/firefox.ts'
import { skipWelcome } from '../../support/reader.ts'
import { sampleHosts, type Site } from '../../support/site.ts'
import { clicksPerLoad, emptyExtension, geckoId, linkAt, path } from './common.ts'
import { shown } from '../quantiles.ts'
import type { Measured } from './probe.ts'

const autoconsent = new URL(
  '../../../node_modules/@duckduckgo/autoconsent/dist/addon-firefox',
  import.meta.url,
).pathname

type Arm = { readonly name: string; readonly folder: string | null }
type Load = Measured & { readonly thread: number }

/** Firefox installs no package without an id. */
function withId(from: string, folder: string): string {
  cpSync(from, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object
  const known = { ...manifest, browser_specific_settings: { gecko: { id: geckoId } } }
  writeFileSync(file, JSON.stringify(known))
  return folder
}

const parentOf = (pid: string): string =>
  /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''

/** Processes of the browser with that profile that hold web pages; one may end while it is looked at. */
function pageProcesses(profile: string): readonly string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const read = <T>(work: () => T): T | null => {
    try {
      return work()
    } catch {
      return null
    }
  }
  const isRoot = (pid: string): boolean =>
    read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.includes(`--profile\0${profile}\0`) === true
  const descends = (pid: string, depth = 0): boolean =>
    isRoot(pid) ||
    (depth < 4 && pid !== '' && pid !== '0' && descends(read(() => parentOf(pid)) ?? '', depth + 1))
  const holdsPages = (pid: string): boolean =>
    /^(?:Isolated Web|Web Content)/.test(read(() => readFileSync(`/proc/${pid}/comm`, 'utf8')) ?? '')
  return all.filter((pid) => holdsPages(pid) && descends(pid))
}

/** Milliseconds that the main threads of all pages have run so far: the kernel's own count. Linux only. */
const threadTime = (profile: string): number =>
  pageProcesses(profile)
    .map((pid) => Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
    .reduce((sum, time) => sum + time, 0)

async function load(driver: Driver, awaited: boolean): Promise<Load> {
  const read = (): Promise<Measured> =>
    driver.page.run(() => JSON.parse(document.documentElement.dataset['seen'] ?? '{}') as Measured)
  const before = threadTime(driver.profile)
  await driver.open(`http://${sampleHosts.listed}${path}`)
  await pause(1000)
  const thread = threadTime(driver.profile) - before
  if (awaited) await until('the notice', async () => (await read()).visible)
  for (let count = 0; count < clicksPerLoad; count += 1) {
    await driver.clickAt(linkAt.x, linkAt.y)
    await pause(40)
  }
  return { ...(await read()), thread }
}

/** Lets the arms take turns in Firefox, and prints a table. Loads stay in one process, so later ones find warm code, as a reader's do. */
export async function measureFirefox(site: Site, scratch: string, rounds: number): Promise<void> {
  mkdirSync(scratch, { recursive: true })
  const arms: readonly Arm[] = [
    { name: 'no extension', folder: null },
    { name: 'empty extension', folder: emptyExtension(join(scratch, 'empty')) },
    { name: 'Caveat', folder: 'dist/firefox' },
    { name: 'Autoconsent', folder: withId(autoconsent, join(scratch, 'autoconsent')) },
  ]
  const open: (Arm & { readonly driver: Driver; readonly loads: Load[] })[] = []
  try {
    for (const arm of arms) {
      const options = {
        dist: arm.folder ?? 'dist/firefox',
        bare: arm.folder === null,
        reader: { tz: 'Europe/Moscow', languages: ['ru'] as [string] },
        proxyScript: site.proxyScript(),
        // Else clocks are rounded to whole milliseconds.
        prefs: { 'privacy.reduceTimerPrecision': false },
      }
      const driver = await launchFirefox(options)
      open.push({ ...arm, driver, loads: [] })
      if (arm.name === 'Caveat') await skipWelcome(driver)
    }
    await pause(3000)
    for (const { driver } of open) await load(driver, false)
    for (let round = 0; round < rounds; round += 1)
      for (let turn = 0; turn < open.length; turn += 1) {
        const arm = open[(round + turn) % open.length]
        arm?.loads.push(await load(arm.driver, arm.name === 'Caveat'))
      }
  } finally {
    await Promise.all(open.map(({ driver }) => driver.close()))
  }
  const [minute = Number.NaN] = loadavg()
  console.log(
    `\nFirefox: p50 / p95 in ms of ${rounds} loads, ${cpus().length} processors, load ${minute.toFixed(1)}`,
  )
  console.log('| arm | main thread of the page | notice visible after | click to page listener |')
  console.log('|---|---|---|---|')
  for (const { name, loads } of open) {
    const visible = loads.flatMap(({ visible: at }) => at ?? [])
    const cells = [loads.map(({ thread }) => thread), visible, loads.flatMap(({ clicks }) => clicks)]
    console.log(`| ${[name, ...cells.map((cell) => shown(cell, 2))].join(' | ')} |`)
  }
}
