import type { RegistryIndex } from './index.ts'
import { copyPlaces } from './copy-places.ts'
import { wholeHost, type Placed } from './place.ts'
import { hostingPlaces } from './places.ts'
import { platformPlaces, telegramHosts } from './platform-places.ts'

/** Browser match patterns, by the reason why a script is needed there. */
export type MatchPatterns = {
  readonly listed: readonly string[]
  readonly copies: readonly string[]
  readonly platforms: readonly string[]
  readonly hosting: readonly string[]
}

const pagesOf = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap(([, { pages }]) => pages ?? [])

/** A path with everything below it, and no other that merely begins with its text. */
const below = (path: string): readonly string[] => ['', '?*', '/*'].map((rest) => path + rest)

/** Telegram loads its preview pages from the server, so the accounts themselves can be named; case counts in patterns. */
function telegramPatterns({ accounts }: RegistryIndex): readonly string[] {
  const names = [...accounts.values()].flatMap(({ name }) =>
    name.startsWith('telegram:') ? [name.slice('telegram:'.length)] : [],
  )
  const spelled = [...new Set(names.flatMap((name) => [name, name.toLowerCase()]))]
  const paths = spelled.flatMap((name) => below(name).concat(below(`s/${name}`)))
  return telegramHosts
    .flatMap((host) => paths.map((path) => `*://${host}/${path}`))
    .concat(names.map((name) => `*://${name.toLowerCase()}.t.me/*`))
}

/**
 * Where the browser has to run a script for this registry: on listed hosts with their subdomains, on hosts that show
 * copies, on platforms, on hosting domains. Nothing else matches.
 */
export function matchPatterns(index: RegistryIndex): MatchPatterns {
  return {
    // Firefox compares the dot of a fully qualified name, Chromium does not: without the second pattern `example.org.` would go unseen.
    listed: [...index.hosts.keys()].flatMap((host) => [host, `${host}.`]).flatMap(wholeHost),
    copies: pagesOf(copyPlaces),
    platforms: [...new Set([...pagesOf(platformPlaces), ...telegramPatterns(index)])],
    hosting: pagesOf(hostingPlaces),
  }
}
