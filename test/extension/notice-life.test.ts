import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice, readNotice } from '../support/notice.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const host = `http://${sampleHosts.listed}`
const plain =
  '<!doctype html><title>Plain</title><body><h1>Plain</h1><a href="/after">a link</a><input id="field">'

const pages: Readonly<Record<string, readonly [body: string, type?: string]>> = {
  '/plain': [plain],
  '/after': [plain],
  '/frame': [`${plain}<iframe src="${host}/plain" width="900" height="500"></iframe>`],
  '/asks': [`${plain}<script>addEventListener('beforeunload', (event) => event.preventDefault())</script>`],
  '/xhtml': [
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>XHTML</p></body></html>',
    'application/xhtml+xml',
  ],
  '/feed': [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>',
    'text/xml',
  ],
  '/drawing': [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="5"/></svg>',
    'image/svg+xml',
  ],
}

/** Whether the point belongs to the element that holds the notice. */
const isOnTop = (driver: Driver, x: number, y: number): Promise<boolean> =>
  driver.page.run(
    (left, top) => {
      const found = document.elementFromPoint(left, top)
      return found !== null && found.parentElement === document.documentElement && found !== document.body
    },
    x,
    y,
  )

const removeHost = (driver: Driver): Promise<void> =>
  driver.page.run(() => {
    for (const child of document.documentElement.children)
      if (child !== document.head && child !== document.body) child.remove()
  })

describe.each(browsers)('the notice, in $name', (browser) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    for (const [path, [body, type]] of Object.entries(pages)) site.add(path, body, type)
    driver = await startReader(browser, inMoscow, site)
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })
  beforeEach(async () => {
    await driver.open(`${host}/plain`)
    await awaitNotice(driver)
  })

  test('takes no focus, and is the first thing that Tab reaches', async () => {
    expect(await driver.page.run(() => document.activeElement === document.body)).toBe(true)
    await driver.press('Tab')
    expect(await driver.inNotice((root) => root.activeElement?.closest('section') !== null)).toBe(true)
  })

  test('closes on Escape from inside only, to a tab that opens it again', async () => {
    await driver.press('Escape')
    expect((await awaitNotice(driver)).buttons.length).toBeGreaterThan(2)
    await driver.press('Tab')
    await driver.press('Escape')
    await until('a tab', async () => (await readNotice(driver))?.buttons.length === 0)
    expect((await awaitNotice(driver)).box.width).toBeLessThan(60)
    await driver.press('Enter')
    await until('the strip again', async () => ((await readNotice(driver))?.buttons.length ?? 0) > 2)
  })

  test('stays as the reader left it through navigation within the site', async () => {
    await driver.press('Tab')
    await driver.press('Escape')
    await driver.page.run(() => history.pushState(null, '', '/news/another'))
    await pause(400)
    expect((await awaitNotice(driver)).buttons).toEqual([])
  })

  test('comes back three times where the page removes it, then leaves the page alone', async () => {
    for (let count = 0; count < 3; count += 1) {
      await removeHost(driver)
      await awaitNotice(driver)
    }
    await removeHost(driver)
    await pause(200)
    expect(await readNotice(driver)).toBeNull()
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
    expect(await driver.badge()).toBe('!')
  })

  test('comes back where the page moves it', async () => {
    await driver.page.run(() => {
      const child = [...document.documentElement.children].find((element) => element.localName === 'div')
      if (child !== undefined) document.body.append(child)
    })
    await awaitNotice(driver)
    expect(await isOnTop(driver, 550, 30)).toBe(true)
  })

  test('goes for good when the page rewrites its document', async () => {
    await driver.page.run(() => {
      document.open()
      document.write('<title>New</title><p>New')
      document.close()
    })
    await pause(300)
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
  })

  test('stays above a page popover, and below a modal dialog', async () => {
    await driver.page.run(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0'
      document.body.append(cover)
      cover.showPopover()
    })
    await until('the notice on top', () => isOnTop(driver, 550, 30))
    await driver.page.run(() => {
      const dialog = document.createElement('dialog')
      dialog.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0'
      document.body.append(dialog)
      dialog.showModal()
    })
    await pause(200)
    expect(await isOnTop(driver, 550, 30)).toBe(false)
    await driver.page.run(() => document.querySelector('dialog')?.remove())
    expect(await isOnTop(driver, 550, 30)).toBe(true)
  })

  test.each(['/xhtml', '/feed'])('is shown on %s, which is no HTML', async (path) => {
    await driver.open(host + path)
    expect((await awaitNotice(driver)).box.height).toBeGreaterThan(60)
  })

  test('leaves drawings alone', async () => {
    await driver.open(`${host}/drawing`)
    expect(await until('the mark', () => driver.badge())).toBe('!')
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(1)
  })

  test('is not in frames', async () => {
    const outside = `http://${sampleHosts.unlisted}/frame`
    await driver.open(outside)
    await pause(300)
    expect(
      await driver.page.run(
        () => document.querySelector('iframe')?.checkVisibility() && document.documentElement.children.length,
      ),
    ).toBe(2)
    expect(await driver.badge()).toBe('')
  })

  test('is there again on a page that comes back from history', async () => {
    await driver.open(`${host}/after`)
    await awaitNotice(driver)
    await driver.page.run(() => history.back())
    await until('the first page', async () => (await driver.page.run(() => location.pathname)) === '/plain')
    await awaitNotice(driver)
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(3)
  })

  test('leaves on Shift pressed three times, whatever the page asks', async () => {
    await driver.open(`${host}/asks`)
    await awaitNotice(driver)
    await driver.clickAt(100, 500)
    for (let count = 0; count < 3; count += 1) await driver.press('Shift')
    await until('an empty page', async () => (await driver.page.run(() => location.href)) === 'about:blank')
  })

  test('leaves on its button, and "Back" does not lead here again', async () => {
    await driver.open(`${host}/after`)
    await awaitNotice(driver)
    await clickInNotice(driver, 'Уйти со страницы')
    await until('an empty page', async () => (await driver.page.run(() => location.href)) === 'about:blank')
    await driver.page.run(() => history.back())
    await pause(700)
    await until('the page before', async () => (await driver.page.run(() => location.pathname)) === '/plain')
  })

  test('is silenced for the site until the browser closes', async () => {
    await clickInNotice(driver, 'Не показывать на этом сайте до закрытия браузера')
    await until('silence', async () => (await readNotice(driver)) === null)
    await driver.open(`${host}/after`)
    expect(await until('the mark', () => driver.badge())).toBe('!')
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
  })
})
