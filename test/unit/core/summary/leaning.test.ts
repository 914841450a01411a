import { expect, test } from 'vitest'
import { leaningOf } from '../../../../src/core/summary/leaning.ts'

const nothing = (): boolean => false

test.each([
  ['He left the room.', 'en', 'firm'],
  ['This was denied by the ministry.', 'en', 'firm'],
  ['"We will wait," he said.', 'en', 'firm'],
  ['But nobody came.', 'en', 'firm'],
  ['But Foreign Minister Ivan Petrov disagreed.', 'en', 'loose'],
  ['Meanwhile, the bridge stays open.', 'en', 'loose'],
  ['This week the council meets.', 'en', 'none'],
  ['On Thursday the council met.', 'en', 'none'],
  ['I hope the council meets.', 'en', 'none'],
  ['Он ушёл из зала.', 'ru', 'firm'],
  ['«Мы подождём», — сказал он.', 'ru', 'firm'],
  ['Но никто не пришёл.', 'ru', 'firm'],
  ['Кроме того, мост закрыли.', 'ru', 'loose'],
  ['Министр ушёл из зала.', 'ru', 'none'],
  ['Aber niemand kam.', 'de', 'firm'],
  ['Minä lähden.', 'fi', 'none'],
])('%s (%s) leans: %s', (sentence, language, leaning) => {
  expect(leaningOf(sentence, language, nothing)).toBe(leaning)
})

test('a "but" whose subject was named earlier needs no certain sentence before it', () => {
  const sentence = 'But the troika concluded that nothing can be done.'
  expect(leaningOf(sentence, 'en', nothing)).toBe('firm')
  expect(leaningOf(sentence, 'en', (word) => word === 'troika')).toBe('loose')
})
