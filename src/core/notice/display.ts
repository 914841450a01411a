import { concerns, type Verdict } from '../region/judge.ts'
import type { Listing } from '../registry/types.ts'
import type { Display } from './types.ts'

export type Circumstances = {
  readonly listing: Listing | null
  readonly verdict: Verdict
  /** The reader wants notices in pages at all. */
  readonly noticeOn: boolean
  /** Nothing in any page; badge and popup only. */
  readonly quiet: boolean
  /** "Not on this site until I close the browser." */
  readonly snoozed: boolean
  /** Already shown on this site in this browser session. */
  readonly shown: boolean
}

/** What to put into a page, or null where not even the badge is due (unlisted page, or not this reader's concern). */
export function displayFor({
  listing,
  verdict,
  noticeOn,
  quiet,
  snoozed,
  shown,
}: Circumstances): Display | null {
  if (listing === null || !concerns(verdict)) return null
  const oncePassed = verdict === 'possible' && shown
  if (quiet || !noticeOn || snoozed || oncePassed) return 'badge'
  return listing.broad || listing.former || listing.basis === 'doubtful' ? 'compact' : 'full'
}

/**
 * Whether acts on the page are asked about. The guard has its own switch and goes on where the notice was shown once and need not
 * come again; quiet mode and "not on this site" silence both.
 */
export const guardDue = (
  { listing, verdict, quiet, snoozed }: Omit<Circumstances, 'noticeOn' | 'shown'>,
  guardOn: boolean,
): boolean => guardOn && listing !== null && concerns(verdict) && !quiet && !snoozed
