import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import { pageSigns } from '../../../../src/core/registry/signs.ts'
import type { PageSigns } from '../../../../src/core/registry/types.ts'
import { realRegistry } from '../../../support/registry.ts'

const registry = realRegistry()
const mirror = 'https://d1a2b3.cloudfront.net/a/1.html'

function signsOf(head: string): PageSigns {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`)
  return pageSigns(document)
}

const linkedData = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

const telling: readonly (readonly [reason: string, head: string])[] = [
  ['canonical', '<link rel="canonical" href="https://www.svoboda.org/a/1.html">'],
  [
    'canonical in other case among other relations',
    '<link rel="Alternate Canonical" href="https://www.svoboda.org/a/1.html">',
  ],
  ['og:url', '<meta property="og:url" content="https://www.svoboda.org/a/1.html">'],
  ['a feed', '<link rel="alternate" type="application/rss+xml" href="https://www.svoboda.org/api/">'],
  ['url of an article', linkedData({ '@type': 'NewsArticle', url: 'https://www.svoboda.org/a/1.html' })],
  [
    'publisher',
    linkedData({ '@type': 'NewsArticle', publisher: { name: 'RS', url: 'https://svoboda.org' } }),
  ],
  ['publisher by id', linkedData({ publisher: { '@id': 'https://svoboda.org/#org' } })],
  ['main entity', linkedData([{ mainEntityOfPage: { '@id': 'https://svoboda.org/a/1.html' } }])],
  ['graph', linkedData({ '@graph': [{ '@type': 'WebPage', url: 'https://svoboda.org/a/1.html' }] })],
  ['linked data with line breaks', linkedData('{"headline": "a\nb", "url": "https://svoboda.org/a/1.html"}')],
]

test.each(telling)('a page on a hosting domain is known by its %s', (_, head) => {
  expect(identify(registry, mirror, signsOf(head))).toMatchObject({
    organization: { id: 'rfe-rl' },
    via: 'mirror-sign',
    basis: 'sourced',
    matched: 'svoboda.org',
  })
})

const silent: readonly (readonly [reason: string, head: string])[] = [
  ['nothing', ''],
  ['its own address', `<link rel="canonical" href="${mirror}">`],
  ['a relative address', '<link rel="canonical" href="/a/1.html">'],
  ['a style sheet from there', '<link rel="stylesheet" href="https://www.svoboda.org/a.css">'],
  ['an author from there', linkedData({ author: { url: 'https://svoboda.org/author/1' } })],
  ['a citation', linkedData({ citation: 'https://svoboda.org/a/1.html', isBasedOn: 'https://svoboda.org/' })],
  ['a mention in a title', '<meta property="og:title" content="https://svoboda.org">'],
  ['an account', '<link rel="canonical" href="https://t.me/radiosvoboda">'],
  ['broken linked data', linkedData('{"url": "https://svoboda.org/a')],
  [
    'broken addresses',
    '<link rel="canonical" href="https://:::/"><meta property="og:url" content="http://">',
  ],
]

test.each(silent)('%s tells nothing', (_, head) => {
  expect(identify(registry, mirror, signsOf(head))).toBeNull()
})

const toSvoboda = signsOf('<link rel="canonical" href="https://www.svoboda.org/a/1.html">')

test.each([
  ['https://storage.googleapis.com/bucket/a.html', 'rfe-rl'],
  ['https://svobodaorg.github.io/', 'rfe-rl'],
  ['https://x.azureedge.net/', 'rfe-rl'],
  ['https://a.b.run.app/', 'rfe-rl'],
  ['https://bucket.s3.eu-central-1.amazonaws.com/index.html', 'rfe-rl'],
  ['https://archive.ph/AbCdE', 'rfe-rl'],
  ['https://example.com/repost', null],
  ['https://somebody.blog/', null],
  ['https://cloudfront.net.example/', null],
])('signs count only on hosting domains: %s', (url, id) => {
  expect(identify(registry, url, toSvoboda)?.organization.id ?? null).toBe(id)
})

test('the address outranks the signs', () => {
  expect(identify(registry, 'https://meduza.io/', toSvoboda)).toMatchObject({
    via: 'host',
    matched: 'meduza.io',
  })
})

test('a short code of a web archive is known by the address that the archive names', () => {
  const signs = signsOf('<link rel="bookmark" href="http://archive.today/20240102030405/https://meduza.io/">')
  expect(identify(registry, 'https://archive.ph/AbCdE', signs)).toMatchObject({
    via: 'mirror-sign',
    matched: 'meduza.io',
  })
})

test('a page can make us read only so much', () => {
  const links = Array.from(
    { length: 5_000 },
    (_, at) => `<meta property="og:url" content="https://a${at}.example/">`,
  )
  expect(signsOf(links.join('')).addresses.length).toBeLessThanOrEqual(40)
  expect(signsOf(`<link rel="canonical" href="https://svoboda.org/${'a'.repeat(5_000)}">`).addresses).toEqual(
    [],
  )
  const nested = `${'{"@graph":['.repeat(2_000)}${']}'.repeat(2_000)}`
  expect(signsOf(linkedData(nested)).addresses).toEqual([])
})

test('reading the signs changes nothing in the page', () => {
  const { document } = parseHTML(
    `<html><head>${telling.map(([, head]) => head).join('')}</head><body>x</body></html>`,
  )
  const before = document.documentElement.outerHTML
  pageSigns(document)
  expect(document.documentElement.outerHTML).toBe(before)
})
