import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

describe('people', () => {
  test('are those named in full who come again by their surname', () => {
    const text = 'The town thanked Helen Fisk for the bridge. Fisk said that the work had gone well.'
    expect(found('people', text)).toEqual(['Helen Fisk'])
  })
  test('one mention is enough after an office', () => {
    const text = 'U.S. Secretary of State Condoleezza Rice made clear that there would be no more talks.'
    expect(found('people', text)).toEqual(['Condoleezza Rice'])
    const second = "Russia's UN Ambassador Vitaly Churkin called the talks useful on the whole."
    expect(found('people', second)).toEqual(['Vitaly Churkin'])
  })
  test('a name we do not know is one beside a role, an age or a "Mr" elsewhere', () => {
    expect(found('people', 'The lawyer Tandi Okoro went to court. Okoro lost the case.')).toEqual([
      'Tandi Okoro',
    ])
    expect(found('people', 'Zhu Sanni, 23, left the city. Later Zhu Sanni came back.')).toEqual(['Zhu Sanni'])
    expect(found('people', 'It was late for Tandi Okoro. Then Mr Okoro left the hall.')).toEqual([
      'Tandi Okoro',
    ])
  })
  test.each([
    'Washington said that the talks had failed. Washington would not say more.',
    'The White House said no. The House was silent, and the House of Lords too.',
    'Will Power was out at noon. Will it come back? Power is dear these days.',
    'The Nelson Mandela Foundation gave money. Mandela was not there to see it.',
    'Human Rights Watch said so on Monday. Watch staff were not on the ground.',
    'While Aisha, 36, is waiting, the rain begins. While others sleep, Aisha works.',
    'Yesterday Monday Morning was played. Morning people did not like the play.',
    'The Queen Mother’s London residence was shut. London was quiet at night.',
    'Michael Jackson Street is closed this week. Street lamps were broken there.',
    'Ordinary People Think that capitals are fine. Think again, said the teacher.',
    'John Smith came once and was not seen again.',
  ])('%j names no one for certain', (text) => {
    expect(found('people', text)).toEqual([])
  })
  test('two who share a surname are not counted for one another', () => {
    const text =
      'Bill Clinton was there. Hillary Clinton spoke, and Hillary Clinton left. Clinton smiled at the end.'
    expect(found('people', text)).toEqual(['Hillary Clinton'])
  })
  test('Russian names are shown as they are called, not in another case', () => {
    const text =
      'Слова Владимира Путина передали утром. Позже Владимир Путин ответил на вопросы. Путина спросили о ценах.'
    expect(found('people', text, 'ru')).toEqual(['Владимир Путин'])
    expect(found('people', 'Об этом спросили Сергея Лаврова. Позже Лавров ответил на всё.', 'ru')).toEqual([])
  })
  test.each([
    'Победу Джо Байдена признали утром. Байдена поздравили все соседи.',
    'Выступление Александра Григорьевича было коротким. Григорьевича слушали молча.',
    'Надежда России уехала на игры. Россия ждёт новых побед этой зимой.',
    'Роман Толстого вышел снова. Толстого читают по всей стране.',
    'Нижний Новгород готовится к празднику. Новгород ждёт гостей уже летом.',
  ])('%j names no one for certain', (text) => {
    expect(found('people', text, 'ru')).toEqual([])
  })
  test('other languages have none', () => {
    expect(found('people', 'Angela Merkel sprach zuerst. Merkel ging danach nach Hause.', 'de')).toEqual([])
  })
})
