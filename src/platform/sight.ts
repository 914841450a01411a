import type { Place, Sight, Sought } from '../core/article/locate.ts'
import { browser } from './browser.ts'
import { limit, within } from './scripting.ts'

const locator = '/src/content/locate.iife.js'

type World = { caveatLocate?: (sought: Sought) => Sight }

/** Runs in the page's isolated world: must stand alone. */
const lookFor = (sought: Sought): Sight | null => (globalThis as World).caveatLocate?.(sought) ?? null

async function inject(tabId: number, sought: Sought): Promise<Sight | null> {
  await browser.scripting.executeScript({ target: { tabId }, files: [locator] })
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: lookFor, args: [sought] })
  return (answer?.result ?? null) as Sight | null
}

const unseen: Sight = { found: false, painted: '' }

/**
 * Scrolls a tab's page to a sentence and marks it there for `seconds`, or only scrolls with 0. What is marked shows once the
 * name under which it is has a style (`paint.ts`). Not found: the page says it no more, or cannot be asked.
 */
export async function findSentence(tabId: number, place: Place, seconds: number): Promise<Sight> {
  try {
    const sight = await within(inject(tabId, { ...place, seconds }), limit)
    return sight === null || sight === 'timeout' ? unseen : sight
  } catch {
    return unseen
  }
}
