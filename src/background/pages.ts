import { displayFor, guardDue } from '../core/notice/display.ts'
import type { Assessment, PageAnswer, PageCalls, PageInput } from '../core/notice/types.ts'
import type { Lexicon } from '../core/acts/lexicon.ts'
import { concerns, type Verdict } from '../core/region/judge.ts'
import { isOld } from '../core/registry/age.ts'
import { identify } from '../core/registry/index.ts'
import type { Listing, PageSigns } from '../core/registry/types.ts'
import { loadTranslator } from '../i18n/load.ts'
import { noticeWords } from '../i18n/notice-words.ts'
import { markTab, showFace, type Face } from '../platform/action.ts'
import { readPackagedJson } from '../platform/files.ts'
import { readerLanguages } from '../platform/signs.ts'
import { openTabs, tellTab } from '../platform/tabs.ts'
import type { Calls } from '../protocol/calls.ts'
import type { Caller } from '../protocol/receive.ts'
import type { Settings } from '../settings/schema.ts'
import { currentRegistry } from '../settings/registry.ts'
import { readSettings } from '../settings/store.ts'
import { judgeReader } from './reader.ts'
import { remember, remembers } from './session.ts'

let lexicon: Promise<Lexicon> | undefined

const loadLexicon = (): Promise<Lexicon> =>
  (lexicon ??= readPackagedJson('controls/lexicon.json') as Promise<Lexicon>)

async function assess(url: string, signs: PageSigns | undefined, settings: Settings): Promise<Assessment> {
  const registry = await currentRegistry()
  return {
    listing: identify(registry, url, signs),
    judgement: judgeReader(settings),
    registryDate: registry.date,
    registryOld: isOld(registry.date, Date.now()),
  }
}

/**
 * The site that a dismissal speaks of: the host or account of the registry, so that one word serves all its subdomains. Of pages known
 * by their own signs it speaks of those of one organization on one host, which others may share.
 */
function siteOf(listing: Listing | null, url: string): string {
  const { host } = new URL(url)
  if (listing === null) return host
  return listing.via === 'mirror-sign' ? `${host} ${listing.organization.id}` : listing.matched
}

/** How the button looks on tabs that have no mark. */
const faceOf = (verdict: Verdict, { quiet }: Settings): Face =>
  verdict === 'off' ? 'paused' : quiet ? 'quiet' : 'on'

/** Marks a tab as listed in the reader's language, or clears its mark. */
async function mark(tabId: number, listed: boolean, { language }: Settings, face: Face): Promise<void> {
  await markTab(tabId, listed ? (await loadTranslator(language)).t('badgeListed') : null, face)
}

/** Answers the popup: whose page is this, and what does that mean for this reader? */
export async function assessTab({ url, signs }: Calls['tab/assess']['input']): Promise<Assessment> {
  return assess(url, signs, await readSettings())
}

/** Answers a page script: what to show on its page. Sets the mark of its tab. */
export async function assessPage(
  { url, signs, language }: PageCalls['page/assess']['input'],
  { tabId, incognito }: Caller,
): Promise<PageAnswer> {
  const settings = await readSettings()
  const assessment = await assess(url, signs, settings)
  const { listing } = assessment
  const site = siteOf(listing, url)
  const [snoozed, shown] = await Promise.all([
    remembers('snoozed', site, incognito),
    remembers('shown', site, incognito),
  ])
  const circumstances = {
    listing,
    verdict: assessment.judgement.verdict,
    noticeOn: settings.notice,
    quiet: settings.quiet,
    snoozed,
    shown,
  }
  const display = displayFor(circumstances)
  if (tabId !== null) await mark(tabId, display !== null, settings, faceOf(circumstances.verdict, settings))
  if (listing === null || display === null) return { display: 'none' }
  const guarded = guardDue(circumstances, settings.guard)
  if (display === 'badge' && !guarded) return { display }
  const translator = await loadTranslator(language ?? settings.language)
  const words = noticeWords(translator, { ...assessment, listing, readerLanguages: readerLanguages() })
  return { display, words, guard: guarded ? await loadLexicon() : null }
}

const rememberSite =
  (memory: 'shown' | 'snoozed') =>
  async ({ url, signs }: PageInput, { incognito }: Caller): Promise<null> => {
    await remember(memory, siteOf(identify(await currentRegistry(), url, signs), url), incognito)
    return null
  }

export const noteShown = rememberSite('shown')
export const noteSnoozed = rememberSite('snoozed')

/**
 * Brings open tabs up to date: the mark on listed ones, and the word to our scripts that live there. Tabs that were open before
 * us get the mark alone; the notice comes at their next load.
 */
export async function refreshOpenTabs(): Promise<void> {
  const settings = await readSettings()
  const { verdict } = judgeReader(settings)
  const face = faceOf(verdict, settings)
  await showFace(face)
  const registry = await currentRegistry()
  for (const { id, url } of await openTabs()) {
    await mark(id, concerns(verdict) && identify(registry, url) !== null, settings, face)
    await tellTab(id)
  }
}
