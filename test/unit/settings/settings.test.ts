import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { migrate } from '../../../src/settings/migrations.ts'
import { defaults, settingsSchema } from '../../../src/settings/schema.ts'

const read = (stored: unknown): unknown => v.parse(settingsSchema, migrate(stored))

test('nothing stored reads as the defaults', () => {
  expect(read(undefined)).toEqual(defaults)
})

test('the guard and the notice are on, quiet mode is off and no answer is assumed', () => {
  expect(defaults).toMatchObject({ notice: true, guard: true, quiet: false, answer: null })
})

test('a damaged field falls back alone', () => {
  const value = { answer: 'yes', quiet: 'perhaps', language: 7, sentences: 4, notice: false }
  expect(read({ version: 0, value })).toEqual({ ...defaults, answer: 'yes', notice: false })
})

test('settings of a newer version keep what we know of them', () => {
  expect(read({ version: 99, value: { answer: 'no', novelty: true } })).toEqual({ ...defaults, answer: 'no' })
})

test('a language tag is a tag and no path', () => {
  expect(read({ version: 0, value: { language: '../../x' } })).toEqual(defaults)
  expect(read({ version: 0, value: { language: 'ru' } })).toEqual({ ...defaults, language: 'ru' })
})

test('whatever is stored, settings come back whole and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ version: fc.anything(), value: fc.anything() })),
      (stored) => {
        expect(Object.keys(read(stored) as object).sort()).toEqual(Object.keys(defaults).sort())
      },
    ),
  )
})
