import { browser } from './browser.ts'

/** A page script and the pages it runs on. */
export type Registration = { readonly id: string; readonly file: string; readonly matches: readonly string[] }

const sameMatches = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((pattern, index) => pattern === b[index])

/**
 * Makes the browser's registered scripts equal to `desired`, with as little change as can be: a registration that is already
 * right is left alone, so there is no moment without protection. The leading slash of `file` matters: Firefox resolves a
 * relative path against the calling page, answers well and never injects.
 */
export async function replaceRegistrations(desired: readonly Registration[]): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts()
  const stale = present.filter(({ id }) => !desired.some((wanted) => wanted.id === id)).map(({ id }) => id)
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
  for (const { id, file, matches } of desired) {
    const script = {
      id,
      js: [file],
      matches: [...matches],
      runAt: 'document_start' as const,
      // Chromium sets this to false on an update that leaves it out.
      persistAcrossSessions: true,
    }
    const known = present.find((registered) => registered.id === id)
    if (known === undefined) await browser.scripting.registerContentScripts([script])
    else if (!sameMatches(known.matches ?? [], matches))
      await browser.scripting.updateContentScripts([script])
  }
}
