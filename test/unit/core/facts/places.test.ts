import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

describe('places', () => {
  test.each([
    ['MADRID — The team kept the hopes of the country alive.', ['MADRID']],
    ['LONDON, England (CNN) -- The old market will be closed.', ['LONDON, England']],
    ['The fire broke out in the small town of Roma at night.', ['Roma']],
    ['Two shells were fired in Lebanon, the report says.', ['Lebanon']],
    ['The talks were held in the United States this week.', ['the United States']],
  ])('%j has %j', (text, places) => {
    expect(found('places', text)).toEqual(places)
  })
  test.each([
    'Washington said that it would not support more negotiations.',
    'The paper believes in New York Times readers above all.',
    'The rebels hoped to find an ally in Great Britain at once.',
    "The rise in Russia's debt surprised the bankers of the town.",
    'He grew up in the village of Clyst St. Mary, near the sea.',
    'In Jordan Smith the club has found a very good player.',
  ])('%j has none', (text) => {
    expect(found('places', text)).toEqual([])
  })
  test('in Russian they are shown as the article says them, with the preposition', () => {
    expect(found('places', 'Пожар случился в Москве рано утром.', 'ru')).toEqual(['в Москве'])
    expect(found('places', 'На Украине подвели итоги выборов.', 'ru')).toEqual(['На Украине'])
    expect(found('places', 'Школу построят в Северо-Казахстанской области.', 'ru')).toEqual([
      'в Северо-Казахстанской области',
    ])
  })
  test.each([
    'Как подчеркнули в Баку, силы отошли от границы.',
    'В Москве заявили, что ответа пока нет и не будет.',
    'Но России нужно время, говорят экономисты из банка.',
    'Задержания были у театра и в районе Белой вежи.',
    'В России Владимир видит только старые города.',
  ])('%j has none', (text) => {
    expect(found('places', text, 'ru')).toEqual([])
  })
  test('further down a place must come twice', () => {
    const before = 'One thing came first here. Another thing came second here. '
    expect(found('places', `${before}He once lived in Spain for a year.`)).toEqual([])
    expect(found('places', `${before}He lived in Spain for a year. They met in Spain.`)).toEqual(['Spain'])
  })
})
