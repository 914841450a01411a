import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../../../src/protocol/calls.ts'
import { asMessage, mayCall, type Message, type Sender } from '../../../src/protocol/trust.ts'

const us = { id: 'ours', origin: 'chrome-extension://ours/' }
const kinds: ReadonlySet<string> = new Set(['page/assess', 'notice/shown', 'notice/snooze', 'tab/assess'])
const isKind = (kind: string): kind is Kind => kinds.has(kind)

const ownPage: Sender = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' }
const script: Sender = { id: 'ours', url: 'https://news.example/a', tab: { id: 7 } }

const call = (kind: Kind, url: string): Message => ({ kind, input: { url } })

describe('who may call', () => {
  test.each<[claim: string, message: Message, sender: Sender, may: boolean]>([
    ['our popup asks about any address', call('tab/assess', 'https://other.example/'), ownPage, true],
    ['our page script asks about its own page', call('page/assess', 'https://news.example/b'), script, true],
    ['our page script asks about another site', call('page/assess', 'https://other.example/'), script, false],
    [
      'our page script asks about another port',
      call('page/assess', 'https://news.example:8443/'),
      script,
      false,
    ],
    [
      'our page script asks what only our pages may',
      call('tab/assess', 'https://news.example/a'),
      script,
      false,
    ],
    [
      'a script without a tab',
      call('page/assess', 'https://news.example/a'),
      { id: 'ours', url: 'https://news.example/a' },
      false,
    ],
    [
      'another extension with our page’s address',
      call('tab/assess', 'https://x.example/'),
      { ...ownPage, id: 'theirs' },
      false,
    ],
    [
      'a sender without an id',
      call('page/assess', 'https://news.example/a'),
      { url: 'https://news.example/a', tab: { id: 7 } },
      false,
    ],
    [
      'a page whose address only begins like ours',
      call('tab/assess', 'https://x.example/'),
      { id: 'ours', url: 'https://chrome-extension.example/' },
      false,
    ],
    [
      'a script in a page without an origin',
      call('page/assess', 'about:blank'),
      { id: 'ours', url: 'about:blank', tab: { id: 7 } },
      true,
    ],
    [
      'an address that is none',
      call('page/assess', 'nonsense'),
      { id: 'ours', url: 'nonsense', tab: { id: 7 } },
      false,
    ],
  ])('%s: %#', (_claim, message, sender, may) => {
    expect(mayCall(message, sender, us)).toBe(may)
  })
})

describe('what is a call', () => {
  test('one of the table, with an address', () => {
    expect(asMessage({ kind: 'page/assess', input: { url: 'https://a.example/' } }, isKind)).toEqual(
      call('page/assess', 'https://a.example/'),
    )
  })

  test.each<[claim: string, message: unknown]>([
    ['nothing', undefined],
    ['a text', 'page/assess'],
    ['an unknown kind', { kind: 'settings/erase', input: { url: 'https://a.example/' } }],
    ['a kind from the prototype', { kind: 'constructor', input: { url: 'https://a.example/' } }],
    ['no input', { kind: 'page/assess' }],
    ['no address', { kind: 'page/assess', input: {} }],
    ['an endless address', { kind: 'page/assess', input: { url: 'x'.repeat(70_000) } }],
    [
      'a language that is a book',
      { kind: 'page/assess', input: { url: 'https://a.example/', language: 'x'.repeat(36) } },
    ],
    [
      'signs that are no list',
      { kind: 'page/assess', input: { url: 'https://a.example/', signs: { addresses: 'all' } } },
    ],
    [
      'signs without end',
      {
        kind: 'page/assess',
        input: {
          url: 'https://a.example/',
          signs: { addresses: Array.from({ length: 65 }, () => 'https://b.example/') },
        },
      },
    ],
    [
      'signs that are no texts',
      { kind: 'page/assess', input: { url: 'https://a.example/', signs: { addresses: [1] } } },
    ],
  ])('%s is none', (_claim, message) => {
    expect(asMessage(message, isKind)).toBeNull()
  })

  test('whatever is sent, nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => void asMessage(message, isKind)))
  })
})
