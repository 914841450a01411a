import { browser } from './browser.ts'

const allSites = { origins: ['*://*/*'] }

/** Whether the reader lets us work on all sites; off under the browser's "on click" site access. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(allSites)

/** Asks for it; must be called from a click. Resolves with the reader's choice. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(allSites)

export function onSiteAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
