import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../../src/core/facts/facts.ts'
import { factKinds } from '../../../../src/core/facts/types.ts'
import { articleOf } from './sample.ts'

const pieces = [
  'President Vladimir Putin',
  'in Moscow',
  'on December 19',
  '19 марта',
  'в Москве',
  'Сергей Лавров',
  '$5 million',
  '12 %',
  '3,5 млрд рублей',
  'will meet',
  'next week',
  'обсудит',
  'завтра',
  'MADRID —',
  '(NATO)',
  'NATO',
  'climate change',
  '“',
  '”',
  '«',
  '»',
  '"',
  '(',
  ')',
  '.',
  '. ',
  '?',
  '…',
  ',',
  ' ',
  '\n',
  'Mr',
  'de',
  'van',
  'A.',
  "O'Neil’s",
  '2026',
  '1,5',
  'до',
  'with',
  'и',
  '文。',
  '👩🏽‍🚀',
  '\ud800',
  '\u00a0',
  '-',
  '—',
]
const texts = oneof(
  array(constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
  string({ unit: 'binary', maxLength: 300 }),
)
const languages = constantFrom('en', 'ru', 'de', 'fr', 'uk', 'ar', 'xx-bad_tag', '')

describe('facts', () => {
  test('whatever the text, nothing is thrown and each fact stands in its sentence, and that in its block', () => {
    assert(
      property(array(texts, { maxLength: 6 }), languages, (blocks, language) => {
        const article = articleOf('', language, {
          published: '2026-03-12',
          blocks: blocks.map((text) => ({ text, kind: 'text', path: [] })),
        })
        const facts = factsOf(article)
        for (const { text, at, sentence } of factKinds.flatMap((kind) => facts[kind])) {
          expect(text.trim()).not.toBe('')
          expect(sentence.text.slice(at, at + text.length)).toBe(text)
          expect(article.blocks[sentence.block]?.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        }
      }),
      { numRuns: 400 },
    )
  })
  test('no more are given than there is room for, in the order of the article', () => {
    const text = Array.from(
      { length: 12 },
      (_, day) => `On ${day + 1} May the fund paid $${day + 1} million.`,
    ).join(' ')
    const { dates, numbers } = factsOf(articleOf(text))
    expect(dates.map((date) => date.text)).toEqual(['1 May', '2 May', '3 May'])
    expect(numbers.map((number) => number.text)).toEqual(['$1 million', '$2 million', '$3 million'])
  })
  test('a date in a sentence of what comes next is not shown a second time', () => {
    const facts = factsOf(
      articleOf('They met again on March 11. The council will discuss the report on March 19.'),
    )
    expect(facts.dates.map((date) => date.text)).toEqual(['March 11'])
    expect(facts.next).toHaveLength(1)
  })
  test('headings, captions and asides give none', () => {
    const text = 'The council meets on December 19.'
    const other = (['heading', 'caption', 'aside'] as const).map((kind) => ({ text, kind, path: [] }))
    expect(factsOf(articleOf('', 'en', { blocks: other })).dates).toEqual([])
  })
  test('a language that was not measured has none, not even dates', () => {
    expect(factsOf(articleOf('Рада збереться 19 березня, кажуть в уряді.', 'uk')).dates).toEqual([])
  })
  test('time grows with the text, not with its square', () => {
    const blocksOf = (times: number) =>
      Array.from({ length: times }, (_, place) => ({
        text: `On 3 May President Vladimir Putin said in Moscow that climate change (CC) of kind ${place} will cost $5 million next week.`,
        kind: 'text' as const,
        path: [],
      }))
    const time = (times: number): number => {
      const article = articleOf('', 'en', { blocks: blocksOf(times) })
      const start = performance.now()
      factsOf(article)
      return performance.now() - start
    }
    const best = (times: number): number => Math.min(time(times), time(times), time(times))
    best(500)
    expect(best(4000) / best(500)).toBeLessThan(24)
  }, 30_000)
})
