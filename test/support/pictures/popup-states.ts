import { readFileSync } from 'node:fs'
import type { browser as Api } from '../../../src/platform/browser.ts'
import type { SummarizerApi } from '../../../src/platform/summarizer.ts'
import { until, type View } from '../driver.ts'
import { openSettledPopup } from '../popup.ts'
import { sampleHosts } from '../site.ts'
import { addressOf, ownSight, pressIn, storeSettings, type Stage, type State } from './stage.ts'

declare const browser: typeof Api

/** In their order: longer, shorter, copy. */
const copyButton = '.controls > button:not(.icon):nth-of-type(3)'

const nothing = (): Promise<void> => Promise.resolve()

/** The popup over a page, once it has said what it has to say, and after something more was done in it. */
const over = (
  name: string,
  address: string | ((stage: Stage) => string),
  further: (view: View) => Promise<unknown> = nothing,
): State => ({
  name,
  show: async (stage, take) => {
    await stage.driver.open(typeof address === 'string' ? address : address(stage))
    const { view } = await openSettledPopup(stage.driver)
    await further(view)
    await take(ownSight(view))
    await view.close()
  },
})

const listed = ({ language }: Stage): string => addressOf(language, 'listed')
const unlisted = ({ language }: Stage): string => addressOf(language, 'unlisted')

const waitFor =
  (selector: string) =>
  (view: View): Promise<unknown> =>
    until(selector, () => view.run((wanted) => document.querySelector(wanted) !== null, selector))

/** Goes to the reader's listed article, of which the end has not arrived until the returned function is called. */
async function openSlowly({ driver, site, language }: Stage): Promise<() => void> {
  const folder = new URL('../../fixtures/site/', import.meta.url)
  const article = readFileSync(
    new URL(language === 'ru' ? 'article-ru.html' : 'article-en.html', folder),
    'utf8',
  )
  site.add('/news/slow.html', article.replace('</body>', '<script src="/late.js"></script></body>'))
  site.add('/late.js', '', 'text/javascript')
  const release = site.hold('/late.js')
  const address = new URL('/news/slow.html', addressOf(language, 'listed')).href
  await driver.page.run((url) => location.assign(url), address)
  await until('the article begins', () =>
    driver.page.run((url) => location.href === url && document.querySelector('h1') !== null, address),
  )
  return release
}

const reading: State = {
  name: 'popup-reading',
  show: async (stage, take) => {
    const release = await openSlowly(stage)
    const view = await stage.driver.openPopup()
    try {
      await waitFor('#owner')(view)
      await take(ownSight(view))
    } finally {
      release()
    }
    await waitFor('.sentences')(view)
    await view.close()
  },
}

/** Headless browsers have no model: one that answers the same calls stands in until the popup is closed. */
function standIn(share: number): void {
  const api: SummarizerApi = {
    availability: () => Promise.resolve('downloadable'),
    create: ({ monitor, signal }) =>
      new Promise((_, reject) => {
        monitor({ addEventListener: (_kind, listener) => listener({ loaded: share }) })
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  }
  Object.assign(globalThis, { Summarizer: api })
}

const model = (name: string, further: (view: View) => Promise<unknown>): State => ({
  name,
  only: 'chromium',
  show: async (stage, take) => {
    await storeSettings(stage.driver, { engine: 'browser', language: stage.language })
    const release = await openSlowly(stage)
    const view = await stage.driver.openPopup()
    await waitFor('#owner')(view)
    await view.run(standIn, 0.37)
    release()
    await waitFor('.written button')(view)
    await further(view)
    await take(ownSight(view))
    await view.close()
    await storeSettings(stage.driver, { language: stage.language })
  },
})

const link: State = {
  name: 'popup-link',
  show: async ({ driver, language }, take) => {
    await driver.open(addressOf(language, 'unlisted'))
    // As the menu item leaves it; the menu itself is the browser's.
    const address = addressOf(language, 'listed')
    await driver.background.run((url) => browser.storage.session.set({ 'checked-link': url }), address)
    const { view } = await openSettledPopup(driver)
    await take(ownSight(view))
    await view.close()
  },
}

/** "It does not concern me", on a device that stands in Russia. */
const traveller: State = {
  name: 'popup-traveller',
  show: async (stage, take) => {
    await storeSettings(stage.driver, { answer: 'no', language: stage.language })
    await over('', listed).show(stage, take)
    await storeSettings(stage.driver, { language: stage.language })
  },
}

export const popupStates: readonly State[] = [
  reading,
  over('popup-listed', listed),
  over('popup-unlisted', unlisted),
  over('popup-longest', listed, async (view) => {
    const sentences = (): Promise<number> => view.run(() => document.querySelectorAll('.sentences li').length)
    const before = await sentences()
    await pressIn(view, '.controls > button')
    await until('more sentences', async () => (await sentences()) > before)
  }),
  over('popup-reasons', listed, (view) => pressIn(view, 'summary')),
  over('popup-facts', listed, async (view) => {
    await pressIn(view, '.facts summary')
    await view.run(() => document.querySelector('.facts')?.scrollIntoView({ block: 'start' }))
  }),
  traveller,
  over('popup-asking', listed, async (view) => {
    await pressIn(view, copyButton)
    await waitFor('dialog[open]')(view)
  }),
  over('popup-copied', unlisted, async (view) => {
    const label = await view.run((selector) => document.querySelector(selector)?.textContent, copyButton)
    // By a real key: without one, Firefox lets nobody write to the clipboard.
    await view.run((selector) => document.querySelector<HTMLElement>(selector)?.focus(), copyButton)
    await view.press('Enter')
    await until('it says that it is copied, or not', () =>
      view.run(
        (selector, before) =>
          document.querySelector(selector)?.textContent !== before ||
          document.querySelector('footer p') !== null,
        copyButton,
        label,
      ),
    )
  }),
  link,
  model('popup-model-offer', nothing),
  model('popup-model-downloading', async (view) => {
    await pressIn(view, '.written button')
    await waitFor('.written progress')(view)
  }),
  over('popup-no-article', `http://${sampleHosts.listed}/`),
  over('popup-empty-page', `http://${sampleHosts.unlisted}/odd/empty.html`),
  over('popup-pdf', `http://${sampleHosts.unlisted}/odd/report.pdf`),
  over('popup-browser-page', 'about:blank'),
]
