import { browser } from './browser.ts'

type Area = 'local' | 'session'

/** Reads one key; `undefined` where it is not stored or the area cannot be read. */
export async function readKey(area: Area, key: string): Promise<unknown> {
  const found = await browser.storage[area].get(key)
  return found[key]
}

export const writeKey = (area: Area, key: string, value: unknown): Promise<void> =>
  browser.storage[area].set({ [key]: value })

export const removeKey = (area: Area, key: string): Promise<void> => browser.storage[area].remove(key)

/** Everything stored on this device by us, as the privacy page shows it. */
export const readAll = (area: Area): Promise<Record<string, unknown>> => browser.storage[area].get(null)

export const clearArea = (area: Area): Promise<void> => browser.storage[area].clear()

/**
 * What an administrator has set by policy, unchecked: Firefox hands over whatever the file says. Empty where there is no policy
 * (Firefox rejects then) and in Chromium for about three seconds after each start, when `onManagedChange` follows.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    return {}
  }
}

export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener()
  })
}

/** Calls back when a key of an area changes, with the new value (`undefined` when it was removed). */
export function onKeyChange(area: Area, key: string, listener: (value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, changedArea) => {
    const change = changes[key]
    if (changedArea === area && change !== undefined) listener(change.newValue)
  })
}
