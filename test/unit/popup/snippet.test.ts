import { assert, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippetOf } from '../../../src/popup/snippet.ts'

const factIn = (text: string, at: number, length: number) => ({
  text: text.slice(at, at + length),
  at,
  sentence: { text, block: 0, start: 0, end: text.length },
})

const long =
  'After four long months of talks that led nowhere at all the tired mediators of the three neighbouring states said that about 200,000 people depend on the lake, which gives them water to drink and to grow rice in the dry months of the year.'

describe('the words around a fact', () => {
  test('are the whole sentence where it is short', () => {
    expect(snippetOf(factIn('It opens on 3 May in Rome.', 12, 5))).toEqual({
      before: 'It opens on ',
      said: '3 May',
      after: ' in Rome.',
    })
  })
  test('are cut between words and say so', () => {
    const { before, said, after } = snippetOf(factIn(long, long.indexOf('about'), 20))
    expect(said).toBe('about 200,000 people')
    expect(before).toMatch(/^… \w/)
    expect(after).toMatch(/\w …$/)
    expect(long).toContain(`${before.slice(2)}${said}${after.slice(0, -2)}`)
    expect(long).toContain(` ${before.slice(2)}`)
  })
  test('never lose the fact, whatever the sentence', () => {
    assert(
      property(
        string({ maxLength: 400 }),
        integer({ min: 0, max: 399 }),
        integer({ min: 1, max: 60 }),
        (text, at, length) => {
          const { before, said, after } = snippetOf(factIn(text, Math.min(at, text.length), length))
          expect(said).toBe(text.slice(at, at + length))
          expect(text).toContain(before.replace(/^… /, '') + said + after.replace(/ …$/, ''))
        },
      ),
    )
  })
})
