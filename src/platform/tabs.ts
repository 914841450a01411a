import { browser } from './browser.ts'

export type Tab = { readonly id: number; readonly url: string }

const asTab = ({ id, url }: { readonly id?: number; readonly url?: string }): Tab | null =>
  id === undefined ? null : { id, url: url ?? '' }

/** The tab the reader looks at. Its address is empty where the browser keeps it from us. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab === undefined ? null : asTab(tab)
}

/** All tabs whose address we may see. */
export async function openTabs(): Promise<readonly Tab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  return tabs.map(asTab).filter((tab) => tab !== null)
}

/** Opens one of our own pages in a new tab. Resolves to what closes it again; a tab that is gone by then is no error. */
export async function openOwnPage(path: string): Promise<() => Promise<void>> {
  const { id } = await browser.tabs.create({ url: browser.runtime.getURL(path) })
  return async () => {
    if (id !== undefined) await browser.tabs.remove(id).catch(() => undefined)
  }
}

/** Tells our script in a tab that what it was told may no longer hold. Tabs without our script do not answer, which is no error. */
export async function tellTab(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { kind: 'page/changed' })
  } catch {
    // Nobody of ours is there.
  }
}

/** Runs in the page: must stand alone. */
function replaceByNothing(): void {
  location.replace('about:blank')
}

/**
 * Puts an empty page in the place of a tab's page, so that "Back" does not lead to it again. Where no script may run the tab goes to an
 * empty page by itself. History is not erased.
 */
export async function leaveTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: replaceByNothing })
  } catch {
    await browser.tabs.update(tabId, { url: 'about:blank' })
  }
}
