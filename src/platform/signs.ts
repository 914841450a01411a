import { browser } from './browser.ts'

/** IANA name of the device's time zone, or null where the browser gives none. */
export function timeZone(): string | null {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone ?? null
}

/** BCP 47 tag of the browser's own interface. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage()

/** Languages the browser tells pages, in the reader's order, then that of its interface. */
export function readerLanguages(): readonly string[] {
  return [...new Set([...navigator.languages, interfaceLanguage()])]
}
