import { onCommand } from '../platform/commands.ts'
import { onAlarm, onFirstInstall, onStart } from '../platform/lifecycle.ts'
import { onLinkMenu } from '../platform/menus.ts'
import { onSiteAccessChange } from '../platform/access.ts'
import { onPrivateEnd } from '../platform/windows.ts'
import { receive } from '../protocol/receive.ts'
import { onRegistryChange } from '../settings/registry.ts'
import { onSettingsChange } from '../settings/store.ts'
import { leavePage, toggleQuiet } from './commands.ts'
import { applyLinkMenu, checkLink } from './link-check.ts'
import { assessPage, assessTab, noteShown, noteSnoozed, refreshOpenTabs } from './pages.ts'
import { paint } from './paint.ts'
import { applyIfSignsChanged, applyRegistrations, watchAlarm } from './registrations.ts'
import { forgetPrivate } from './session.ts'
import { welcome } from './welcome.ts'

const refresh = async (): Promise<void> => {
  await applyRegistrations()
  await Promise.all([refreshOpenTabs(), applyLinkMenu()])
}

const refreshIfSignsChanged = async (): Promise<void> => {
  if (await applyIfSignsChanged()) await refreshOpenTabs()
}

receive({
  'page/assess': assessPage,
  'notice/shown': noteShown,
  'notice/snooze': noteSnoozed,
  'tab/assess': assessTab,
  'tab/paint': paint,
})
onStart(() => void refresh())
onFirstInstall(() => void welcome())
onSiteAccessChange(() => void refresh())
onRegistryChange(() => void refresh())
onSettingsChange(() => void refresh())
onPrivateEnd(() => void forgetPrivate())
onAlarm(watchAlarm, () => void refreshIfSignsChanged())
onLinkMenu((url) => void checkLink(url))
onCommand('toggle-quiet', () => void toggleQuiet())
onCommand('leave-page', () => void leavePage())
