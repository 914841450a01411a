import { mkdirSync, readFileSync } from 'node:fs'
import { browsers } from '../../test/support/browsers.ts'
import { until, type Driver } from '../../test/support/driver.ts'
import { readNotice } from '../../test/support/notice.ts'
import { openSettledPopup } from '../../test/support/popup.ts'
import { awaitSetUp, skipWelcome } from '../../test/support/reader.ts'
import { sampleHosts, startSite, type Site } from '../../test/support/site.ts'

export type TourOptions = {
  readonly kind: 'chromium' | 'firefox'
  readonly program: string | null
  readonly dist: string
  readonly url?: string
  readonly file?: string
  readonly languages: readonly string[]
  readonly tz: string
  readonly headless: boolean
  /** Fires on Ctrl+C. */
  readonly stopped: AbortSignal
}

const say = (text = ''): void => console.log(text)
const indent = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join('\n')

/** Puts `--file` where it is wanted and tells which address to open. */
function placeOf({ url, file, languages }: TourOptions, site: Site): string {
  if (file !== undefined) {
    const address = new URL(url ?? `http://${sampleHosts.unlisted}/file.html`)
    site.add(`${address.hostname}${address.pathname}`, readFileSync(file))
    return address.href
  }
  if (url !== undefined) return url
  return languages[0]?.startsWith('ru') === true
    ? `http://${sampleHosts.listedRussian}/news/ozero.html`
    : `http://${sampleHosts.listed}/news/lake-talks.html`
}

/** Hosts that must reach our own server; everything else goes where it always goes. */
function ownHosts({ url, file }: TourOptions): string[] {
  const saved = file !== undefined && url !== undefined ? [new URL(url).hostname] : []
  return [...Object.values(sampleHosts), ...saved]
}

async function tellPage(driver: Driver, address: string, picture: string): Promise<void> {
  say(`\n${address}`)
  await driver.open(address)
  const notice = await until('notice', () => readNotice(driver), 3).catch(() => null)
  const badge = await driver.badge()
  say(`  Toolbar mark: ${badge === '' ? 'none' : badge}`)
  if (notice === null) say('  In the page: no notice.')
  else say(`  In the page, a notice (${notice.label}):\n${indent(notice.texts)}`)
  await driver.page.screenshot(picture)
  say(`  Picture: ${picture}`)
}

async function tellPopup(driver: Driver, picture: string): Promise<void> {
  const { view, text } = await openSettledPopup(driver)
  say(`\nThe popup on that page says:\n${indent(text.split('\n').filter((line) => line.trim() !== ''))}`)
  await view.screenshot(picture)
  say(`  Picture: ${picture}`)
  await view.close()
}

/** The journey without a window: what a reader would read is printed, and pictures are saved. */
async function walk(driver: Driver, address: string, sample: boolean): Promise<void> {
  mkdirSync('out', { recursive: true })
  await tellPage(driver, address, 'out/page.png')
  await tellPopup(driver, 'out/popup.png')
  const options = await driver.openOwn('src/options/index.html')
  await until('the options show', () => options.run(() => document.body.innerText.trim()))
  await options.screenshot('out/options.png')
  await options.close()
  say('\nThe options page: out/options.png')
  if (sample)
    await tellPage(driver, `http://${sampleHosts.unlisted}/news/harbour-bridge.html`, 'out/unlisted.png')
  const problems = await driver.problems()
  if (problems.length > 0) throw new Error(`the browser reports:\n${problems.join('\n')}`)
}

async function stayOpen(driver: Driver, address: string, stopped: AbortSignal): Promise<void> {
  await driver.open(address)
  say(`\nOpen: ${address}`)
  say(`A page of no listed organization: http://${sampleHosts.unlisted}/news/harbour-bridge.html`)
  say('Click the toolbar button for the summary. Close the browser, or press Ctrl+C here, to end.')
  const interrupted = new Promise<void>((resolve) => {
    stopped.addEventListener('abort', () => resolve(), { once: true })
  })
  await Promise.race([driver.closed, interrupted])
}

/** Opens the browser with the built extension on sample pages. Resolves to the exit code. */
export async function tour(options: TourOptions): Promise<number> {
  const { kind, dist, languages, tz, headless, stopped, url, file } = options
  const [first = 'ru', ...rest] = languages
  const launch = browsers.find(({ name }) => name === kind)?.launch
  if (launch === undefined) return 1
  const site = await startSite()
  const address = placeOf(options, site)
  say(`Opening ${kind} for a reader in ${tz} with languages ${languages.join(', ')} …`)
  const opening = launch({
    dist,
    reader: { tz, languages: [first, ...rest] },
    proxyScript: site.proxyScript(ownHosts(options)),
    headless,
    ...(options.program === null ? {} : { program: options.program }),
  })
  const driver = await opening.catch(async (error: unknown) => {
    say(`The browser did not start${options.program === null ? '' : ` (${options.program})`}. It said:`)
    say(indent((error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean)))
    await site.close()
    return null
  })
  if (driver === null) return 1
  // Before the browser is gone its answers fail; what matters then is only that the profile goes too.
  const abandon = new Promise<never>((_, reject) => {
    stopped.addEventListener('abort', () => reject(new Error('stopped')), { once: true })
  })
  try {
    await Promise.race([awaitSetUp(driver), abandon])
    if (headless) {
      await skipWelcome(driver)
      await Promise.race([walk(driver, address, url === undefined && file === undefined), abandon])
    } else await stayOpen(driver, address, stopped)
    return 0
  } finally {
    abandon.catch(() => null)
    await driver.close().catch(() => null)
    await site.close()
  }
}
