import type { AccountReader } from './accounts.ts'
import type { CopyReader } from './copies.ts'

/**
 * A host that is nobody's own: pages there are copies, or belong to whoever the path names, or are hosted for
 * anybody, so that only the page itself can say whose it is.
 */
export type Place = {
  readonly copy?: CopyReader
  readonly account?: AccountReader
  /** Pages may be recognised by what they say of themselves. */
  readonly hosting?: true
  /** Match patterns of the pages that show something there; redirectors, which show nothing, have none. */
  readonly pages?: readonly string[]
}

/** A host and what is known of it; its subdomains are meant too. */
export type Placed = readonly [host: string, place: Place]

/** The match pattern of a host with all its subdomains and pages. */
export const wholeHost = (host: string): readonly string[] => [`*://*.${host}/*`]

/** The same place under each of the hosts, which are written with spaces between them. */
export const each = (hosts: string, place: (host: string) => Place): readonly Placed[] =>
  hosts.split(' ').map((host) => [host, place(host)])
