import type { Article, Extraction, Refusal } from '../core/article/types.ts'
import { hasSiteAccess } from './access.ts'
import { browser } from './browser.ts'

/** What came of reading a tab's page: the article, or a reason that has a plain sentence in `_locales`. */
export type PageReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: PageRefusal }

export type PageRefusal = Refusal | 'browser-page' | 'store' | 'pdf' | 'gone' | 'no-access' | 'timeout'

/** Under Chrome's "on click" site access an injection never settles, so waiting is bounded. In milliseconds. */
export const limit = 10_000

const extractor = '/src/content/extract.iife.js'

/** Stores of the browsers: no extension may read them, and the error does not always say so. */
const isStore = (url: string): boolean =>
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/.test(
    url,
  )

function refusalByAddress(url: string): PageRefusal | null {
  if (isStore(url)) return 'store'
  if (url !== '' && !/^(?:https?|file):/i.test(url)) return 'browser-page'
  return null
}

function refusalOfError(error: unknown): PageRefusal {
  const text = error instanceof Error ? error.message : String(error)
  if (/gallery|webstore/i.test(text)) return 'store'
  if (/chrome:|chrome-extension:|about:|moz-extension|cannot access a |restricted/i.test(text))
    return 'browser-page'
  if (/missing host permission|cannot access contents/i.test(text)) return 'no-access'
  return 'gone'
}

/** Waits for some work so many milliseconds at most. */
export function within<T>(work: Promise<T>, milliseconds: number): Promise<T | 'timeout'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('timeout'), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Runs in the page's isolated world: must stand alone. */
function takeExtraction(): unknown {
  const world = globalThis as { caveatExtraction?: unknown }
  const found = world.caveatExtraction
  delete world.caveatExtraction
  return { extraction: found ?? null, type: document.contentType }
}

async function inject(tabId: number): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, files: [extractor] })
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: takeExtraction })
  return answer?.result
}

/**
 * Reads the article of a tab's page: injects the extractor once and takes its answer. Needs `activeTab` or the host
 * permission. Every failure is a reason; nothing is thrown, and nothing stays in the page.
 */
export async function extractArticle(tabId: number, url: string): Promise<PageReading> {
  const byAddress = refusalByAddress(url)
  if (byAddress !== null) return { ok: false, reason: byAddress }
  try {
    const result = await within(inject(tabId), limit)
    if (result === 'timeout') return { ok: false, reason: (await hasSiteAccess()) ? 'timeout' : 'no-access' }
    const { extraction, type } = (result ?? {}) as { extraction?: Extraction | null; type?: string }
    if (type === 'application/pdf') return { ok: false, reason: 'pdf' }
    // Firefox answers about: pages with an empty result instead of an error.
    return extraction ?? { ok: false, reason: 'browser-page' }
  } catch (error) {
    return { ok: false, reason: /\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : refusalOfError(error) }
  }
}
