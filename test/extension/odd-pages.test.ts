import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, readNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import { foreignerInMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const on = (path: string): string => `http://${sampleHosts.listed}${path}`

describe.each(browsers)('on odd pages, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(which, foreignerInMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  const popupText = async (): Promise<string> => {
    const { view, text } = await openSettledPopup(driver)
    await view.close()
    return text
  }

  /** What is on top at the middle of the notice: our element, or one of the page's. */
  const onTop = async (): Promise<string | null> => {
    const notice = await readNotice(driver)
    if (notice === null) return null
    return driver.page.run(
      (y) => document.elementFromPoint(innerWidth / 2, y)?.id ?? '',
      notice.box.top + notice.box.height / 2,
    )
  }

  test('the notice stands above the highest z-index and above a popover that the page opens later', async () => {
    await driver.open(on('/odd/dialogs.html'))
    await awaitNotice(driver)
    expect(await onTop()).toBe('')
    await driver.page.run(() => document.getElementById('tip')?.showPopover())
    await until('the notice is on top again', async () => (await onTop()) === '')
  })

  test('a page’s own modal dialog stays usable: the notice neither covers nor closes it', async () => {
    await driver.page.run(() => document.querySelector('dialog')?.showModal())
    const point = await driver.page.run(() => {
      const box = document.getElementById('answer')?.getBoundingClientRect()
      return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await driver.clickAt(point.x, point.y)
    await until('the dialog is answered', () =>
      driver.page.run(() => document.querySelector('dialog')?.open === false),
    )
    expect(await readNotice(driver)).not.toBeNull()
  })

  test('a page’s fullscreen is left alone, and the notice is there again afterwards', async () => {
    await driver.open(on('/odd/fullscreen.html'))
    await awaitNotice(driver)
    const point = await driver.page.run(() => {
      const box = document.getElementById('go')?.getBoundingClientRect()
      return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await driver.clickAt(point.x, point.y)
    await until('fullscreen', () => driver.page.run(() => document.fullscreenElement?.id === 'player'))
    await pause(500)
    expect(await driver.page.run(() => document.fullscreenElement?.id)).toBe('player')
    await driver.page.run(() => document.exitFullscreen())
    await until('the notice', async () => (await readNotice(driver)) !== null)
  })

  test('a page that deletes foreign nodes ends with the mark alone, not in a fight', async () => {
    await driver.open(on('/odd/deletes-nodes.html'))
    await until('the page deletes', () =>
      driver.page.run(() => Number((window as { deleted?: number }).deleted)),
    )
    expect(await until('the mark', () => driver.badge())).toBe('!')
    const count = (): Promise<number> =>
      driver.page.run(() => Number((window as { deleted?: number }).deleted))
    const settled = await until('the fight ends', async () => {
      const before = await count()
      await pause(1500)
      return (await count()) === before ? before : null
    })
    expect(settled).toBeLessThan(100)
  })

  test(
    'an article of 10 MB gets a clear answer, and the page stays alive',
    { timeout: 180_000 },
    async () => {
      await driver.open(on('/odd/huge.html'))
      await awaitNotice(driver)
      const text = await popupText()
      expect(text).toMatch(/The whole harbour report|did not answer in time/)
      expect(await driver.page.run(() => document.querySelectorAll('p').length)).toBeGreaterThan(50_000)
    },
  )

  test('a truncated article is summed up as far as it goes', async () => {
    await driver.open(on('/odd/truncated.html'))
    await awaitNotice(driver)
    expect(await popupText()).toContain('Lake Verin: Four Months Of Water Talks End Without Deal')
  })

  test('a page that changes while it is read gets a summary or a plain refusal', async () => {
    await driver.open(on('/odd/changing.html'))
    expect(await popupText()).toMatch(/The live report|no article|changed while we were reading/)
  })

  test.each([
    ['an empty page', '/odd/empty.html', /This page is empty/],
    ['a page without a body', '/odd/no-body.html', /This page is empty|no article/],
    ['a list of articles', '/', /There is no article here/],
  ])('%s is refused in a plain sentence', async (_name, path, sentence) => {
    await driver.open(on(path))
    expect(await popupText()).toMatch(sentence)
  })

  test('a page in a broken encoding is read as the browser shows it, or refused', async () => {
    await driver.open(on('/odd/broken-encoding.html'))
    await awaitNotice(driver)
    expect(await popupText()).toMatch(/\ufffd|no article|This page is empty/)
  })

  test('a page of the browser itself is refused, and nobody is named as its owner', async () => {
    await driver.open(driver.name === 'chromium' ? 'chrome://version/' : 'about:license')
    const text = await popupText()
    expect(text).toContain('This is a page of the browser itself')
    expect(text).not.toContain('Radio Free Europe')
  })

  // The last one: a browser's PDF viewer takes the tab over.
  test('a PDF is refused in a plain sentence', async () => {
    await driver.open(on('/odd/report.pdf'))
    expect(await popupText()).toContain('This is a PDF')
  })

  test('nothing went wrong unseen: no exception and no console error', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
