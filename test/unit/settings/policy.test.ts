import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../../src/settings/policy.ts'

test('a policy holds fast what it sets and nothing else', () => {
  expect(parsePolicy({ quiet: true, answer: 'yes' })).toEqual({
    locked: { quiet: true, answer: 'yes' },
    hideWelcome: false,
  })
})

test('no policy holds nothing', () => {
  expect(parsePolicy({})).toEqual({ locked: {}, hideWelcome: false })
})

test('a wrong value is left out alone', () => {
  const managed = {
    quiet: 'yes',
    guard: false,
    answer: 'maybe',
    language: '../ru',
    unknown: 1,
    hideWelcome: true,
  }
  expect(parsePolicy(managed)).toEqual({ locked: { guard: false }, hideWelcome: true })
})

test('whatever an administrator writes, nothing throws', () => {
  fc.assert(fc.property(fc.anything(), (managed) => void parsePolicy(managed)))
})

test('the schema for Chrome names the same keys as ours', () => {
  const schema = JSON.parse(readFileSync('assets/managed-schema.json', 'utf8')) as { properties: object }
  const all = { answer: 'no', notice: true, guard: true, quiet: true, language: 'ru', hideWelcome: true }
  expect(Object.keys(schema.properties)).toEqual(Object.keys(all))
  const { locked, hideWelcome } = parsePolicy(all)
  expect({ ...locked, hideWelcome }).toEqual(all)
})
