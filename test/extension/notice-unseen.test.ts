import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice } from '../support/notice.ts'
import { choose, inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

/** What the page of test/fixtures/site/detect.html writes down, by what it would give away. */
type Learned = Readonly<
  Record<'existence' | 'words' | 'nodes' | 'names' | 'events' | 'side', readonly string[]>
>

const page = `http://${sampleHosts.listed}/odd/detect.html`

/** One element exists, and where it is painted. Nothing more; see docs/threat-model.md. */
const mayExist = new Set([
  'child of the root at the first script',
  'child of the root',
  'MutationObserver',
  'elementFromPoint',
  'caretPositionFromPoint',
  'attachShadow refused',
  'range rectangle',
  'first-contentful-paint',
  'performance event',
  'performance first-input',
  'relatedTarget',
  'fromElement',
  'toElement',
  'activeElement',
  ':hover',
  ':focus',
  ':active',
])

async function tell(driver: Driver, words: readonly string[]): Promise<Learned> {
  await driver.page.run(
    (detail) => {
      document.dispatchEvent(new CustomEvent('tell', { detail }))
    },
    JSON.stringify({ words, origin: driver.origin }),
  )
  return until('a report', async () => {
    const text = await driver.page.run(() => document.getElementById('report')?.getAttribute('value') ?? '')
    return text === '' ? null : (JSON.parse(text) as Learned)
  })
}

/** Does with the notice and the page what a reader would do. */
async function handle(driver: Driver, box: { readonly top: number; readonly height: number }): Promise<void> {
  await driver.press('Tab')
  await driver.press('x')
  await driver.press('Escape')
  await driver.press('Enter')
  await driver.clickAt(550, box.top + 20)
  await driver.clickAt(60, 700)
}

describe.each(browsers)('a page that looks for us, in $name', (browser) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    site.add('/odd/detect.html', readFileSync(new URL('../fixtures/site/detect.html', import.meta.url)))
    driver = await startReader(browser, inMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('learns that one element exists, and no word, node, name or event of it', async () => {
    await driver.open(page)
    const { texts, box } = await awaitNotice(driver)
    await handle(driver, box)
    const { existence, ...rest } = await tell(driver, [...texts, ...texts.flatMap((text) => text.split(' '))])
    expect(rest).toEqual({ words: [], nodes: [], names: [], events: [], side: [] })
    expect(existence.map((way) => way.replace(/ of \w+$/, '')).filter((way) => !mayExist.has(way))).toEqual(
      [],
    )
    expect(existence).toContain('elementFromPoint')
  })

  test('moves nothing of ours with presses that it makes up', async () => {
    expect((await awaitNotice(driver)).texts.length).toBeGreaterThan(4)
    expect(await driver.page.run(() => location.href)).toBe(page)
  })

  test('gets no letter of ours through faces under the names of fonts', () => {
    expect(site.requests.filter((request) => request.includes('/probe/'))).toEqual([])
  })

  test('learns nothing at all in quiet mode', async () => {
    await choose(driver, 'quiet', 'on')
    await driver.open(page)
    await until('the mark', () => driver.badge())
    await handle(driver, { top: 8, height: 100 })
    expect(await tell(driver, ['Russia', 'Россия', 'undesirable'])).toEqual({
      existence: [],
      words: [],
      nodes: [],
      names: [],
      events: [],
      side: [],
    })
  })
})
