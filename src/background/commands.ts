import { activeTab, leaveTab } from '../platform/tabs.ts'
import { changeSettings, readSettings } from '../settings/store.ts'

/** Turns quiet mode on or off; what a policy holds fast stays as it is. */
export async function toggleQuiet(): Promise<void> {
  const { quiet } = await readSettings()
  await changeSettings({ quiet: !quiet })
}

/** Leaves the page the reader looks at. */
export async function leavePage(): Promise<void> {
  const tab = await activeTab()
  if (tab !== null) await leaveTab(tab.id)
}
