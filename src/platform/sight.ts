import type { Place, Sight, Sought } from '../core/article/locate.ts'
import { browser } from './browser.ts'
import { limit, within } from './scripting.ts'

const locator = '/src/content/locate.iife.js'

type World = { caveatLocate?: (sought: Sought) => Sight; caveatUnpaint?: () => void }

// The next two run in the page's isolated world: each must stand alone.
const lookFor = (sought: Sought): Sight | null => (globalThis as World).caveatLocate?.(sought) ?? null
const unpaint = (): void => (globalThis as World).caveatUnpaint?.()

/** Takes what was painted away again. */
type Undo = () => void

const style = (tabId: number, name: string) => ({
  target: { tabId },
  css: `::highlight(${name}){background-color:#ffe27a;color:#1b1c20}`,
  origin: 'AUTHOR' as const,
})

async function inject(tabId: number, sought: Sought): Promise<Sight | null> {
  await browser.scripting.executeScript({ target: { tabId }, files: [locator] })
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: lookFor,
    args: [sought],
  })
  return (answer?.result ?? null) as Sight | null
}

async function takeAway(tabId: number, name: string): Promise<void> {
  try {
    await Promise.all([
      browser.scripting.executeScript({ target: { tabId }, func: unpaint }),
      browser.scripting.removeCSS(style(tabId, name)),
    ])
  } catch {
    // The page is gone, and the paint with it.
  }
}

/**
 * Scrolls a tab's page to a sentence and paints it there for `seconds`, or only scrolls with null. Resolves to how to take the
 * paint away before that, and to null where the page does not say the sentence any more or cannot be asked.
 */
export async function showSentence(
  tabId: number,
  place: Place,
  seconds: number | null,
): Promise<Undo | null> {
  try {
    const sight = await within(inject(tabId, { ...place, seconds }), limit)
    if (sight === null || sight === 'timeout' || !sight.found) return null
    const { painted } = sight
    if (painted === null || seconds === null) return () => undefined
    await browser.scripting.insertCSS(style(tabId, painted))
    const timer = setTimeout(() => void takeAway(tabId, painted), seconds * 1000)
    return () => {
      clearTimeout(timer)
      void takeAway(tabId, painted)
    }
  } catch {
    return null
  }
}
