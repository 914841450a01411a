import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice, readNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { answer, awaitQuestion, click, readQuestion, settle } from '../support/question.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const folder = new URL('../fixtures/builds/', import.meta.url)

/** A page as it is served: the fixture's marks of acts become plain numbers, so that no rule can read them. */
function served(name: string): { name: string; html: string; marks: readonly string[] } {
  const marks: string[] = []
  const html = readFileSync(new URL(name, folder), 'utf8').replaceAll(
    / data-act="(\w+)"/g,
    (_whole, act: string) => ` data-n="${marks.push(act) - 1}"`,
  )
  return { name, html, marks }
}

const pages = readdirSync(folder).map(served)

/** Words of each question, enough to tell it. */
const asks: Readonly<Record<string, RegExp>> = {
  share: /^Sharing this page/,
  link: /^Posting a link/,
  like: /^A like/,
  comment: /^A comment/,
  save: /^A saved copy/,
  contact: /^Contacting/,
  donate: /^Sending money/,
  subscribe: /^A subscription/,
}

describe.each(browsers)('pages of many makes, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    for (const { name, html } of pages) site.add(`/builds/${name}`, html)
    driver = await startReader(which, foreignerInMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  const visible = (): Promise<readonly number[]> =>
    driver.page.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-n]')]
        .filter((control) => {
          control.scrollIntoView({ block: 'center' })
          const { x, y, width, height } = control.getBoundingClientRect()
          const top = document.elementFromPoint(x + width / 2, y + height / 2)
          return width > 1 && height > 1 && top !== null && control.contains(top)
        })
        .map((control) => Number(control.dataset['n'])),
    )

  /** How far the page reaches, and where its first words stand. */
  const layout = (): Promise<readonly number[]> =>
    driver.page.run(() => {
      const first = document.querySelector('h1,h2,p,a')?.getBoundingClientRect()
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth, scrollHeight, scrollX + (first?.left ?? 0), scrollY + (first?.top ?? 0)]
    })

  test.each(pages)('$name: the notice stands above all of it and moves none of it', async ({ name }) => {
    const drawn = async (): Promise<boolean> => (await visible()).length > 0
    await driver.open(`http://${sampleHosts.unlisted}/builds/${name}`)
    await until('the page is drawn', drawn)
    const without = await layout()
    await driver.open(`http://${sampleHosts.listed}/builds/${name}`)
    const { box, texts } = await awaitNotice(driver)
    await until('the page is drawn', drawn)
    expect(await layout()).toEqual(without)
    expect(texts.join(' ')).toMatch(/lists the publisher .*"undesirable".*can be a crime/)
    expect(box.width).toBeGreaterThan(600)
    const ours = await driver.page.run(
      ({ top, height, width }) =>
        [-0.45, -0.2, 0, 0.2, 0.45].every((share) => {
          const found = document.elementFromPoint(innerWidth / 2 + share * width, top + height / 2)
          return found !== document.body && found?.parentElement === document.documentElement
        }),
      box,
    )
    expect(ours).toBe(true)
    await clickInNotice(driver, 'More')
    await until('details', async () => ((await readNotice(driver))?.texts.length ?? 0) > texts.length + 8)
  })

  test.each(pages)(
    '$name: one control of each act asks its question, and nothing is done',
    async ({ name, marks }) => {
      await driver.open(`http://${sampleHosts.listed}/builds/${name}`)
      await awaitNotice(driver)
      await until('the page is drawn', async () => (await visible()).length > 0)
      const shown = await visible()
      const chosen = new Map(shown.map((n) => [marks[n] ?? '', n]))
      chosen.delete('none')
      const before = site.requests.length
      for (const [act, n] of chosen) {
        await click(driver, `[data-n="${n}"]`)
        expect((await awaitQuestion(driver))[0], `${name} ${n}`).toMatch(asks[act] ?? /^$/)
        await driver.press('Escape')
        await until('the question is gone', async () => (await readQuestion(driver)) === null)
      }
      expect(chosen.size).toBeGreaterThan(2)
      // Browsers reach for a link's host when it is pressed, and for their maker's; that asks for nothing.
      const asked = site.requests.slice(before).filter((request) => /^(?:GET|POST)/.test(request))
      expect(asked.filter((request) => !/favicon|google/.test(request))).toEqual([])
    },
  )

  test.each(pages)(
    '$name: after "Go on" the page gets the press it would have had, once',
    async ({ name, marks }) => {
      await driver.open(`http://${sampleHosts.listed}/builds/${name}`)
      await awaitNotice(driver)
      await until('the page is drawn', async () => (await visible()).length > 0)
      const asked = (await visible()).find((n) => (marks[n] ?? 'none') !== 'none')
      await driver.page.run(() => {
        let heard = 0
        for (const type of ['click', 'submit'])
          document.addEventListener(type, (event) => {
            event.preventDefault()
            if (type === 'click') heard += 1
            document.title = `heard ${heard}`
          })
      })
      const title = (): Promise<string> => driver.page.run(() => document.title)
      await click(driver, `[data-n="${asked}"]`)
      await awaitQuestion(driver)
      expect(await title()).not.toMatch(/^heard/)
      await answer(driver, 'Go on')
      await until('the page hears it', async () => (await title()) === 'heard 1')
      expect(await readQuestion(driver)).toBeNull()
    },
  )

  // The page of Telegraph's make repeats one short paragraph: too little for a summary.
  test.each(pages.filter(({ name }) => name !== 'telegraph.html'))(
    '$name: copying its summary asks first',
    async ({ name }) => {
      await driver.open(`http://${sampleHosts.listed}/builds/${name}`)
      await awaitNotice(driver)
      const { view } = await openSettledPopup(driver)
      await view.run(() => {
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === 'Copy')?.click()
      })
      await until('the question', () => view.run(() => document.querySelector('dialog[open]') !== null))
      await view.close()
    },
  )

  test('a bar in a closed root asks under a strict policy', async () => {
    await driver.open(`http://${sampleHosts.listed}/builds/strict-policy.html`)
    await awaitNotice(driver)
    const place = await driver.page.run(() => {
      const bar = document.querySelector('shut-bar')
      bar?.scrollIntoView({ block: 'center' })
      const box = bar?.getBoundingClientRect()
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }
    })
    await driver.clickAt(place.x, place.y)
    expect((await awaitQuestion(driver))[0]).toMatch(/^Sharing/)
    await driver.press('Escape')
  })

  test('accepting cookies, and moving within a single-page application, ask nothing', async () => {
    await driver.open(`http://${sampleHosts.listed}/builds/cookie-wall.html`)
    await awaitNotice(driver)
    await click(driver, '.cmp button[type=button]')
    await until('the wall is gone', () => driver.page.run(() => document.querySelector('.cmp') === null))
    await driver.open(`http://${sampleHosts.listed}/builds/single-page-app.html`)
    await awaitNotice(driver)
    await until('the page is drawn', () => driver.page.run(() => document.querySelector('h1') !== null))
    await click(driver, '.Block-module_root__r a')
    await until('the application moved', () => driver.page.run(() => location.hash === '#ice'))
    await settle()
    expect(await readQuestion(driver)).toBeNull()
  })
})
