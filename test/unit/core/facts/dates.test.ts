import { describe, expect, test } from 'vitest'
import { datesIn } from '../../../../src/core/facts/dates.ts'
import { found } from './sample.ts'

describe('dates', () => {
  test.each([
    ['The council meets on December 19.', ['December 19']],
    ['It was signed on Monday, December 10, 2007, in Rome.', ['Monday, December 10, 2007']],
    ['The show runs from 5-7 June 2019 in Leeds.', ['5-7 June 2019']],
    ['The horse show is on Oct. 11–21, in the old barn.', ['Oct. 11–21']],
    ['He was born on June 3rd 1993 in Roma.', ['June 3rd 1993']],
    ['The law passed in April 2005 without debate.', ['April 2005']],
    ['It ended on Sept. 9 after a long trial.', ['Sept. 9']],
  ])('%j has %j', (text, dates) => {
    expect(found('dates', text)).toEqual(dates)
  })
  test.each([
    'Mr. May 5 times refused to answer the question.',
    'They decided to march on the palace with 300 men.',
    'In May 15 people died in the mountains of the north.',
    'On May 15,000 protesters gathered at the old gate.',
    'We may 3 times a year visit the old house.',
    'The house at 12 May Street was sold for nothing.',
    'Last updated at 3:31 PM on 19th July 2011.',
    'Tuesday, August 25, 2015, 12:41 AM is what the camera says.',
    'Duckworth and Peterson wrote of it at length (June 2007).',
    'The score was 5 to 12 in the second half.',
  ])('%j has none that we would show', (text) => {
    expect(found('dates', text)).toEqual([])
  })
  test.each([
    ['Совет соберётся 19 марта, сообщили в правительстве.', ['19 марта']],
    ['Договор подписали 8 сентября 1951 года в Сан-Франциско.', ['8 сентября 1951 года']],
    ['С 22 по 24 июля в городе была большая ярмарка.', ['С 22 по 24 июля']],
    ['Инаугурация тогда пришлась на 9 или 10 июня.', ['9 или 10 июня']],
    ['Армия купила его в декабре 2017 года у завода.', ['в декабре 2017 года']],
    ['Вдоль дороги стоят 5 маяков и старая башня.', []],
    ['Пожар случился на улице 8 марта в старом доме.', []],
    ['Завод стоит на площади 1 мая уже двадцать лет.', []],
  ])('%j has %j', (text, dates) => {
    expect(found('dates', text, 'ru')).toEqual(dates)
  })
  test('German and French ones are known by the month names of the browser', () => {
    expect(found('dates', 'Der Rat trifft sich am 14. und 15. Juli 2021 in der Stadt.', 'de-AT')).toEqual([
      '14. und 15. Juli 2021',
    ])
    expect(found('dates', 'Le conseil se réunit le 22 novembre dans la capitale.', 'fr')).toEqual([
      '22 novembre',
    ])
  })
  test('one day is one date, with its year or without, and days come before months', () => {
    const text =
      'It began in May 2001 and in June 2002 again. The end came on 3 March 2004. On 3 March nobody slept. Then on 4 March all was over.'
    expect(found('dates', text)).toEqual(['May 2001', '3 March 2004', '4 March'])
  })
  test('are read as numbers', () => {
    expect(datesIn('It is on 3 March 2004.', 'en')).toMatchObject([{ day: 3, month: 3, year: 2004 }])
    expect(datesIn('Это будет 5 мая.', 'ru')).toMatchObject([{ day: 5, month: 5, year: null }])
  })
})
