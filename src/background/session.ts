import { readKey, removeKey, writeKey } from '../platform/storage.ts'

const memories = ['shown', 'snoozed'] as const

/** What is remembered until the browser closes, in memory only: on which sites the notice was shown or is not wanted. */
type Memory = (typeof memories)[number]

/** A private window's sites are kept apart, so that neither kind of window learns of the other's. */
const keyOf = (memory: Memory, incognito: boolean): string => (incognito ? `${memory}-private` : memory)

async function sitesOf(key: string): Promise<readonly string[]> {
  const sites = await readKey('session', key)
  return Array.isArray(sites) ? (sites as readonly string[]) : []
}

export async function remembers(memory: Memory, site: string, incognito: boolean): Promise<boolean> {
  return (await sitesOf(keyOf(memory, incognito))).includes(site)
}

export async function remember(memory: Memory, site: string, incognito: boolean): Promise<void> {
  const key = keyOf(memory, incognito)
  const sites = await sitesOf(key)
  if (!sites.includes(site)) await writeKey('session', key, [...sites, site])
}

/** Forgets what private windows left behind; to be called when the last of them is closed. */
export async function forgetPrivate(): Promise<void> {
  await Promise.all(memories.map((memory) => removeKey('session', keyOf(memory, true))))
}
