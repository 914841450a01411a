import { browser } from './browser.ts'

type Area = 'local' | 'session'

/** Reads one key; `undefined` where it is not stored or the area cannot be read. */
export async function readKey(area: Area, key: string): Promise<unknown> {
  const found = await browser.storage[area].get(key)
  return found[key]
}

export const writeKey = (area: Area, key: string, value: unknown): Promise<void> =>
  browser.storage[area].set({ [key]: value })

/** Everything stored on this device by us, as the privacy page shows it. */
export const readAll = (area: Area): Promise<Record<string, unknown>> => browser.storage[area].get(null)

export const clearArea = (area: Area): Promise<void> => browser.storage[area].clear()

/** Calls back when a key of an area changes, with the new value (`undefined` when it was removed). */
export function onKeyChange(area: Area, key: string, listener: (value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, changedArea) => {
    const change = changes[key]
    if (changedArea === area && change !== undefined) listener(change.newValue)
  })
}
