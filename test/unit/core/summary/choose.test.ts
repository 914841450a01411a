import { expect, test } from 'vitest'
import type { Article } from '../../../../src/core/article/types.ts'
import { candidatesOf } from '../../../../src/core/summary/candidates.ts'
import { chancesOf, featuresOf } from '../../../../src/core/summary/chances.ts'
import { choose } from '../../../../src/core/summary/choose.ts'
import { nothingTold, teller } from '../../../../src/core/summary/tally.ts'
import { termsOf } from '../../../../src/core/summary/terms.ts'
import { modelFor } from '../../../../src/core/summary/weights.ts'
import { articleOf } from '../sample-article.ts'

function fieldOf(article: Article) {
  const candidates = candidatesOf(article)
  const terms = termsOf(candidates, 'en')
  const { words, measures } = modelFor('en')
  return { candidates, terms, chances: chancesOf(featuresOf(terms, article.title, 'en'), words), measures }
}

const harbour = [
  'The harbour closed in June. Divers found cracks in the harbour wall.',
  'Sailors in Harwick moved their boats to another town.',
]

test('forms of a word are one word, whose places are known', () => {
  const { terms } = fieldOf(articleOf(['The harbour closed in June.', 'Two harbours stay open in summer.']))
  const term = terms.all[terms.vocabulary.get('harbour') ?? -1]
  expect(term).toMatchObject({ spread: 2, first: 0, last: 1, common: false })
})

test('pairs join neighbours within a sentence only', () => {
  const { terms } = fieldOf(articleOf(harbour))
  expect(terms.pairs.map(({ length }) => length)).toEqual(terms.words.map(({ length }) => length - 1))
})

test.each([
  ['stands in the title', 'The harbour report'],
  ['comes back', 'Divers'],
])('a word that %s is likelier to be used', (_, title) => {
  const chanceOf = (word: string, given: string): number => {
    const { terms, chances } = fieldOf(articleOf(harbour, given))
    return chances[terms.vocabulary.get(word) ?? -1] ?? 0
  }
  expect(chanceOf('harbour', title)).toBeGreaterThan(chanceOf('boat', title))
  expect(chanceOf('harbour', 'The harbour report')).toBeGreaterThan(chanceOf('harbour', ''))
})

test('a pair that comes back in another sentence is known to', () => {
  const { terms } = fieldOf(
    articleOf(['The harbour wall broke.', 'Nobody saw the harbour wall.', 'Rain, rain, rain.']),
  )
  const repeated = terms.pairs.map((pairs) => [...pairs].map((pair) => terms.repeated[pair]))
  expect(repeated).toEqual([
    [1, 1, 0],
    [0, 0, 1, 1],
    [0, 0],
  ])
})

test('a pair that comes back tells more where the language says so', () => {
  const { terms, chances, measures } = fieldOf(
    articleOf(['The harbour wall broke.', 'Nobody saw the harbour wall.']),
  )
  const told = (repeat: number): number =>
    teller(terms, chances, { ...measures, repeat }).with(nothingTold, [0]).told
  expect(told(1)).toBeGreaterThan(told(0))
})

test('English and Russian have weights of their own, other languages common ones', () => {
  const [english, russian, german, georgian] = ['en-GB', 'ru', 'de', 'ka'].map(modelFor)
  expect(english).not.toEqual(russian)
  expect(german).not.toEqual(english)
  expect(german).toEqual(georgian)
})

test('what is told already adds length and nothing else', () => {
  const { terms, chances, measures } = fieldOf(articleOf([harbour[0] ?? '', harbour[0] ?? '']))
  const { take, with: tallyWith } = teller(terms, chances, measures)
  const once = take(nothingTold, [0])
  const twice = tallyWith(once, [2])
  expect(twice.told).toBe(once.told)
  expect(twice.size).toBe(2 * once.size)
})

test('a trial leaves no trace', () => {
  const { terms, chances, measures } = fieldOf(articleOf(harbour))
  const { with: tallyWith } = teller(terms, chances, measures)
  expect(tallyWith(nothingTold, [1])).toEqual(tallyWith(nothingTold, [1]))
})

test('a block that is most of the article may give more than two sentences', () => {
  const whole =
    'The harbour closed in June. Divers found cracks in the harbour wall. Engineers will mend the wall by spring. The town pays for it.'
  const article = articleOf([whole, 'Gulls came back.', 'Boats wait outside the wall.'])
  const chosen = choose(fieldOf(article), 4).filter((index) => index < 4)
  expect(chosen.length).toBeGreaterThan(2)
})

test('a scrap of a sentence gives way to a whole one', () => {
  const article = articleOf([
    'The council of the port closed the harbour in June after divers found cracks.',
    'The harbour closed again.',
    'Engineers of the port will mend the cracks in the harbour wall by the spring.',
  ])
  expect(choose(fieldOf(article), 2)).toEqual([0, 2])
})
