import { browser } from './browser.ts'

/** Amber, never red: the mark informs, it does not alarm. Contrast with white text is above 4.5:1. */
const markColour = '#8a5a00'

/** What the button looks like, by shape as well as colour; icons/<face>-<size>.png. */
export type Face = 'on' | 'notice' | 'quiet' | 'paused'

const icons = (face: Face): Record<string, string> =>
  Object.fromEntries(['16', '32', '48'].map((size) => [size, `/icons/${face}-${size}.png`]))

/** What the button looks like on all tabs that have no mark. Firefox for Android shows no icon to set. */
export async function showFace(face: Face): Promise<void> {
  await browser.action.setIcon?.({ path: icons(face) })
}

/**
 * Marks the toolbar button on one tab under a title, or with `null` makes it look as on other tabs, with `face`. The browser drops the
 * mark itself when the tab goes to another page. A tab that is gone by now is no error, and Firefox for Android has no badge: the
 * title says it there.
 */
export async function markTab(tabId: number, title: string | null, face: Face): Promise<void> {
  const { action } = browser
  try {
    // Firefox alone would take `null` for a title and no path for an icon.
    await action.setTitle({ tabId, title: title ?? (await action.getTitle({})) })
    await action.setBadgeText?.({ tabId, text: title === null ? null : '!' })
    await action.setIcon?.({ tabId, path: icons(title === null ? face : 'notice') })
    if (title !== null) await action.setBadgeBackgroundColor?.({ tabId, color: markColour })
  } catch {
    // The tab was closed while we were working.
  }
}

/** Opens the popup over the current window; needs the reader's click. Where the browser cannot, nothing opens. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    // No window of the browser has the focus, or it is too old to open popups.
  }
}
