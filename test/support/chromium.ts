import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  TargetType,
  type Browser,
  type CDPSession,
  type KeyInput,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import { watch } from './chromium-problems.ts'
import { setPreferences, start } from './chromium-start.ts'
import { callText, until, type Driver, type LaunchOptions, type View } from './driver.ts'
import { spokenByChromium } from './spoken.ts'

const seconds = (count: number): number => count * 1000

async function runIn(realm: Page | WebWorker, text: string): Promise<unknown> {
  return JSON.parse(
    (await realm.evaluate(`${text}.then((value) => JSON.stringify(value ?? null))`)) as string,
  )
}

type Node = {
  backendNodeId: number
  shadowRootType?: string
  shadowRoots?: Node[]
  children?: Node[]
  nodeName: string
}

/** The closed root that hangs on a child of the root element, where only we put one. */
async function closedRoot(session: CDPSession): Promise<number | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: 2, pierce: true })) as { root: Node }
  const top = (root.children ?? []).flatMap((element) => element.children ?? [])
  const roots = top.flatMap((element) => element.shadowRoots ?? [])
  return roots.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId ?? null
}

async function withSession<T>(page: Page, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession()
  try {
    return await act(session)
  } finally {
    await session.detach()
  }
}

const runInNotice = (page: Page, text: string): Promise<unknown> =>
  withSession(page, async (session) => {
    const backendNodeId = await closedRoot(session)
    if (backendNodeId === null) return null
    const { object } = await session.send('DOM.resolveNode', { backendNodeId })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return ${text} }`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value ?? null
  })

async function whileHolding(page: Page, key: KeyInput | undefined, act: () => Promise<void>): Promise<void> {
  if (key !== undefined) await page.keyboard.down(key)
  await act()
  if (key !== undefined) await page.keyboard.up(key)
}

const viewOf = (page: Page): View => ({
  run: async (code, ...args) => (await runIn(page, callText(code, args))) as never,
  screenshot: async (path) => {
    await page.screenshot({ path })
  },
  press: (key, holding) => whileHolding(page, holding, () => page.keyboard.press(key as KeyInput)),
  spoken: () => withSession(page, spokenByChromium),
  close: () => page.close(),
})

/** The extension's worker, woken when the browser has stopped it. */
async function workerOf(browser: Browser, origin: string): Promise<WebWorker> {
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin)
  if (!browser.targets().some(isWorker)) {
    const page = await browser.newPage({ background: true })
    await page.goto(`${origin}src/options/index.html`)
    // Any message starts the worker; it refuses this one, which is as good.
    await page.evaluate('browser.runtime.sendMessage({}).catch(() => null)')
    await page.close()
  }
  await browser.waitForTarget(isWorker, { timeout: seconds(10) })
  // The one before a reload of the extension is listed for a while.
  const target = browser.targets().findLast(isWorker)
  const worker = (await target?.worker()) ?? null
  if (worker === null) throw new Error('the worker cannot be reached')
  return worker
}

/** The id that the package has in this browser; a busy one lists it late. */
const idIn = async (browser: Browser, { installed }: LaunchOptions): Promise<string> =>
  installed ?? until('the package is loaded', async () => [...(await browser.extensions()).keys()][0])

/** Starts Chromium with the package loaded and a throw-away profile. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'caveat-chromium-'))
  setPreferences(profile, options.reader.languages)
  const browser = await start(options, profile)
  const problems: string[] = []
  const note = (target: Target): void => {
    if (['page', 'service_worker', 'tab'].includes(target.type())) watch(target, problems).catch(() => null)
  }
  browser.targets().forEach(note)
  browser.on('targetcreated', note)
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve())
  })
  let page = (await browser.pages())[0] ?? (await browser.newPage())
  const origin = options.bare === true ? '' : `chrome-extension://${await idIn(browser, options)}/`
  const inWorker = async (text: string): Promise<unknown> => runIn(await workerOf(browser, origin), text)

  return {
    name: 'chromium',
    profile,
    origin,
    get page() {
      return viewOf(page)
    },
    open: async (url) => {
      await page.goto(url, { timeout: seconds(60) }).catch((error: Error) => {
        // The PDF viewer takes the navigation over.
        if (!error.message.includes('ERR_ABORTED')) throw error
      })
    },
    clickAt: (x, y, { touch = false, button = 'left', holding } = {}) =>
      whileHolding(page, holding, () =>
        touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y, { button }),
      ),
    press: (key, holding) => whileHolding(page, holding, () => page.keyboard.press(key as KeyInput)),
    inNotice: async (code, ...args) => (await runInNotice(page, callText(code, args, 'root, '))) as never,
    spoken: () => withSession(page, spokenByChromium),
    openPrivate: async () => {
      const normal = page
      // A real private window: a context of the remote control's own is one that extensions cannot name.
      const opened = browser.waitForTarget((target) => target.url() === 'about:blank#private', {
        timeout: seconds(10),
      })
      await inWorker("browser.windows.create({ incognito: true, url: 'about:blank#private' })")
      page = await (await opened).asPage()
      return async () => {
        await page.close()
        page = normal
        await page.bringToFront()
      }
    },
    background: { run: async (code, ...args) => (await inWorker(callText(code, args))) as never },
    stopBackground: async () => {
      const worker = await workerOf(browser, origin)
      const gone = new Promise<void>((resolve) => {
        browser.once('targetdestroyed', () => resolve())
      })
      await worker.close()
      await gone
    },
    openPopup: async () => {
      await page.bringToFront()
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}src/popup/`), {
        timeout: seconds(10),
      })
      await inWorker('browser.action.openPopup()')
      return viewOf(await (await opened).asPage())
    },
    openOwn: async (path) => {
      const own = await browser.newPage()
      await own.goto(`${origin}${path}`)
      return viewOf(own)
    },
    tabs: async (address) => {
      const pages = await browser.pages()
      return pages.filter((each) => each.url().startsWith(address)).map(viewOf)
    },
    setLanguages: async (languages) => {
      const settings = await browser.newPage()
      await settings.goto('chrome://settings/languages')
      await settings.evaluate(
        `chrome.settingsPrivate.setPref('intl.selected_languages', ${JSON.stringify(languages.join(','))}, '')`,
      )
      await settings.close()
    },
    badge: async () => {
      const tab = '(await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id'
      return String(await inWorker(`(async () => browser.action.getBadgeText({ tabId: ${tab} }))()`))
    },
    problems: async () => problems,
    closed,
    close: async () => {
      await browser.close()
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
