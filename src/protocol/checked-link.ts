import { readKey, removeKey, writeKey } from '../platform/storage.ts'

const key = 'checked-link'

/** Leaves a link for the popup that is about to open; in memory, until the popup takes it. */
export const keepLink = (url: string): Promise<void> => writeKey('session', key, url)

/** Takes the link that the reader wants checked, if there is one. It is gone then. */
export async function takeLink(): Promise<string | null> {
  const url = await readKey('session', key)
  if (typeof url !== 'string') return null
  await removeKey('session', key)
  return url
}
