import { expect, test } from 'vitest'
import { answers, asks } from '../../../../src/core/summary/dialogue.ts'
import { summarize } from '../../../../src/core/summary/summarize.ts'
import { articleOf } from '../sample-article.ts'

const chosen = (paragraphs: readonly string[], count: number, language = 'en'): string[] =>
  summarize({ ...articleOf(paragraphs), language }, count).sentences.map(({ text }) => text)

test.each([
  'How much is it?',
  '— А что с импортом?',
  'Q: Tell us of the book.',
  'هل فتح الجسر؟',
  '“Why now?”',
])('%s asks', (sentence) => expect(asks(sentence)).toBe(true))

test('a reported question does not ask', () => {
  expect(asks('"Is it over?" the guard asked.')).toBe(false)
})

test.each([
  ['A: I was nine.', 'Tell us of your youth.'],
  ['— Не раньше весны.', '— Когда станет легче?'],
  ['No: employers deduct it from wages.', 'Can I avoid it?'],
])('%s answers', (sentence, before) => expect(answers(sentence, before)).toBe(true))

test('a statement after a question stands alone, and so does a dash after a statement', () => {
  expect(answers('The rate is two per cent.', 'How much is it?')).toBe(false)
  expect(answers('— Импорт подорожал.', 'Цены растут.')).toBe(false)
})

const faq = [
  'Who pays the new tax on boats?',
  'Everyone who owns a boat longer than four metres pays the new tax from May.',
  'How much is the new tax?',
  'The new tax is two per cent of the price of the boat, and the town hopes for 3 million a year.',
  'Can owners of boats avoid the new tax?',
  'No: the harbour takes the new tax together with the fee for the berth of the boat.',
]

test('a question is never without the sentence after it, however many are asked for', () => {
  for (const count of [1, 2, 3, 4, 5, 6]) {
    const sentences = chosen(faq, count)
    expect(sentences.length).toBeGreaterThan(0)
    for (const [at, sentence] of sentences.entries())
      if (sentence.endsWith('?')) expect(sentences[at + 1]).toBe(faq[faq.indexOf(sentence) + 1])
  }
})

test('"No" is never without its question', () => {
  const sentences = chosen(faq, 5)
  const at = sentences.findIndex((sentence) => sentence.startsWith('No:'))
  expect(at === -1 || sentences[at - 1] === faq[4]).toBe(true)
})

test('a question that ends the article stays out', () => {
  expect(chosen(['The harbour raised its fees for boats in May.', 'Will the boats stay?'], 3)).toEqual([
    'The harbour raised its fees for boats in May.',
  ])
})

test('an answer whose question cannot be quoted stays out, and so does what hangs on it', () => {
  const interview = [
    'Учёный Иван Лугов рассказал, почему растут цены на хлеб и чего ждать осенью.',
    '— Почему?',
    '— Причин несколько. Главная — неурожай на юге, где собрали на треть меньше зерна.',
  ]
  expect(chosen(interview, 3, 'ru')).toEqual([interview[0]])
})

test('a correction and the greeting of a live blog are not quoted', () => {
  const news = 'The storm reached the coast at dawn and closed the harbour for boats.'
  const sentences = chosen(
    [
      `Good morning and welcome to our live coverage. ${news}`,
      'An earlier version of this article misstated the hour.',
    ],
    3,
  )
  expect(sentences).toEqual([news])
})
