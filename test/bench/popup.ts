import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browsers } from '../support/browsers.ts'
import { until, type Driver, type View } from '../support/driver.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'
import { browserOptions } from './options.ts'
import { articlePage, emptyPopup } from './popup/pages.ts'
import { quantile, shown } from './quantiles.ts'

/** Milliseconds from when the browser begins to load the popup's page, by its own clock. */
type Times = { readonly paint: number[]; readonly summary: number[] }

const lengths = [500, 5_000, 50_000, 200_000] as const
const sample = '/news/lake-talks.html'
const first = 'sample article, first opening'

/** Invented articles by name: their pages' paths and texts. */
const invented = (['en', 'ru'] as const).flatMap((language) =>
  lengths.map((words) => ({
    name: `${words.toLocaleString('en')} words, ${language}`,
    path: `/bench/${language}-${words}.html`,
    page: () => articlePage(words, language),
  })),
)

const articles = [{ name: 'sample article', path: sample }, ...invented]

const nothingYet = (): Times => ({ paint: [], summary: [] })

/** In seconds: no opening takes nearly as long. */
const longest = 3

const firstPaint = (view: View): Promise<number> =>
  until(
    'a first paint',
    () =>
      view.run(() => {
        const entries = performance.getEntriesByType('paint')
        return entries.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0
      }),
    longest,
  )

/**
 * When the summary was painted: the browser notes by itself when each larger text has been. The title comes with the sentences, in one
 * drawing, and is sometimes the largest of them.
 */
const summaryPaint = (view: View): Promise<number> =>
  until(
    'the summary is painted',
    () =>
      view.run(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const large = list.getEntries() as (PerformanceEntry & { readonly element?: Element | null })[]
              const drawn = large.find(({ element }) => element?.closest('.sentences, #title'))
              if (drawn !== undefined) resolve(drawn.startTime)
            }).observe({ type: 'largest-contentful-paint', buffered: true })
            setTimeout(() => resolve(0), 500)
          }),
      ),
    longest,
  )

async function measure(
  driver: Driver,
  url: string,
  times: Times,
  summary: boolean,
  tries = 4,
): Promise<void> {
  await driver.open(url)
  const view = await driver.openPopup()
  const last = tries === 1
  try {
    const painted = await firstPaint(view)
    const told = summary ? await summaryPaint(view) : null
    times.paint.push(painted)
    if (told !== null) times.summary.push(told)
    return
  } catch (error) {
    // Firefox sometimes notes no paint of a popup that stands on the screen whole, as a picture of the screen shows.
    if (last) throw error
  } finally {
    await view.close()
  }
  await measure(driver, url, times, summary, tries - 1)
}

const listed = (path: string): string => `http://${sampleHosts.listed}${path}`

type Results = { readonly empty: Times; readonly ours: ReadonlyMap<string, Times> }

/** One browser with us, then one with the empty popup. */
async function halfOf(
  which: (typeof browsers)[number],
  site: Site,
  emptyFolder: string,
  results: Results,
  rounds: number,
): Promise<void> {
  const ours = await startReader(which, foreignerInMoscow, site)
  try {
    await measure(ours, listed(sample), results.ours.get(first) ?? nothingYet(), true)
    for (let round = 0; round < rounds; round += 1)
      for (const { name, path } of articles)
        await measure(ours, listed(path), results.ours.get(name) ?? nothingYet(), true)
  } finally {
    await ours.close()
  }
  const empty = await which.launch({
    dist: emptyFolder,
    reader: foreignerInMoscow,
    proxyScript: site.proxyScript(),
  })
  try {
    for (let round = 0; round < rounds; round += 1) await measure(empty, listed(sample), results.empty, false)
  } finally {
    await empty.close()
  }
}

async function compare(which: (typeof browsers)[number], site: Site, rounds: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-popup-'))
  const results: Results = {
    empty: nothingYet(),
    ours: new Map([first, ...articles.map(({ name }) => name)].map((name) => [name, nothingYet()])),
  }
  const before = loadavg()[0] ?? Number.NaN
  try {
    const emptyFolder = emptyPopup(scratch)
    for (const share of [Math.ceil(rounds / 2), Math.floor(rounds / 2)])
      if (share > 0) await halfOf(which, site, emptyFolder, results, share)
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const load = [before, loadavg()[0] ?? Number.NaN].map((value) => value.toFixed(1)).join(' to ')
  console.log(`\n${which.name}: ${rounds} openings each, load ${load}. Median / 95th percentile in ms.`)
  console.log('| popup over | first paint | summary painted | summary, of an empty popup’s first paint |')
  console.log('|---|---|---|---|')
  console.log(`| an empty popup | ${shown(results.empty.paint, 0)} | - | 1.0 |`)
  const control = quantile(results.empty.paint, 0.5)
  for (const [name, { paint, summary }] of results.ours) {
    const ratio = (quantile(summary, 0.5) / control).toFixed(1)
    console.log(`| ${name} | ${shown(paint, 0)} | ${shown(summary, 0)} | ${ratio} |`)
  }
}

/**
 * `npm run bench -- popup [--browser chromium|firefox|both] [--rounds N]`: how long after opening the popup paints something, and a
 * sentence of the summary, against a popup with one word in it in the same run. The packages must be built.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { chosen, numbers } = browserOptions(args, { rounds: { usual: 20, least: 1 } })
  const site = await startSite()
  for (const { path, page } of invented) site.add(path, page())
  try {
    for (const which of browsers) if (chosen.includes(which.name)) await compare(which, site, numbers.rounds)
  } finally {
    await site.close()
  }
}
