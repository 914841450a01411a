import { browser } from './browser.ts'

const id = 'check-link'

/**
 * Puts "check this link" into the context menu of links under that title, or takes it away with `null`. Firefox for Android
 * has no context menu: nothing happens there.
 */
export async function setLinkMenu(title: string | null): Promise<void> {
  const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus }
  if (contextMenus === undefined) return
  await contextMenus.removeAll()
  if (title !== null) contextMenus.create({ id, title, contexts: ['link'] })
}

/** Calls back with the address of the link, inside the reader's click. */
export function onLinkMenu(listener: (url: string) => void): void {
  const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus }
  contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === id && linkUrl !== undefined) listener(linkUrl)
  })
}
