import { stylePaint } from '../platform/paint.ts'
import type { Calls } from '../protocol/calls.ts'

/** The worker and not the popup, which may be closed at any moment, gives a sentence its colour, and takes it away in time. */
export async function paint({ tabId, name, seconds }: Calls['tab/paint']['input']): Promise<null> {
  await stylePaint(tabId, name, seconds)
  return null
}
