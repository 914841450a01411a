import { completeAddress, decoded, pathParts } from './addresses.ts'

/**
 * Reads the address that another address carries, shows a copy of or leads to; null where it carries none.
 * `subdomain` is what stands before the host under which the reader is filed.
 */
export type CopyReader = (address: URL, subdomain: string) => string | null

const complete = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text === '' ? null : completeAddress(text)

const afterHost = (address: URL): string => address.pathname + address.search + address.hash

/** The address stands in one of these parameters; `path` narrows where. */
export function inParameter(names: string, path?: RegExp): CopyReader {
  const keys = names.split(' ')
  return ({ pathname, searchParams }) => {
    if (path !== undefined && !path.test(pathname)) return null
    for (const key of keys) {
      const found = complete(searchParams.get(key))
      if (found !== null) return found
    }
    return null
  }
}

/** The address stands in a parameter behind the hash: `#?name=…`. */
export function inHash(name: string): CopyReader {
  return ({ hash }) => complete(new URLSearchParams(hash.replace(/^#\/?\??/, '')).get(name))
}

/** The address stands in the path after what the expression matches. */
export function inPath(before: RegExp): CopyReader {
  return (address) => {
    const text = afterHost(address)
    const match = before.exec(text)
    return match === null ? null : complete(text.slice(match[0].length))
  }
}

/** The first of several readings. */
export function anyOf(...readers: readonly CopyReader[]): CopyReader {
  return (address, subdomain) => {
    for (const read of readers) {
      const found = read(address, subdomain)
      if (found !== null) return found
    }
    return null
  }
}

/** Web archives that file a copy under its time, some after a collection's number: `/12/20200102030405id_/http://example.org/`. */
export const memento = inPath(/^(?:\/[^/?#]+){0,4}?\/(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/(?!\d+\/)/)

/** The Wayback Machine also takes short and starred times, none at all, and `/save/` before an address. */
export const wayback = inPath(/^\/(?:web|save|wayback)\/(?:_embed\/)?(?:[\d*]+(?:[a-z]{2}_)?\*?\/)?/)

/** archive.today: a time, `newest`, `oldest`, `o/CODE` or nothing before the address. Bare codes tell nothing. */
export const archiveToday = anyOf(
  inParameter('url'),
  inPath(/^\/(?:[\d.-]{4,17}|newest|oldest|timegate|timemap|o\/[^/]+)\//),
  inPath(/^\/(?=https?:|[\w-]+\.[\w.-]+(?:\/|$))/i),
)

const dashesToDots = (label: string): string => label.replaceAll(/\b-\b/g, '.').replaceAll('--', '-')

/**
 * Google's translated pages: the host is one label, dots written `-` and hyphens `--`; `_x_tr_enc` says whether a
 * prefix `1-` (the fifth character would look like punycode) or `0-` (punycode, its own prefix left out) was added;
 * `_x_tr_hp` holds what was cut from a label that would be too long. Method: Google Search Central, "Enabling ad
 * networks to work with translation-related Google Search features".
 */
export const translated: CopyReader = ({ pathname, search, hash, searchParams }, subdomain) => {
  if (subdomain === '') return null
  const encodings = (searchParams.get('_x_tr_enc') ?? '').split(',')
  let label = (searchParams.get('_x_tr_hp') ?? '') + subdomain
  if (encodings.includes('1') && label.startsWith('1-')) label = label.slice(2)
  const isPunycode = encodings.includes('0') && label.startsWith('0-')
  if (isPunycode) label = label.slice(2)
  return complete(`${isPunycode ? 'xn--' : ''}${dashesToDots(label)}${pathname}${search}${hash}`)
}

/**
 * AMP caches: `/c/s/example.org/page` (`c` document, `v` viewer, `i` image …; `s` for https), on a subdomain that
 * repeats the host in the dashed form of translated pages. Method: "AMP Cache URL format and request handling".
 */
export const ampCache: CopyReader = (address, subdomain) => {
  const found = ampPath(address, subdomain)
  if (found !== null || subdomain === '') return found
  const label = subdomain.startsWith('0-') && subdomain.endsWith('-0') ? subdomain.slice(2, -2) : subdomain
  return complete(dashesToDots(label))
}
const ampPath = inPath(/^\/(?:[a-z]{1,3}\/){1,2}(?:s\/)?(?=[^/?#]+\.)/)

/** AMP pages inside a search engine's own site: `/amp/s/example.org/page`. */
export const ampViewer = inPath(/^\/amp\/(?:s\/)?/)

/** A cached result: `q=cache:CODE:example.org/page+words`, also without the code. */
export const searchCache: CopyReader = ({ searchParams }) => {
  const query = searchParams.get('q') ?? ''
  if (!query.startsWith('cache:')) return null
  const [target = ''] = query
    .slice('cache:'.length)
    .replace(/^[\w-]{8,16}:(?!\/)/, '')
    .split(' ')
  return complete(target)
}

/** Bing's clicks: `/ck/a?u=a1` and the address in URL-safe base64. */
export const bingClick: CopyReader = ({ searchParams }) => {
  const code = searchParams.get('u') ?? ''
  if (!code.startsWith('a1')) return null
  // A code cut off in the middle makes atob throw; it leads nowhere either.
  try {
    return complete(atob(code.slice(2).replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}

/** Yahoo's clicks keep the address between `RU=` and the next slash. */
export const yahooClick: CopyReader = ({ pathname }) =>
  complete(decoded(/\/RU=([^/]+)/.exec(pathname)?.[1] ?? ''))

/** Yandex Turbo: `/turbo/example.org/s/page` or `/example.org/s/page` under the dashed host; `?text=` with the address. */
export const turbo: CopyReader = (address, subdomain) => {
  const [first, second, third] = pathParts(address)
  const isNamed = first === 'turbo'
  const host = isNamed ? (second === 's' ? third : second) : first
  if (host.includes('.')) return complete(host)
  return (
    inParameter('text')(address, subdomain) ?? (subdomain === '' ? null : complete(dashesToDots(subdomain)))
  )
}

/** Pages translated by Yandex Browser: `/proxy_u/en-ru.ru.…/https/example.org/page`. */
export const turboTranslated: CopyReader = (address) => {
  const match = /^\/proxy_u\/[^/]+\/(https?)\/(.+)$/.exec(afterHost(address))
  return match === null ? null : complete(`${match[1]}://${match[2]}`)
}

/** What stands behind a scheme that only wraps an address: `view-source:https://…`, `blob:https://…`. */
export const wrapped: CopyReader = ({ href }) => complete(href.slice(href.indexOf(':') + 1))
