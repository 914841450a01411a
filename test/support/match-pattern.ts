/**
 * Reads a match pattern as a browser would: scheme `*` is http or https, `*.host` the host and all its subdomains, the
 * path is compared with path and query, case counts, ports do not, and
 * a trailing dot counts as in Firefox (Chromium overlooks it). Method: MDN and Chrome, "Match patterns".
 */
export function readPattern(pattern: string): (address: URL) => boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  if (scheme === '') throw new Error(`${pattern} is not a match pattern`)
  const glob = path
    .split('*')
    .map((text) => text.replaceAll(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`))
    .join('.*')
  const pathFits = new RegExp(`^${glob}$`, 's')
  return ({ protocol, hostname, pathname, search }) => {
    const hostFits = host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host
    if (!hostFits) return false
    return (
      (scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`) &&
      pathFits.test(pathname + search)
    )
  }
}
