import { pageOf } from '../page.ts'
import type { Shield } from '../surface/shield.ts'

/** How often the address is looked at where the browser has no Navigation API. */
const lookEvery = 1000

type Entries = EventTarget & { readonly currentEntry: unknown }

/** A page element called "navigation" may stand where the API is missing. */
const entriesOf = (): Entries | null => {
  const { navigation } = globalThis as { navigation?: unknown }
  return typeof navigation === 'object' && navigation !== null && 'currentEntry' in navigation
    ? (navigation as Entries)
    : null
}

/** Without its query, which a page may rewrite; behind the hash that is none. */
const pathOf = (address: string): string => address.replace(/^([^?#]*)\?[^#]*/, '$1')

/**
 * Calls `moved` after each navigation within the page, and with `restored` when the browser brings the page back from its
 * history. A changed fragment is the same page, unless it is a route, and so is a query that the page itself rewrites in place.
 */
export function watchNavigation(
  shield: Shield,
  moved: (how: 'within' | 'restored') => void,
  signal: AbortSignal,
): void {
  let known = pageOf()
  const look = (event?: Event): void => {
    const now = pageOf()
    if (now === known) return
    const rewritten =
      (event as { navigationType?: string } | undefined)?.navigationType === 'replace' &&
      pathOf(now) === pathOf(known)
    known = now
    if (!rewritten) moved('within')
  }
  const entries = entriesOf()
  if (entries === null) {
    const timer = setInterval(look, lookEvery)
    signal.addEventListener('abort', () => clearInterval(timer))
  } else entries.addEventListener('currententrychange', look, { signal })
  shield.listen(['popstate', 'hashchange'], () => look(), signal)
  shield.listen(
    ['pageshow'],
    (event) => {
      if (!(event as PageTransitionEvent).persisted) return
      known = pageOf()
      moved('restored')
    },
    signal,
  )
}
