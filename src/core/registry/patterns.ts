import type { RegistryIndex } from './index.ts'
import { copyPlaces } from './copy-places.ts'
import { wholeHost, type Placed } from './place.ts'
import { hostingPlaces } from './places.ts'
import { platformPlaces } from './platform-places.ts'

/** Browser match patterns, by the reason why a script is needed there. */
export type MatchPatterns = {
  readonly listed: readonly string[]
  readonly copies: readonly string[]
  readonly platforms: readonly string[]
  readonly hosting: readonly string[]
}

const pagesOf = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap(([, { pages }]) => pages ?? [])

/**
 * Where the browser has to run a script for this registry: on listed hosts with their subdomains, on hosts that show
 * copies, on platforms, on hosting domains. Nothing else matches.
 */
export function matchPatterns(index: RegistryIndex): MatchPatterns {
  return {
    // Firefox compares the dot of a fully qualified name, Chromium does not: without the second pattern `example.org.` would go unseen.
    listed: [...index.hosts.keys()].flatMap((host) => [host, `${host}.`]).flatMap(wholeHost),
    copies: pagesOf(copyPlaces),
    platforms: pagesOf(platformPlaces),
    hosting: pagesOf(hostingPlaces),
  }
}
