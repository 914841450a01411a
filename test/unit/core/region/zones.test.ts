import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hidesZone, russianZones, ukrainianZones } from '../../../../src/core/region/zones.ts'

const folder = '/usr/share/zoneinfo'
const rows = (file: string): string[][] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))

// The tz database of the machine (Debian: tzdata). Where there is none, the lists cannot be compared.
describe.skipIf(!existsSync(`${folder}/zone.tab`))(
  'the zone lists match the tz database of this machine',
  () => {
    test('every zone of Russia is Russian', () => {
      const zones = rows('zone.tab')
        .filter(([code]) => code === 'RU')
        .map(([, , name]) => name ?? '')
      expect(zones.length).toBeGreaterThanOrEqual(26)
      expect(zones.filter((zone) => !russianZones.has(zone))).toEqual([])
    })

    test('every zone that Russia shares is Russian', () => {
      const shared = rows('zone1970.tab')
        .filter(([codes]) => codes?.split(',').includes('RU'))
        .map(([, , name]) => name ?? '')
      expect(shared.filter((zone) => !russianZones.has(zone))).toEqual([])
    })

    test('our list has no zone that the database lacks', () => {
      const known = new Set(Intl.supportedValuesOf('timeZone'))
      const unknown = [...russianZones, ...ukrainianZones].filter(
        (zone) => !known.has(zone) && !existsSync(`${folder}/${zone}`),
      )
      expect(unknown).toEqual([])
    })
  },
)

test('every link of a Russian or Ukrainian zone resolves to a zone of the same list', () => {
  const canonical = (zone: string): string =>
    new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  for (const zones of [russianZones, ukrainianZones]) {
    expect([...zones].filter((zone) => !zones.has(canonical(zone)))).toEqual([])
  }
})

test.each(['UTC', 'GMT', 'UCT', 'Etc/UTC', 'Etc/GMT+5', 'Atlantic/Reykjavik', 'Iceland', '', null])(
  '%s hides the zone',
  (zone) => expect(hidesZone(zone)).toBe(true),
)

test.each(['Europe/Moscow', 'Europe/London', 'Africa/Abidjan', 'GMTX'])('%s does not hide the zone', (zone) =>
  expect(hidesZone(zone)).toBe(false),
)
