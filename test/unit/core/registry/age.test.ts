import { expect, test } from 'vitest'
import { isOld } from '../../../../src/core/registry/age.ts'

test.each([
  ['2026-11-10T00:00:00Z', false],
  ['2026-11-10T00:00:01Z', true],
  ['2026-09-11T00:00:00Z', false],
  ['2026-09-01T12:00:00Z', false],
])('a list of 11 September is old on %s: %s', (now, old) => {
  expect(isOld('2026-09-11', Date.parse(now))).toBe(old)
})
