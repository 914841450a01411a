import { describe, expect, test } from 'vitest'
import { sourcesOf, tongueOf } from '../../../../src/core/facts/source.ts'
import { termsOf } from '../../../../src/core/facts/terms.ts'
import { articleOf, found } from './sample.ts'

/** All that the finder finds, in whichever language it is sure enough to be shown. */
function terms(text: string, language = 'en', about: { readonly title?: string } = {}): readonly string[] {
  const article = articleOf(text, language, about)
  return termsOf(sourcesOf(article), tongueOf(language), article, [], 5).map((term) => term.text)
}

const often = (phrase: string, times = 4): string =>
  ['The town fears the X.', 'Nobody has seen the X.', 'With the X came rain.', 'This is about the X.']
    .slice(0, times)
    .map((sentence) => sentence.replace('X', phrase))
    .join(' ')

const russian =
  'Цифровая валюта опять дорожает. О цифровой валюте спорят все. Цены цифровой валюты растут. Без цифровой валюты всем скучно.'

describe('key terms', () => {
  test('are words that stand together in several sentences', () => {
    expect(terms(often('climate change'))).toEqual(['climate change'])
    expect(terms(often('climate change', 3))).toEqual([])
  })
  test('need fewer sentences where the title has one of their words', () => {
    expect(terms(often('climate change', 3), 'en', { title: 'The climate is sick' })).toEqual([
      'climate change',
    ])
  })
  test('come whole: no part of a longer one is shown', () => {
    expect(terms(often('supermassive black holes'))).toEqual(['supermassive black holes'])
  })
  test.each(['young people', 'Tandi argues', 'quickly running', 'prime minister'])('%j is none', (phrase) => {
    expect(terms(often(phrase))).toEqual([])
  })
  test('an abbreviation is one where the article spells it out', () => {
    expect(terms(`${often('TSA')} It is the Transport Security Agency (TSA).`)).toEqual(['TSA'])
    expect(terms(often('BIG'))).toEqual([])
  })
  test('Russian ones are shown in the nominative, and only where the article has it', () => {
    expect(terms(russian, 'ru')).toEqual(['Цифровая валюта'])
    expect(
      terms(russian.replace('Цифровая валюта опять дорожает', 'Цифровой валюты очень мало'), 'ru'),
    ).toEqual([])
  })
  test('are shown in Russian, where they are right often enough, and in English not', () => {
    expect(found('terms', often('climate change'))).toEqual([])
    expect(found('terms', russian, 'ru')).toEqual(['Цифровая валюта'])
  })
})
