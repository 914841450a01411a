import {
  tuple,
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  pre,
  property,
  stringMatching,
  webFragments,
  webPath,
  webQueryParameters,
} from 'fast-check'
import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import { places } from '../../../../src/core/registry/places.ts'
import { realRegistry } from '../../../support/registry.ts'

const registry = realRegistry()
const hosts = [...registry.hosts.keys()]

const listedHost = constantFrom(...hosts)
const label = stringMatching(/^[a-z][a-z0-9]{0,10}$/)
const pathPart = webPath()
const query = webQueryParameters()
const fragment = webFragments()
const port = integer({ min: 1, max: 65_535 })

/** The same host in the spellings that name it. */
const spelled = tuple(listedHost, array(boolean(), { minLength: 70, maxLength: 70 }), boolean()).map(
  ([host, capitals, dot]) => {
    const letters = Array.from(host, (letter, at) => (capitals[at] === true ? letter.toUpperCase() : letter))
    return { host, text: letters.join('') + (dot ? '.' : '') }
  },
)

/** The organization that the nearest listed host gives. */
const owner = (host: string): string | undefined => registry.hosts.get(host)?.organization.id

test('every listed host is recognised under any port, path, query, case and user', () => {
  assert(
    property(
      spelled,
      port,
      pathPart,
      query,
      fragment,
      constantFrom('http', 'https'),
      constantFrom('', 'user@', 'user:word@'),
      ({ host, text }, number, path, parameters, hash, scheme, user) => {
        const found = identify(registry, `${scheme}://${user}${text}:${number}${path}?${parameters}#${hash}`)
        expect(found?.organization.id).toBe(owner(host))
        expect(found?.via).toBe('host')
      },
    ),
    { numRuns: 1_000 },
  )
})

test('every subdomain of a listed host is recognised, unless it is listed or shared itself', () => {
  const shared = new Set(places.map(([host]) => host))
  assert(
    property(listedHost, array(label, { minLength: 1, maxLength: 4 }), (host, labels) => {
      const name = [...labels, host].join('.')
      pre(!registry.hosts.has(name) && !shared.has(name))
      expect(identify(registry, `https://${name}/`)?.matched).toBe(host)
    }),
    { numRuns: 1_000 },
  )
})

test('no host that merely contains or extends the text of a listed one is recognised', () => {
  assert(
    property(
      listedHost,
      label,
      constantFrom(
        (host: string, text: string) => `${text}${host}`,
        (host: string, text: string) => `${text}-${host}`,
        (host: string, text: string) => `${host}${text}`,
        (host: string, text: string) => `${host}.${text}.example`,
        (host: string, text: string) => `${host.replaceAll('.', '-')}.${text}.example`,
        (host: string, text: string) => `${text}.${host.slice(1)}`,
      ),
      (host, text, disguise) => {
        const name = disguise(host, text)
        // By chance the disguise can be a listed host of its own, or one of its subdomains.
        pre(!hosts.some((other) => name === other || name.endsWith(`.${other}`)))
        expect(identify(registry, `https://${name}/`)).toBeNull()
      },
    ),
    { numRuns: 1_000 },
  )
})

/** What stands around an inner address in a copy of it. */
const wrappers: readonly ((url: string) => string)[] = [
  (url) => `https://web.archive.org/web/20240102030405/${url}`,
  (url) => `https://archive.ph/20240102030405/${url}`,
  (url) => `https://www.google.com/url?q=${encodeURIComponent(url)}`,
  (url) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`,
  (url) => `https://translate.google.com/translate?u=${encodeURIComponent(url)}`,
  (url) => `view-source:${url}`,
  (url) => `about:reader?url=${encodeURIComponent(url)}`,
]

test('wrapping an address up to the bound changes how it is found, never whose it is', () => {
  assert(
    property(
      listedHost,
      pathPart,
      array(constantFrom(...wrappers), { minLength: 1, maxLength: 5 }),
      (host, path, layers) => {
        const url = layers.reduce<string>((inner, wrap) => wrap(inner), `https://${host}${path}`)
        const found = identify(registry, url)
        expect(found?.matched).toBe(host)
        expect(found?.via).toBe('copy')
      },
    ),
    { numRuns: 1_000 },
  )
})

test('unwrapping ends, however deep an address is wrapped', () => {
  assert(
    property(
      array(constantFrom(...wrappers.filter((wrap) => !wrap('x').includes('%'))), { maxLength: 60 }),
      constantFrom('https://example.com/', 'https://meduza.io/', 'nonsense', ''),
      (layers, inner) => {
        identify(
          registry,
          layers.reduce<string>((url, wrap) => wrap(url), inner),
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('the translated form of every listed host leads back to it', () => {
  for (const host of hosts) {
    const dashed = host.replaceAll('-', '--').replaceAll('.', '-')
    const prefix = dashed.slice(2, 4) === '--' ? '1-' : ''
    const url = `https://${prefix}${dashed}.translate.goog/?_x_tr_sl=en${prefix === '' ? '' : '&_x_tr_enc=1'}`
    expect([url, identify(registry, url)?.matched]).toEqual([url, host])
  }
})
