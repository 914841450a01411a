import { browser } from './browser.ts'

/** Install, every update (both browsers drop registrations then) and browser start. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener)
  browser.runtime.onStartup.addListener(listener)
}

/** The first installation only, not an update of us or of the browser. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })
}

/** Takes us, and all that we have stored, out of the browser, at once. Rejects where an administrator put us there. */
export const removeSelf = (): Promise<void> => browser.management.uninstallSelf()

/** Wakes the worker for `listener` whenever the alarm of that name is due. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}

/** Sets a repeating alarm, or clears it with `null`. An alarm that is already set is left as it is. */
export async function setAlarm(name: string, periodInMinutes: number | null): Promise<void> {
  if (periodInMinutes === null) await browser.alarms.clear(name)
  else if ((await browser.alarms.get(name)) === undefined)
    await browser.alarms.create(name, { periodInMinutes })
}
