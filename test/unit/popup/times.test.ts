import { expect, test } from 'vitest'
import { duration } from '../../../src/popup/times.ts'

test('short texts are told in seconds, to the nearest five', () => {
  expect(duration({ language: 'en' }, 23)).toBe('25 sec')
  expect(duration({ language: 'ru' }, 23)).toBe('25 с')
  expect(duration({ language: 'en' }, 1)).toBe('5 sec')
})

test('sixty seconds are a minute, not "60 sec"', () => {
  expect(duration({ language: 'en' }, 57.4)).toBe('55 sec')
  expect(duration({ language: 'en' }, 57.5)).toBe('1 min')
  expect(duration({ language: 'ru' }, 380)).toBe('6 мин')
})
