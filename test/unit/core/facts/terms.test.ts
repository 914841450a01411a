import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

/** A phrase in the nominative, in as many sentences. */
const often = (phrase: string, times = 4): string =>
  ['И вот она, X.', 'Никто не видел, где X.', 'Все здесь знают: X.', 'Город ждёт, и это X.']
    .slice(0, times)
    .map((sentence) => sentence.replace('X', phrase))
    .join(' ')

const currency =
  'Цифровая валюта опять дорожает. О цифровой валюте спорят все. Цены цифровой валюты растут. Без цифровой валюты всем скучно.'

const terms = (text: string, title = ''): readonly string[] => found('terms', text, 'ru', { title })

describe('key terms', () => {
  test('are words that stand together in several sentences', () => {
    expect(terms(often('цифровая валюта'))).toEqual(['цифровая валюта'])
    expect(terms(often('цифровая валюта', 3))).toEqual([])
  })
  test('need fewer sentences where the title has one of their words', () => {
    expect(terms(often('цифровая валюта', 3), 'Цифровой век')).toEqual(['цифровая валюта'])
  })
  test('come whole: no part of a longer one is shown', () => {
    expect(terms(often('сверхмассивная черная дыра'))).toEqual(['сверхмассивная черная дыра'])
  })
  test.each(['новая работа', 'быстро бежит', 'молодые люди', 'первая неделя'])('%j is none', (phrase) => {
    expect(terms(often(phrase))).toEqual([])
  })
  test('an abbreviation is one where the article spells it out', () => {
    expect(terms(`${often('УТБ')} Это Управление транспортной безопасности (УТБ).`)).toEqual(['УТБ'])
    expect(terms(often('УТБ'))).toEqual([])
  })
  test('are shown in the nominative, and only where the article has it', () => {
    expect(terms(currency)).toEqual(['Цифровая валюта'])
    expect(terms(currency.replace('Цифровая валюта опять дорожает', 'Цифровой валюты очень мало'))).toEqual(
      [],
    )
  })
  test('are shown in Russian, where they are right often enough, and in English not', () => {
    const english =
      'We fear climate change. This is climate change. It is climate change. Stop climate change.'
    expect(found('terms', english)).toEqual([])
  })
})
