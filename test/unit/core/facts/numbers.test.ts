import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

describe('amounts', () => {
  test.each([
    ['The bridge cost about $300 million in the end.', 'en', ['about $300 million']],
    ['More than 12,500 people left the town at night.', 'en', ['More than 12,500 people']],
    ['Prices rose by 3.5 percent over the winter.', 'en', ['3.5 percent']],
    ['It lies just short of 40 km from the border.', 'en', ['just short of 40 km']],
    ['The firm paid €4.2bn for its old rival.', 'en', ['€4.2bn']],
    ['От озера зависят около 200 тысяч человек.', 'ru', ['около 200 тысяч человек']],
    ['Сделка обошлась в 6,4 млрд долларов, говорят в фирме.', 'ru', ['6,4 млрд долларов']],
    ['Партия набрала 48,15% голосов на этих выборах.', 'ru', ['48,15%']],
    ['Die Kosten liegen bei rund 30 Millionen Euro im Jahr.', 'de', ['30 Millionen Euro']],
    ['Le chômage a reculé de 0,4 % depuis le printemps.', 'fr', ['0,4 %']],
  ])('%j (%s) has %j', (text, language, amounts) => {
    expect(found('numbers', text, language)).toEqual(amounts)
  })
  test.each([
    ['The rate will rise from 5 percent to 7 percent soon.', 'en'],
    ['It grew between 3 percent and 4 percent a year.', 'en'],
    ['It weighs 2 pounds and 5.4 ounces with its bag.', 'en'],
    ['In 2004 the team won 12 of its 15 games.', 'en'],
    ['Room 101 is behind section 4.2.1 of the hall.', 'en'],
    ['За информацию назначена награда в размере $5 тыc.', 'ru'],
    ['Ей 28 лет, у неё двое детей и старый дом.', 'ru'],
    ['Das sagen sieben bis 15 Prozent der Leute im Land.', 'de'],
  ])('half of a span and a bare number are not shown: %j (%s)', (text, language) => {
    expect(found('numbers', text, language)).toEqual([])
  })
  test('one of a sentence, and each amount once', () => {
    const text =
      'The fund has $5 million and wants $9 million. It got some $5 million from the state. About 40 percent is gone.'
    expect(found('numbers', text)).toEqual(['$5 million', 'About 40 percent'])
  })
})
