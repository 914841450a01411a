import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import type { Via } from '../../../../src/core/registry/types.ts'
import { known, open, realRegistry, row } from '../../../support/registry.ts'

const registry = realRegistry()

type Case = readonly [url: string, expected: readonly [id: string, via: Via] | null, reason: string]

const cases: readonly Case[] = [
  ['https://rferl.org/', ['rfe-rl', 'host'], 'the host itself'],
  ['https://www.rferl.org/a/32791234.html', ['rfe-rl', 'host'], 'www is the same site'],
  ['https://m.dw.com/ru', ['deutsche-welle', 'host'], 'm is the same site for phones'],
  ['https://amp.dw.com/ru/a-1', ['deutsche-welle', 'host'], 'amp is the same site in another format'],
  ['https://about.rferl.org/', ['rfe-rl', 'parent-domain'], 'a subdomain belongs to the owner of the domain'],
  ['https://gandhara.rferl.org/a/1.html', ['rfe-rl', 'parent-domain'], 'a service on a subdomain'],
  ['HTTPS://WWW.RFERL.ORG/A', ['rfe-rl', 'host'], 'case of the host does not count'],
  ['https://www.rferl.org./a', ['rfe-rl', 'host'], 'a trailing dot names the same host'],
  ['https://www.rferl.org:8443/a', ['rfe-rl', 'host'], 'the port does not count'],
  ['https://reader:word@meduza.io/', ['meduza', 'host'], 'user-info does not count'],
  ['https://meduza.io', ['meduza', 'host'], 'no path at all'],
  ['http://meduza.io/feature/2026/01/01/x?utm_source=t#top', ['meduza', 'host'], 'http, query and fragment'],
  ['https://meduza%2Eio/', ['meduza', 'host'], 'the URL parser decodes the host'],
  ['https://meduza。io/', ['meduza', 'host'], 'an ideographic full stop is a dot'],
  ['https:\\\\meduza.io\\live', ['meduza', 'host'], 'browsers take backslashes for slashes'],
  ['  https://meduza.io/ ', ['meduza', 'host'], 'browsers trim spaces'],
  ['ftp://meduza.io/', ['meduza', 'host'], 'an old protocol, the same host'],
  [
    'https://creees.stanford.edu/',
    ['creees-stanford', 'host'],
    'the nearest listed host wins over its parent',
  ],
  ['https://law.stanford.edu/', ['stanford-university', 'parent-domain'], 'another part of the university'],
  ['https://rferl.org.example/', null, 'a listed host as subdomain of another domain'],
  ['https://rferl.org.ru/', null, 'another domain that begins alike'],
  ['https://notrferl.org/', null, 'a domain that merely ends in the same text'],
  ['https://rferl-org.example.com/', null, 'a listed host spelled with a hyphen'],
  ['https://rferl.com/', null, 'another top-level domain'],
  ['https://org/', null, 'a top-level domain alone'],
  ['https://dw.co/', null, 'the beginning of a listed host'],
  ['https://meduza.io.', ['meduza', 'host'], 'a trailing dot and no path'],
  ['https://meduza.io..', null, 'two trailing dots are no host'],
  ['https://meduza.io@example.com/', null, 'a listed host in the user-info'],
  ['https://example.com/https://meduza.io/', null, 'a listed host in a path that is no copy'],
  ['https://example.com/?ref=https://meduza.io', null, 'a mention in the query'],
  ['https://example.com/#https://meduza.io', null, 'a mention in the fragment'],
  ['https://rfеrl.org/', null, 'a lookalike with a Cyrillic letter'],
  ['https://en.wikipedia.org/wiki/Meduza', null, 'an article about a listed body'],
  ['https://meduza/', null, 'a single label'],
  ['mailto:editor@meduza.io', null, 'no page'],
  ['javascript:location="https://meduza.io"', null, 'no address'],
  ['data:text/html,https://meduza.io', null, 'a page of its own'],
  ['file://meduza.io/share', null, 'a file, wherever it lies'],
  ['chrome://settings/?search=meduza.io', null, 'a page of the browser'],
  ['https://[2001:db8::1]/', null, 'an address by number'],
  ['meduza.io', null, 'not an address; the command completes it'],
  ['', null, 'nothing'],
]

test.each(cases)('%s is %j: %s', (url, expected) => {
  const found = identify(registry, url)
  expect(found && [found.organization.id, found.via]).toEqual(expected)
})

test('a host in Unicode is found by its punycode, from either spelling', () => {
  const index = open(row('a', 1, { hosts: [known('xn--80aesfpebagmfblc0a.xn--p1ai')] }))
  for (const url of ['https://стопкоронавирус.рф/', 'https://www.xn--80aesfpebagmfblc0a.xn--p1ai/x']) {
    expect(identify(index, url)?.organization.id).toBe('a')
  }
})

test('the marks of a host come with the answer', () => {
  const index = open(
    row('a', 1, { hosts: [known('big.example', { broad: true }), known('old.example', { former: true })] }),
    row('b', 2, { hosts: [known('unsure.example', { basis: 'doubtful' })] }),
  )
  expect(identify(index, 'https://x.big.example/')).toMatchObject({
    broad: true,
    former: false,
    basis: 'known',
  })
  expect(identify(index, 'https://old.example/')).toMatchObject({ broad: false, former: true })
  expect(identify(index, 'https://unsure.example/')).toMatchObject({
    basis: 'doubtful',
    matched: 'unsure.example',
  })
})

test('the row comes with the answer as it stands in the source', () => {
  const index = open(row('a', 7, { hosts: [known('a.example')], decided: '2025-01-02', order: '№ 1-р' }))
  expect(identify(index, 'https://a.example/')?.organization).toEqual({
    id: 'a',
    designation: 'undesirable',
    name: { en: 'Body a', ru: 'Организация a', official: 'Body a («Организация a»), США' },
    number: 7,
    listed: '2025-02-03',
    decided: '2025-01-02',
    order: '№ 1-р',
  })
})
