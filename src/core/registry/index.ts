import { accountKey, type Platform } from './accounts.ts'
import { hostOf, parseAddress } from './addresses.ts'
import { readMarked, wholeOfficial, type CompactRegistry, type CompactRow, type Marks } from './compact.ts'
import type { Place } from './place.ts'
import { places, schemes } from './places.ts'
import type { Designation, Listing, Organization, PageSigns, Via } from './types.ts'

/** What the registry holds of one host or account. */
type Owned = Marks & { readonly organization: Organization; readonly name: string }

/** A registry ready to be asked. */
export type RegistryIndex = {
  readonly version: number
  /** The day of the Ministry's list, ISO. */
  readonly date: string
  readonly organizations: readonly Organization[]
  readonly hosts: ReadonlyMap<string, Owned>
  readonly accounts: ReadonlyMap<string, Owned>
  /** Hosts and places together, so that a host is walked up once. */
  readonly known: ReadonlyMap<string, Owned | Place>
}

const organizationOf = (
  [id, number, en, ru, official, listed, decided, order]: CompactRow,
  designation: Designation,
): Organization => ({
  id,
  designation,
  name: { en, ru, official: wholeOfficial(official, en, ru) },
  number,
  listed,
  decided,
  order,
})

/** Makes a registry ready to be asked; linear in its size. */
export function openRegistry({ version, date, designation, organizations }: CompactRegistry): RegistryIndex {
  const hosts = new Map<string, Owned>()
  const accounts = new Map<string, Owned>()
  const rows = organizations.map((row) => {
    const organization = organizationOf(row, designation)
    for (const marked of row[8]) {
      const [name, marks] = readMarked(marked)
      hosts.set(name, { ...marks, organization, name })
    }
    for (const marked of row[9]) {
      const [name, marks] = readMarked(marked)
      const colon = name.indexOf(':')
      const key = accountKey(name.slice(0, colon) as Platform, name.slice(colon + 1))
      accounts.set(key, { ...marks, organization, name })
    }
    return organization
  })
  const known = new Map<string, Owned | Place>([...places, ...hosts])
  return { version, date, organizations: rows, hosts, accounts, known }
}

/** How often a copy of a copy is unwrapped; nobody reads through more layers than this. */
const deepest = 5
/** How many addresses of a page's own signs are looked at. */
const mostSigns = 40

/** Subdomains that are the same site in another dress. */
const sameSite = /^(?:www\d?|m|mobile|amp|www\.(?:m|amp)|(?:m|amp)\.www)$/

// Written out, because rest and spread take longer than all the rest of a look-up.
const listing = ({ organization, name, basis, broad, former }: Owned, via: Via): Listing => ({
  organization,
  via,
  basis,
  matched: name,
  broad,
  former,
})

const isOwned = (entry: Owned | Place): entry is Owned => 'organization' in entry

/** What one address is: somebody's, a wrapping of another address, a page on a hosting domain, or nothing known. */
type Sight = { readonly listing: Listing } | { readonly inner: string } | 'hosting' | null

function seePlace(
  index: RegistryIndex,
  { account, copy, hosting }: Place,
  address: URL,
  subdomain: string,
): Sight {
  for (const key of account?.(address, subdomain) ?? []) {
    const owned = index.accounts.get(key)
    if (owned !== undefined) return { listing: listing(owned, 'account') }
  }
  const inner = copy?.(address, subdomain) ?? null
  if (inner !== null) return { inner }
  return hosting === true ? 'hosting' : null
}

/** Walks from the whole host up to its last label and stops at the first that is known. */
function seeHost(index: RegistryIndex, address: URL): Sight {
  const host = hostOf(address)
  for (let start = 0; ;) {
    const entry = index.known.get(start === 0 ? host : host.slice(start))
    if (entry !== undefined) {
      const subdomain = start === 0 ? '' : host.slice(0, start - 1)
      if (isOwned(entry)) {
        return { listing: listing(entry, start === 0 || sameSite.test(subdomain) ? 'host' : 'parent-domain') }
      }
      const sight = seePlace(index, entry, address, subdomain)
      if (sight !== null) return sight
    }
    const dot = host.indexOf('.', start)
    if (dot < 0) return null
    start = dot + 1
  }
}

function see(index: RegistryIndex, address: URL): Sight {
  if (address.protocol === 'https:' || address.protocol === 'http:' || address.protocol === 'ftp:') {
    return seeHost(index, address)
  }
  const place = schemes.get(address.protocol)
  return place === undefined ? null : seePlace(index, place, address, '')
}

/** Follows an address through its wrappings; `hosting` where it ends on a hosting domain. */
function follow(index: RegistryIndex, url: string): Listing | 'hosting' | null {
  let text = url
  for (let depth = 0; depth <= deepest; depth++) {
    const address = parseAddress(text)
    const sight = address === null ? null : see(index, address)
    if (sight === null || sight === 'hosting') return sight
    if ('listing' in sight) return depth === 0 ? sight.listing : { ...sight.listing, via: 'copy' }
    text = sight.inner
  }
  return null
}

/** Whose page a page on a hosting domain says it is: a sign counts only if it leads to a listed host. */
function followSigns(index: RegistryIndex, url: string, { addresses }: PageSigns): Listing | null {
  for (const sign of addresses.slice(0, mostSigns)) {
    const address = URL.canParse(sign, url) ? new URL(sign, url).href : ''
    const found = follow(index, address)
    if (found !== null && found !== 'hosting' && found.via !== 'account')
      return { ...found, via: 'mirror-sign' }
  }
  return null
}

/**
 * Whose page this is, how that was found and on what ground; null for a page of nobody in the registry.
 * `signs` are what the page says of itself, and count only on hosting domains, where the address says nothing.
 * Takes any text and never throws. Time does not depend on the registry's size.
 */
export function identify(index: RegistryIndex, url: string, signs?: PageSigns): Listing | null {
  const found = follow(index, url)
  if (found !== 'hosting') return found
  return signs === undefined ? null : followSigns(index, url, signs)
}
