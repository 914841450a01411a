import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentVersion } from '../../../src/settings/migrations.ts'
import { defaults, type Settings } from '../../../src/settings/schema.ts'
import { exportSettings, readSettingsFile } from '../../../src/settings/transfer.ts'

const anySettings: fc.Arbitrary<Settings> = fc.record({
  answer: fc.constantFrom('yes', 'no', null),
  notice: fc.boolean(),
  guard: fc.boolean(),
  quiet: fc.boolean(),
  linkCheck: fc.boolean(),
  language: fc.constantFrom(null, 'ru', 'tt'),
  sentences: fc.constantFrom(3, 5, 7),
  engine: fc.constantFrom('own', 'browser'),
})

const file = (value: unknown, version: unknown = currentVersion, format = 'caveat-settings'): string =>
  JSON.stringify({ format, version, value })

describe('a settings file', () => {
  test('that was saved is read back the same', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsFile(exportSettings(settings, {}))).toEqual({ ok: true, change: settings })
      }),
    )
  })
  test('holds the settings and nothing else, without what an administrator holds fast', () => {
    const stray = { ...defaults, quiet: true, visited: ['http://example.org/'] }
    const saved = exportSettings(stray, { quiet: true })
    expect(saved).not.toContain('example')
    expect(saved).not.toContain('quiet')
  })
  test('that leaves settings out changes only the others', () => {
    expect(readSettingsFile(file({ quiet: true }))).toEqual({ ok: true, change: { quiet: true } })
  })
  test('with names we do not know gives what we know', () => {
    expect(readSettingsFile(file({ quiet: true, colour: 'red' }))).toEqual({
      ok: true,
      change: { quiet: true },
    })
  })
})

describe('nothing is taken from', () => {
  test.each([
    ['what is no JSON', 'quiet = true'],
    ['another JSON file', '{"quiet":true}'],
    ['a file of another kind', file({ quiet: true }, 0, 'caveat-registry')],
    ['a file whose value is a list', file([])],
    ['a file with an odd version', file({}, '1')],
    ['a file that is far too long', file({ quiet: true, padding: 'x'.repeat(100_000) })],
  ])('%s', (_, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason: 'not-settings' })
  })
  test('a file of a newer version', () => {
    expect(readSettingsFile(file({ quiet: true }, currentVersion + 1))).toEqual({
      ok: false,
      reason: 'newer',
    })
  })
  test.each([
    { quiet: 'perhaps' },
    { answer: 'maybe', quiet: true },
    { sentences: 4 },
    { language: '../ru' },
  ])('a file with a damaged value: %j', (value) => {
    expect(readSettingsFile(file(value))).toEqual({ ok: false, reason: 'bad-content' })
  })
  test('whatever a file holds, nothing throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettingsFile(text)))
    fc.assert(fc.property(fc.jsonValue(), (value) => void readSettingsFile(file(value))))
  })
})
