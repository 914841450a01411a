import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

const often = (phrase: string, times = 4): string =>
  ['The town fears the X.', 'Nobody has seen the X.', 'With the X came rain.', 'This is about the X.']
    .slice(0, times)
    .map((sentence) => sentence.replace('X', phrase))
    .join(' ')

describe('key terms', () => {
  test('are words that stand together in several sentences', () => {
    expect(found('terms', often('climate change'))).toEqual(['climate change'])
    expect(found('terms', often('climate change', 3))).toEqual([])
  })
  test('need fewer sentences where the title has one of their words', () => {
    expect(found('terms', often('climate change', 3), 'en', { title: 'The climate is sick' })).toEqual([
      'climate change',
    ])
  })
  test('come whole: no part of a longer one is shown', () => {
    expect(found('terms', often('supermassive black holes'))).toEqual(['supermassive black holes'])
  })
  test.each(['young people', 'Tandi argues', 'quickly running', 'prime minister'])('%j is none', (phrase) => {
    expect(found('terms', often(phrase))).toEqual([])
  })
  test('an abbreviation is one where the article spells it out', () => {
    expect(found('terms', `${often('TSA')} It is the Transport Security Agency (TSA).`)).toEqual(['TSA'])
    expect(found('terms', often('BIG'))).toEqual([])
  })
  test('Russian ones are shown in the nominative, and only where the article has it', () => {
    const text =
      'Цифровая валюта опять дорожает. О цифровой валюте спорят все. Цены цифровой валюты растут. Без цифровой валюты всем скучно.'
    expect(found('terms', text, 'ru')).toEqual(['Цифровая валюта'])
    expect(
      found('terms', text.replace('Цифровая валюта опять дорожает', 'Цифровой валюты очень мало'), 'ru'),
    ).toEqual([])
  })
})
