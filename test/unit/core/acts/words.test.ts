import { array, assert, boolean, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../../../../src/core/acts/lexicon.ts'
import { longestEntry, wordsOf } from '../../../../src/core/acts/words.ts'

const words = wordsOf(['подел', 'share', 'x.', 'read later.', 'read'])

describe('a list of words', () => {
  test.each([
    ['the beginning of a word', 'поделиться', true],
    ['a later word', 'please share', true],
    ['the middle of a word', 'unshared', false],
    ['a whole word', 'on x', true],
    ['a longer word than a whole one', 'xerox', false],
    ['a phrase', 'read later', true],
    ['nothing', '', false],
  ])('%s: "%s" is %s', (_name, text, found) => {
    expect(words.within(text)).toBe(found)
  })

  test('leaves what is not in it, and takes the longest of two', () => {
    expect(words.without('share on x')).toBe('on')
    expect(words.without('to read later today')).toBe('to today')
  })

  const letter = constantFrom('a', 'b', 'п')
  const word = string({ unit: letter, minLength: 1, maxLength: 4 })
  const entry = tuple(word, boolean()).map(([text, whole]) => (whole ? `${text}.` : text))

  test('finds what one pattern of all its entries finds', () => {
    assert(
      property(array(entry, { minLength: 1, maxLength: 6 }), array(word), (entries, text) => {
        const options = entries.map((each) => (each.endsWith('.') ? each.slice(0, -1) : `${each}\\S*`))
        const pattern = new RegExp(`(?<!\\S)(?:${options.join('|')})(?!\\S)`)
        const said = text.join(' ')
        const list = wordsOf(entries)
        expect(list.within(said)).toBe(pattern.test(said))
        expect(list.within(list.without(said))).toBe(false)
      }),
    )
  })
})

const lexicon = JSON.parse(readFileSync('assets/controls/lexicon.json', 'utf8')) as Lexicon
const { labels, beside, networks, denials, sending, writing, comments, entering, names } = lexicon
const lists = [...Object.values(labels), beside, networks, denials, sending, writing, comments, entering]

test('the lexicon has no longer entry than is looked for, and no name of more than two words', () => {
  const entries = lists.flatMap((list) => Object.values(list)).flatMap((list) => list.split('|'))
  expect(Math.max(...entries.map(({ length }) => length))).toBeLessThanOrEqual(longestEntry)
  const called = Object.values(names).flatMap((list) => list.split('|'))
  expect(called.filter((name) => name.split(' ').length > 2)).toEqual([])
})

const cyrillic = /^[\p{Script=Cyrillic} ]+$/u
const scripts: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['ru', 'uk', 'be', 'kk', 'tt', 'ba', 'ky', 'tg'].map((each) => [each, cyrillic])),
  hy: /^[\p{Script=Armenian} ]+$/u,
  ka: /^[\p{Script=Georgian} ]+$/u,
  fa: /^[\p{Script=Arabic} ]+$/u,
  ar: /^[\p{Script=Arabic} ]+$/u,
}
/** Uzbek and Serbian are written in two scripts, a word in one of them. */
const either = /^(?:[\p{Script=Latin} ]+|[\p{Script=Cyrillic} ]+)$/u

test('every entry is in one script, that of its language: a Latin i in a Cyrillic word finds nothing', () => {
  const entries = lists.flatMap((list) =>
    Object.entries(list).flatMap(([language, listed]) =>
      listed.split('|').map((entry) => [language, entry.replace(/\.$/, '')] as const),
    ),
  )
  expect(entries.filter(([language, entry]) => !(scripts[language] ?? either).test(entry))).toEqual([])
  const called = Object.values(names).flatMap((list) => list.split(/[| ]/))
  expect(
    called.filter(
      (word) => !either.test(word.replaceAll(/\d/g, '')) && !/^\p{Script=Georgian}+$/u.test(word),
    ),
  ).toEqual([])
})
