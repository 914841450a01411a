import { expect, test } from 'vitest'
import { closuresOf } from '../../../../src/core/summary/quotations.ts'
import { splitSentences } from '../../../../src/core/summary/sentences.ts'

const balanced = (text: string, language: string): boolean[] =>
  closuresOf(text, splitSentences(text, language)).map((closure) => closure.balanced)

test.each([
  ['The plan "served a purpose." It ended.', 'en', [true, true]],
  [
    '"It is not our choice. Others decide. They will," he said. Talks go on.',
    'en',
    [false, false, false, true],
  ],
  ['He built (with help) a house. It stands.', 'en', [true, true]],
  ['He said: “We wait. We hope.” They left.', 'en', [false, false, true]],
  ['Er sagte: „Wir warten.“ Sie gingen.', 'de', [true, true]],
  ['Диагноз «новая «инфекция», — пишет ТАСС. Врачи ждут.', 'ru', [true, true]],
  ['«Мы ждём. Мы надеемся», — сказал министр. Переговоры идут.', 'ru', [false, false, true]],
])('sentences of %s (%s) are whole or torn: %j', (text, language, expected) => {
  expect(balanced(text, language)).toEqual(expected)
})

test('a mark left open does not reach into the next block', () => {
  expect(balanced('"We wait', 'en')).toEqual([false])
  expect(balanced('Talks go on.', 'en')).toEqual([true])
})

test('following a block without any mark takes time in step with its length', () => {
  const timeOf = (count: number): number => {
    const text = '1. 1. 1. '.repeat(count)
    const sentences = Array.from({ length: count }, (_, at) => ({ start: at * 9, end: at * 9 + 8 }))
    const from = process.cpuUsage()
    closuresOf(text, sentences)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }
  timeOf(2000)
  expect(timeOf(60_000) / Math.max(5, timeOf(6000))).toBeLessThan(40)
})
