import { loadTranslator } from '../i18n/load.ts'
import { openPopup } from '../platform/action.ts'
import { setLinkMenu } from '../platform/menus.ts'
import { keepLink } from '../protocol/checked-link.ts'
import { readSettings } from '../settings/store.ts'

/** Puts the menu item there in the reader's language, or takes it away when the reader does not want it. */
export async function applyLinkMenu(): Promise<void> {
  const { linkCheck, language } = await readSettings()
  await setLinkMenu(linkCheck ? (await loadTranslator(language)).t('menuCheckLink') : null)
}

/** Answers in the popup, without opening the link. The link waits there in memory, never in an address or on disk. */
export async function checkLink(url: string): Promise<void> {
  // First, while the browser still takes it for the reader's own click.
  const opened = openPopup()
  await keepLink(url)
  await opened
}
