import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actsElsewhere, actsPage, focus, heardBy, startActs, untilHeard } from '../support/acts-page.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice } from '../support/notice.ts'
import { answer, awaitQuestion, click, readQuestion, settle } from '../support/question.ts'
import type { Site } from '../support/site.ts'

describe.each(browsers)('the guard in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    ;({ site, driver } = await startActs(which))
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })
  beforeEach(async () => {
    await driver.open(actsPage)
    await awaitNotice(driver)
  })

  test.each([
    ['a pop-up', '#popup', 'popup:opened'],
    ['a letter', '#mail', 'mail:false'],
    ['a copy by command', '#exec', 'exec:true'],
    ['an act at pointerdown', '#down', 'down:pointerdown'],
    ['an act at mousedown', '#mouse', 'mouse:mousedown'],
    ['a control in an open root', '#open-host', 'open:clicked'],
    ['a control in a closed root', '#closed-host', 'closed:clicked'],
    ['a control added later', '#added', 'late:clicked'],
    ['a form with its button', '#second', 'comment:true:second'],
  ])('asks before %s, and then lets it happen', async (_name, selector, word) => {
    await click(driver, selector)
    await awaitQuestion(driver)
    expect(await heardBy(driver)).toEqual([])
    await answer(driver, 'Go on')
    await untilHeard(driver, word)
    expect(await readQuestion(driver)).toBeNull()
  })

  test('says in one sentence what may follow, and Cancel has the focus', async () => {
    await click(driver, '#popup')
    const lines = await awaitQuestion(driver)
    expect(lines[0]).toBe('Sharing this page can be punished in Russia. Share it?')
    expect(lines[1]).toMatch(/20\.33/)
    expect(lines.slice(2)).toEqual(['Cancel', 'Go on', 'Do not ask again on this page'])
    expect(await driver.inNotice((root) => (root.activeElement as HTMLElement).dataset['t'])).toBe('Cancel')
  })

  test('a copy to the clipboard succeeds after the question', async () => {
    await click(driver, '#clip')
    await answer(driver, 'Go on')
    await untilHeard(driver, 'clip:copied')
  })

  // A browser lets a page open windows, copy and share for some seconds after a press, five in both of these.
  test('the page may do what needs a press after "Go on", however long the reader thought', async () => {
    await click(driver, '#popup')
    await awaitQuestion(driver)
    // Not looked at meanwhile: Chromium's remote control counts as a press.
    await pause(6000)
    await answer(driver, 'Go on')
    await untilHeard(driver, 'popup:opened')
    expect(await driver.page.run(() => document.documentElement.dataset['activation'])).toBe('over')
  })

  test('a form goes to its address with the button that was pressed, though its fields shadow the DOM', async () => {
    await click(driver, '#only')
    await answer(driver, 'Go on')
    await until('the form is sent', async () =>
      site.requests.some((request) => request.includes('/sent.html?comment=&which=only')),
    )
  })

  test('Enter in a comment field asks, and sends after "Go on"', async () => {
    await focus(driver, '#field')
    for (const letter of ['o', 'k', 'Enter']) await driver.press(letter)
    await awaitQuestion(driver)
    expect(site.requests.some((request) => request.includes('comment=ok'))).toBe(false)
    await answer(driver, 'Go on')
    await until('the form is sent', async () =>
      site.requests.some((request) => request.includes('/sent.html?comment=ok&which=only')),
    )
  })

  test('a file is fetched only after "Go on"', async () => {
    await click(driver, '#file')
    await awaitQuestion(driver)
    expect(site.requests.some((request) => request.includes('/file.txt'))).toBe(false)
    await answer(driver, 'Go on')
    await until('the file is fetched', async () =>
      site.requests.some((request) => request.includes('/file.txt')),
    )
  })

  test.each([
    ['a link to a new tab', '#blank', 'blank', {}],
    ['the middle button', '#middle', 'middle', { button: 'middle' }],
    ['a click with Ctrl', '#control', 'control', { holding: 'Control' }],
  ] as const)('%s opens its tab after "Go on", once', async (_name, selector, by, how) => {
    const opened = (): number => site.requests.filter((request) => request.endsWith(`?by=${by}`)).length
    await click(driver, selector, how)
    await awaitQuestion(driver)
    expect(opened()).toBe(0)
    await answer(driver, 'Go on')
    await until('the tab is opened', async () => opened() > 0)
    // The tab closes itself meanwhile; in Firefox it stood in front.
    await pause(2500)
    expect(opened()).toBe(1)
    expect(await driver.page.run(() => location.pathname)).toBe('/guard.html')
  })

  test('a finger is asked too, and the page hears its whole press after "Go on"', async () => {
    await click(driver, '#touch', { touch: true })
    await awaitQuestion(driver)
    expect(await heardBy(driver)).toEqual([])
    await answer(driver, 'Go on')
    await untilHeard(driver, 'touch:click')
    expect(await heardBy(driver)).toContain('touch:pointerdown')
  })

  test.each([
    ['Enter on a button', '#enter', 'Enter', 'enter:clicked'],
    ['Space on a button', '#enter', ' ', 'enter:clicked'],
    ['Enter on what is a button by role', '#role', 'Enter', 'role:Enter'],
    ['Space on what is a button by role', '#role', ' ', 'role: '],
  ])('%s asks, and acts after "Go on"', async (_name, selector, key, word) => {
    await focus(driver, selector)
    await driver.press(key)
    await awaitQuestion(driver)
    await settle()
    expect(await heardBy(driver)).toEqual([])
    expect(await readQuestion(driver)).not.toBeNull()
    await answer(driver, 'Go on')
    await untilHeard(driver, word)
  })

  test.each(['s', 'p'])('Ctrl+%s asks, and the page hears nothing', async (key) => {
    await driver.press(key, 'Control')
    expect((await awaitQuestion(driver))[0]).toBe(
      'A saved copy can be found when your device is inspected. Save it?',
    )
    await settle()
    await driver.press('Escape')
    await until('the question is gone', async () => (await readQuestion(driver)) === null)
    expect(await heardBy(driver)).toEqual([])
  })

  test('a page that insists on a hand gets it: the reader is told, and the second press is the page’s own', async () => {
    await click(driver, '#strict')
    await answer(driver, 'Go on')
    await until('the hint', () =>
      driver.inNotice((root) => root.querySelector('[role=status]:popover-open [data-t]') !== null),
    )
    expect(await heardBy(driver)).toEqual([])
    await click(driver, '#strict')
    await untilHeard(driver, 'strict:liked')
    expect(await readQuestion(driver)).toBeNull()
  })

  test('the question is clickable over a modal dialog of the page', async () => {
    await click(driver, '#modal-open')
    await click(driver, '#in-modal')
    await answer(driver, 'Go on')
    await untilHeard(driver, 'in-modal:clicked')
    expect(await driver.page.run(() => document.querySelector('#modal')?.matches(':modal'))).toBe(true)
  })

  test('the question is clickable in fullscreen, which stays', async () => {
    await click(driver, '#full-open')
    await until('fullscreen', () => driver.page.run(() => document.fullscreenElement !== null))
    await settle()
    await click(driver, '#in-full')
    await answer(driver, 'Go on')
    await untilHeard(driver, 'in-full:clicked')
    expect(await driver.page.run(() => document.fullscreenElement !== null)).toBe(true)
    await driver.page.run(() => document.exitFullscreen())
  })

  test('Cancel leaves the page as it was, and the next press asks again', async () => {
    await until('the late control', () => driver.page.run(() => document.querySelector('#added')?.id))
    const before = await driver.page.run(() => document.body.outerHTML)
    for (const selector of ['#popup', '#blank', '#second', '#exec']) {
      await click(driver, selector)
      await answer(driver, 'Cancel')
    }
    expect(await driver.page.run(() => document.body.outerHTML)).toBe(before)
    expect(await heardBy(driver)).toEqual([])
    await click(driver, '#popup')
    await awaitQuestion(driver)
  })

  test('"Do not ask again" lasts for the visit of the page', async () => {
    await click(driver, '#popup')
    await awaitQuestion(driver)
    await settle()
    await clickInNotice(driver, 'Do not ask again on this page')
    await answer(driver, 'Go on')
    await untilHeard(driver, 'popup:opened')
    await click(driver, '#exec')
    await untilHeard(driver, 'exec:true')
    await driver.open(actsPage)
    await awaitNotice(driver)
    await click(driver, '#exec')
    await awaitQuestion(driver)
  })

  test('ordinary links and buttons hear the same events as without us', async () => {
    const press = async (): Promise<readonly string[]> => {
      await click(driver, '#plain')
      await click(driver, '#ordinary')
      await click(driver, '#ordinary', { button: 'middle' })
      await focus(driver, '#ordinary')
      await driver.press('Enter')
      return heardBy(driver)
    }
    const guarded = await press()
    await driver.open(actsElsewhere)
    expect(guarded).toEqual(await press())
    expect(guarded.length).toBeGreaterThan(20)
    expect(guarded.some((word) => word.includes(':true:true'))).toBe(false)
  })

  test('fails open: where the question cannot stand, the page’s own act goes on', async () => {
    await driver.page.run(() => {
      const sweep = (): void => {
        for (const child of Array.from(document.documentElement.children))
          if (child !== document.head && child !== document.body) child.remove()
      }
      new MutationObserver(sweep).observe(document.documentElement, { childList: true })
      sweep()
    })
    await settle()
    await click(driver, '#exec')
    await untilHeard(driver, 'exec:true')
  })

  test('nothing went wrong unseen: no exception and no console error', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
