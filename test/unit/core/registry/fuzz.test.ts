import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { copyPlaces } from '../../../../src/core/registry/copy-places.ts'
import { identify } from '../../../../src/core/registry/index.ts'
import { places } from '../../../../src/core/registry/places.ts'
import { realRegistry } from '../../../support/registry.ts'

const registry = realRegistry()
const hosts = [...registry.hosts.keys()]

/** A generator of its own (xorshift), so that the 100,000 texts are the same on every run and cost seconds. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    yield (state >>> 0) / 2 ** 32
  }
}

test('100,000 malformed addresses never throw', () => {
  const numbers = random(20_260_911)
  const next = (below: number): number => Math.floor((numbers.next().value as number) * below)
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const shared = places.map(([host]) => host)
  const paths = copyPlaces.flatMap(([, { pages = [] }]) =>
    pages.map((page) => page.replace(/^.*?:\/\/[^/]*/, '')),
  )
  const schemes = [
    'https://',
    'http:/',
    'https:',
    '//',
    'view-source:',
    'about:reader?url=',
    'tg://resolve?domain=',
    'blob:',
    '',
    '%',
    'HTTPS:\\\\',
    'read:',
    'feed:',
  ]
  const pieces = [
    '/',
    '%',
    '%2',
    '%00',
    '%ff',
    '%E0%A4%A',
    '..',
    '?',
    '#',
    '@',
    ':',
    ':99999',
    '[::1',
    ']',
    '\u0000',
    '\ud800',
    'й',
    '。',
    '://',
    'a1',
    '=',
    '&u=a1!!',
    '*',
    '20240102030405id_',
    'xn--',
    '-',
    '--',
    '0-',
    '1-',
    '_x_tr_enc=0,1',
    '/c/s/',
    '/RU=%',
    'cache:',
    '@',
    '#!/',
    '\u202e',
    ' ',
    '\n',
    'a'.repeat(300),
  ]
  for (let at = 0; at < 100_000; at++) {
    const parts = [
      pick(schemes),
      next(3) === 0 ? pick(hosts) : pick(shared),
      next(2) === 0 ? pick(paths) : '',
    ]
    for (let count = next(8); count > 0; count--) {
      parts.splice(
        next(parts.length + 1),
        0,
        next(3) === 0 ? String.fromCharCode(next(65_536)) : pick(pieces),
      )
    }
    const url = parts.join('')
    const found = identify(registry, url, { addresses: [url, pick(pieces)] })
    // One expectation a hundred thousand times would take longer than all the rest.
    if (found === undefined) expect.fail(url)
  }
}, 60_000)

const anyText = array(integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) =>
  String.fromCharCode(...units),
)

test('any text at all is taken, also with lone surrogates and control characters', () => {
  assert(
    property(anyText, (text) => {
      identify(registry, text, { addresses: [text] })
      identify(registry, `https://${text}`)
    }),
    { numRuns: 1_000 },
  )
})

test('a very long address takes no longer than reading it', () => {
  const start = performance.now()
  for (const piece of ['a.', 'a/', '-', '%2F', '?a=', '#']) {
    for (const host of [
      'https://',
      'https://web.archive.org/web/',
      'https://x.translate.goog/',
      'https://t.me/',
      'https://arquivo.pt/',
    ]) {
      identify(registry, host + piece.repeat(300_000))
    }
  }
  expect(performance.now() - start).toBeLessThan(5_000)
})
