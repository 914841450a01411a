import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { pause } from '../support/driver.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'
import { clicksPerLoad, emptyExtension, linkAt, path } from './page/common.ts'
import { measureFirefox } from './page/firefox.ts'
import { probe, type Measured } from './page/probe.ts'
import { threadTime } from './page/trace.ts'
import { browserOptions } from './options.ts'
import { shown } from './quantiles.ts'

const packages = new URL('../../node_modules/', import.meta.url).pathname
const noticeSeen = 'JSON.parse(document.documentElement.dataset.seen).visible'

type Arm = { readonly name: string; readonly folder: string | null }
type Load = Measured & { readonly extension: number; readonly all: number }

const start = (folder: string | null, site: Site): Promise<Browser> =>
  launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    ...(folder === null ? {} : { enableExtensions: [folder] }),
    env: { ...process.env, TZ: 'Europe/Moscow', LANGUAGE: 'ru' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-pac-url=${site.proxyScript()}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
    defaultViewport: { width: 1100, height: 800 },
  })

async function click(page: Page): Promise<void> {
  for (let count = 0; count < clicksPerLoad; count += 1) {
    await page.mouse.click(linkAt.x, linkAt.y)
    await pause(40)
  }
}

/** One load of the page in an arm: with a trace for thread time, or without for all that a trace would disturb. */
async function load(page: Page, traced: boolean, awaited = false): Promise<Load> {
  await page.goto('about:blank')
  if (traced)
    await page.tracing.start({
      categories: ['toplevel', 'disabled-by-default-v8.cpu_profiler', '__metadata'],
    })
  await page.goto(`http://${sampleHosts.listed}${path}`)
  await pause(500)
  const trace = traced ? Buffer.from((await page.tracing.stop()) ?? []).toString() : null
  if (awaited) await page.waitForFunction(noticeSeen, { timeout: 10_000 })
  if (!traced) await click(page)
  const seen = await page.$eval('html', (root) => root.getAttribute('data-seen') ?? '')
  const { extension, all } = (trace === null ? null : threadTime(trace)) ?? { extension: 0, all: 0 }
  return { ...(JSON.parse(seen) as Measured), extension, all }
}

function report(name: string, traced: readonly Load[], plain: readonly Load[]): string {
  const visible = plain.flatMap(({ visible: at }) => (at === null ? [] : [at]))
  const cells = [
    name,
    shown(
      traced.map(({ extension }) => extension),
      2,
    ),
    shown(
      traced.map(({ all }) => all),
      2,
    ),
    shown(visible, 2),
    shown(
      plain.flatMap(({ clicks }) => clicks),
      2,
    ),
    Math.max(0, ...plain.map(({ shift }) => shift)).toFixed(4),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Lets the arms take turns, and prints a table. */
async function measure(
  running: readonly (Arm & { readonly browser: Browser })[],
  rounds: number,
): Promise<void> {
  const open: (Arm & { readonly page: Page; readonly traced: Load[]; readonly plain: Load[] })[] = []
  // Devtools open a page of their own when installed.
  await pause(3000)
  for (const arm of running) open.push({ ...arm, page: await arm.browser.newPage(), traced: [], plain: [] })
  for (const { page } of open) await load(page, false)
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < open.length; turn += 1) {
      const arm = open[(round + turn) % open.length]
      if (arm === undefined) continue
      await arm.page.bringToFront()
      arm.plain.push(await load(arm.page, false, arm.name === 'Caveat'))
      arm.traced.push(await load(arm.page, true))
    }
  const [minute = Number.NaN] = loadavg()
  console.log(
    `Chromium: p50 / p95 in ms of ${rounds} loads, ${await running[0]?.browser.version()}, ${cpus().length} processors, load ${minute.toFixed(1)}`,
  )
  console.log(
    '| arm | extension script, main thread | all of main thread | notice visible after | click to page listener | layout shift, worst |',
  )
  console.log('|---|---|---|---|---|---|')
  for (const { name, traced, plain } of open) console.log(report(name, traced, plain))
}

async function measureChromium(site: Site, scratch: string, rounds: number): Promise<void> {
  const arms: readonly Arm[] = [
    { name: 'no extension', folder: null },
    { name: 'empty extension', folder: emptyExtension(join(scratch, 'empty')) },
    { name: 'Caveat', folder: new URL('../../dist/chrome', import.meta.url).pathname },
    { name: 'Autoconsent', folder: `${packages}@duckduckgo/autoconsent/dist/addon-mv3` },
    {
      name: 'React DevTools',
      folder: `${packages}electron-devtools-vendor/extensions/react-developer-tools`,
    },
  ]
  const running: (Arm & { readonly browser: Browser })[] = []
  try {
    for (const arm of arms) running.push({ ...arm, browser: await start(arm.folder, site) })
    await measure(running, rounds)
  } finally {
    // A browser that is left open keeps this process alive.
    await Promise.all(running.map(({ browser }) => browser.close()))
  }
}

/**
 * `npm run bench -- page [--browser chromium|firefox|both] [--rounds N]`: what the notice costs a listed page, beside no extension, an empty one and
 * others that touch every page. The arms take turns in each round; in Chromium each round loads the page once with and once without
 * a trace. Needs `npm run build`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { chosen, numbers } = browserOptions(args, { rounds: { usual: 12, least: 1 } })
  const site = await startSite()
  const article = readFileSync(new URL('../fixtures/site/article-en.html', import.meta.url), 'utf8')
  const link =
    '<a href="/news/ozero.html" style="position:fixed;left:0;bottom:0;width:60px;height:40px">more</a>'
  const script = `<script>const __name = (target) => target;(${probe.toString()})()</script>`
  site.add(path, article.replace('<head>', `<head>${script}`).replace('</body>', `${link}</body>`))
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-bench-'))
  try {
    if (chosen.includes('chromium')) await measureChromium(site, scratch, numbers.rounds)
    if (chosen.includes('firefox')) await measureFirefox(site, join(scratch, 'firefox'), numbers.rounds)
  } finally {
    await site.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}
