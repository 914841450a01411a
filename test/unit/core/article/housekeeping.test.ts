import { expect, test } from 'vitest'
import { isHousekeeping, isHousekeepingBlock } from '../../../../src/core/article/housekeeping.ts'

test.each([
  ['en', 'Good morning and welcome to our live coverage of the storm.'],
  ['en', 'We are now closing this live blog.'],
  ['en', 'That’s all from us for today.'],
  ['en', 'Here’s what we know so far.'],
  ['en', 'An earlier version of this article misstated the year of the fire.'],
  ['en', 'This story has been updated to add a word from the mayor.'],
  ['en', 'Correction (May 3): the mill has two wheels, not three.'],
  ['ru', 'Мы заканчиваем нашу онлайн-трансляцию.'],
  ['ru', 'Добрый день, мы начинаем онлайн о буре.'],
  ['ru', 'Спасибо, что были с нами.'],
  ['ru', 'Это исправленная версия текста: мельница сгорела в мае.'],
  ['ru', 'В предыдущей версии материала был неверно назван год пожара.'],
  ['ru', 'Материал дополнен словами мэра.'],
  ['uk', 'Ми завершуємо нашу онлайн-трансляцію.'],
  ['uk', 'У попередній версії тексту було помилково названо рік.'],
  ['de', 'Guten Morgen und herzlich willkommen zu unserem Liveticker.'],
  ['de', 'In einer früheren Version dieses Artikels stand ein falsches Jahr.'],
  ['fr', 'Bonjour et bienvenue dans notre direct.'],
  ['fr', 'Une version antérieure de cet article donnait une année fausse.'],
  ['es', 'Buenos días y bienvenidos a nuestra cobertura en vivo.'],
  ['es', 'Una versión anterior de este artículo daba un año equivocado.'],
])('words about the page are not the article (%s): %s', (_language, text) => {
  expect(isHousekeeping(text)).toBe(true)
  expect(isHousekeepingBlock(text, 12)).toBe(true)
})

test.each([
  'The mayor welcomed the guests in the town hall.',
  'The report was amended on Monday after the council met.',
  'An earlier version of the law was struck down in May.',
  'We are closing the school, the mayor said.',
  'Текст соглашения был исправлен после встречи.',
  'Мы завершаем ремонт моста, сообщил мэр.',
  'Der Text des Abkommens wurde geändert.',
])('reports that only sound like it are told: %s', (text) => {
  expect(isHousekeeping(text)).toBe(false)
})

test('news after the greeting of a live blog stays', () => {
  const greeting = 'Good morning and welcome to our live coverage. The storm reached the coast at dawn.'
  expect(isHousekeepingBlock(greeting, 15)).toBe(false)
})
