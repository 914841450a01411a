/** Longest host name that the domain system allows, in characters; what is longer is nobody's. */
const longestHost = 253

/** The parsed address, or null for what is not one. */
export function parseAddress(text: string): URL | null {
  // URL.parse is not in every browser we support, and canParse would parse twice.
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/**
 * The host as the registry writes it: lower case, punycode (both done by the URL parser), without the trailing dot
 * of a fully qualified name. Empty for what cannot be a host of the domain system.
 */
export function hostOf(address: URL): string {
  const host = address.hostname.endsWith('.') ? address.hostname.slice(0, -1) : address.hostname
  return host.length > longestHost ? '' : host
}

/** Percent-decodes once; text that is not well encoded comes back as it is. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The first three parts of the path, percent-decoded; missing parts are empty. */
export function pathParts(address: URL): readonly [string, string, string] {
  const [, first = '', second = '', third = ''] = address.pathname.split('/', 4)
  return [decoded(first), decoded(second), decoded(third)]
}

const scheme = /^([a-z][a-z0-9+.-]*):/i
const bareHost = /^[^\s/?#@:]+\.[^\s/?#@:]+(:\d+)?([/?#]|$)/

/**
 * Completes an address as it stands inside another address or is typed by hand: the scheme may be missing
 * (`example.org/page`), percent-encoded (`https%3A%2F%2F…`) or have lost a slash on the way (`https:/example.org`).
 * Null for what is no address.
 */
export function completeAddress(text: string): string | null {
  const plain = /^[a-z][a-z0-9+.-]*%3a/i.test(text) ? decoded(text) : text
  if (/^https?:/i.test(plain)) return plain.replace(/^(https?):[\\/]*/i, '$1://')
  if (plain.startsWith('//')) return `https:${plain}`
  if (bareHost.test(plain)) return `https://${plain}`
  return scheme.test(plain) ? plain : null
}
