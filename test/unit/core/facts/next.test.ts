import { describe, expect, test } from 'vitest'
import { found } from './sample.ts'

describe('what comes next', () => {
  test.each([
    'The UN Security Council is scheduled to discuss the report on December 19.',
    'The band plans to open its tour in Leeds next month.',
    'Tickets will go on sale from Friday, April 19, at the gate.',
    'The four members will meet again later this week in Rome.',
  ])('%j is told', (text) => {
    expect(found('next', text)).toEqual([text])
  })
  test.each([
    ['no time is named', 'The new law will make life harder for everyone.'],
    ['it is on a condition', 'The council will meet on December 19 if the talks fail.'],
    ['it is the future of a past', 'They said the council would meet on December 19.'],
    ['it was once planned', 'The council was due to meet on December 19 in Rome.'],
    ['it is a wish', 'The mayor hopes the bridge will open next month.'],
    ['a person says it', '“We will meet next week and talk about it,” he said.'],
    ['it is asked', 'Will the council meet next week in the old hall?'],
    ['the will is a paper', 'The lawyer read his will to them on Monday.'],
    ['Will is a person', 'On Monday Will Smith went home next to his wife.'],
    ['the plans are a thing', 'The plans to build it were shown on Monday.'],
    ['the time is of another event', 'The Times reported on Sunday that the firm is preparing to cut jobs.'],
    ['a rule is told', 'He signed a law that will raise the tax on January 1.'],
    ['a cause is told', 'The delay on Monday is due to bad weather.'],
  ])('not where %s: %j', (_, text) => {
    expect(found('next', text)).toEqual([])
  })
  test.each([
    'Совет соседних государств обсудит доклад посредников 19 марта.',
    'Следующее заседание по делу запланировано на 29 января 2026 года.',
    'Визит министра в столицу пройдёт с 8 по 10 мая.',
  ])('%j is told', (text) => {
    expect(found('next', text, 'ru')).toEqual([text])
  })
  test.each([
    'Если договорятся, совет обсудит доклад 19 марта.',
    'Встреча была намечена на 19 марта, но не состоялась.',
    'Совет мог бы собраться 19 марта в столице.',
    '«Совет обсудит доклад 19 марта», — сказал министр.',
    'Газета 19 мая сообщила, что власти не будут мешать этому.',
    'Жить будет труднее, говорят торговцы на рынке.',
    'Закон, который вступит в силу 1 марта, приняли весной.',
  ])('%j is not', (text) => {
    expect(found('next', text, 'ru')).toEqual([])
  })
  test('a date before the day of publication is no future', () => {
    const text = 'The council will discuss the report on March 19.'
    expect(found('next', text, 'en', { published: '2026-03-12' })).toEqual([text])
    expect(found('next', text, 'en', { published: '2026-03-25' })).toEqual([])
    expect(found('next', text, 'en', { published: '2025-12-12T08:00:00Z' })).toEqual([text])
  })
  test('of many sentences the last two are taken', () => {
    const text = ['Rome', 'Oslo', 'Kyiv'].map((town) => `The club will play in ${town} next week.`)
    expect(found('next', text.join(' '))).toEqual(text.slice(1))
  })
})
