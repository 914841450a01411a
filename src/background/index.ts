import { onAlarm, onStart } from '../platform/lifecycle.ts'
import { onSiteAccessChange } from '../platform/scripting.ts'
import { receive } from '../protocol/receive.ts'
import { onRegistryChange } from '../settings/registry.ts'
import { onSettingsChange } from '../settings/store.ts'
import { assessPage, assessTab, markOpenTabs, noteShown, noteSnoozed } from './pages.ts'
import { applyIfSignsChanged, applyRegistrations, watchAlarm } from './registrations.ts'

const refresh = async (): Promise<void> => {
  await applyRegistrations()
  await markOpenTabs()
}

const refreshIfSignsChanged = async (): Promise<void> => {
  if (await applyIfSignsChanged()) await markOpenTabs()
}

receive({
  'page/assess': assessPage,
  'notice/shown': noteShown,
  'notice/snooze': noteSnoozed,
  'tab/assess': assessTab,
})
onStart(() => void refresh())
onSiteAccessChange(() => void refresh())
onRegistryChange(() => void refresh())
onSettingsChange(() => void refresh())
onAlarm(watchAlarm, () => void refreshIfSignsChanged())
