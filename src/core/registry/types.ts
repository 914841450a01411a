/** Registers that an organization can stand in. Only `undesirable` has rows today. */
export type Designation = 'undesirable' | 'foreign-agent' | 'extremist' | 'terrorist'

/**
 * On what ground a host or account is attributed: `sourced` names a source that ties the two together, `known` is
 * general knowledge, `doubtful` was questioned in review and never shows more than the compact notice.
 */
export type Basis = 'sourced' | 'known' | 'doubtful'

/** One row of the registry, as far as a reader is shown it. Dates are ISO days. */
export type Organization = {
  readonly id: string
  readonly designation: Designation
  readonly name: { readonly en: string; readonly ru: string; readonly official: string }
  /** Row number in the Ministry's list. */
  readonly number: number
  /** Day of the Ministry's order; the Prosecutor General's decision comes before it and binds already. */
  readonly listed: string
  readonly decided: string | null
  readonly order: string | null
}

/** How a page was found to belong to an organization. */
export type Via = 'host' | 'parent-domain' | 'copy' | 'account' | 'mirror-sign'

/** The answer of `identify`: whose page it is, how that was found and on what ground. */
export type Listing = {
  readonly organization: Organization
  readonly via: Via
  readonly basis: Basis
  /** The host or account of the registry that matched, e.g. `example.org` or `telegram:name`. */
  readonly matched: string
  /** A large institution's whole domain: most of it has nothing to do with the listing. */
  readonly broad: boolean
  /** The address used to belong to the organization. */
  readonly former: boolean
}

/** What a page says of itself in its head; used only on hosting domains, where the address says nothing. */
export type PageSigns = {
  /** Absolute or relative addresses from rel=canonical, og:url, JSON-LD url and publisher, feed links. */
  readonly addresses: readonly string[]
}
