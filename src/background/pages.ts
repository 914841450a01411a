import { displayFor } from '../core/notice/display.ts'
import type { Assessment, PageAnswer, PageCalls } from '../core/notice/types.ts'
import { identify } from '../core/registry/index.ts'
import type { Listing } from '../core/registry/types.ts'
import { loadTranslator } from '../i18n/load.ts'
import { noticeWords } from '../i18n/notice-words.ts'
import { markTab } from '../platform/action.ts'
import { readerLanguages } from '../platform/signs.ts'
import { openTabs } from '../platform/tabs.ts'
import type { Calls } from '../protocol/calls.ts'
import type { Caller } from '../protocol/receive.ts'
import type { Settings } from '../settings/schema.ts'
import { readSettings } from '../settings/store.ts'
import { judgeReader } from './reader.ts'
import { currentRegistry, isOld } from './registry.ts'
import { remember, remembers } from './session.ts'

const assess = (listing: Listing | null, settings: Settings): Assessment => {
  const { date } = currentRegistry()
  return {
    listing,
    judgement: judgeReader(settings),
    registryDate: date,
    registryOld: isOld(date, Date.now()),
  }
}

/** Marks a tab as listed in the reader's language, or clears its mark. */
async function mark(tabId: number, listed: boolean, { language }: Settings): Promise<void> {
  await markTab(tabId, listed ? (await loadTranslator(language)).t('badgeListed') : null)
}

/** Answers the popup: whose page is this, and what does that mean for this reader? */
export async function assessTab({ url, signs }: Calls['tab/assess']['input']): Promise<Assessment> {
  return assess(identify(currentRegistry(), url, signs), await readSettings())
}

/** Answers a page script: what to show on its page. Sets the mark of its tab. */
export async function assessPage(
  { url, signs, language }: PageCalls['page/assess']['input'],
  { tabId, incognito }: Caller,
): Promise<PageAnswer> {
  const settings = await readSettings()
  const listing = identify(currentRegistry(), url, signs)
  const assessment = assess(listing, settings)
  const site = listing?.matched ?? ''
  const display = displayFor({
    listing,
    verdict: assessment.judgement.verdict,
    noticeOn: settings.notice,
    quiet: settings.quiet,
    snoozed: await remembers('snoozed', site, incognito),
    shown: await remembers('shown', site, incognito),
  })
  if (tabId !== null) await mark(tabId, display !== null, settings)
  if (listing === null || display === null || display === 'badge') return { display: 'badge' }
  const translator = await loadTranslator(language ?? settings.language)
  const words = noticeWords(translator, { ...assessment, listing, readerLanguages: readerLanguages() })
  return { display, words, guard: settings.guard }
}

async function rememberSite(memory: 'shown' | 'snoozed', url: string, incognito: boolean): Promise<null> {
  const listing = identify(currentRegistry(), url)
  if (listing !== null) await remember(memory, listing.matched, incognito)
  return null
}

export const noteShown = ({ url }: { url: string }, { incognito }: Caller): Promise<null> =>
  rememberSite('shown', url, incognito)

export const noteSnoozed = ({ url }: { url: string }, { incognito }: Caller): Promise<null> =>
  rememberSite('snoozed', url, incognito)

/** Tabs that were open before us, and those whose verdict has changed, get the mark; the notice comes at their next load. */
export async function markOpenTabs(): Promise<void> {
  const settings = await readSettings()
  const { verdict } = judgeReader(settings)
  const concerned = verdict === 'strong' || verdict === 'possible'
  for (const { id, url } of await openTabs()) {
    await mark(id, concerned && identify(currentRegistry(), url) !== null, settings)
  }
}
