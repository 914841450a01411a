import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hidesZone, russianZones, ukrainianZones } from '../../../../src/core/region/zones.ts'

const folder = '/usr/share/zoneinfo'

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
const rows = (file: string): string[][] => rowsOf(readFileSync(`${folder}/${file}`, 'utf8'))

/** Zones of a `zone.tab` or `zone1970.tab` that lie in Russia, whole or in part. */
const inRussia = (tab: string[][]): string[] =>
  tab.filter(([codes]) => codes?.split(',').includes('RU')).map(([, , name]) => name ?? '')

/** Other names of zones, as `backward` writes them ("Link", target, name) and as `tzdata.zi` does ("L"). */
const linksTo = (links: string[][], isTarget: (zone: string) => boolean): string[] =>
  links
    .filter(([kind, target]) => (kind === 'L' || kind === 'Link') && isTarget(target ?? ''))
    .map(([, , name]) => name ?? '')

const unknown = (zones: string[]): string[] => zones.filter((zone) => !russianZones.has(zone))

test('a new zone, a shared one and a new name of an old one would be found missing', () => {
  const tab = rowsOf('# code\tplace\tzone\nRU\t+55+037\tEurope/Moscow\nRU,KZ\t+50+050\tAsia/Newtown\tnote')
  expect(unknown(inRussia(tab))).toEqual(['Asia/Newtown'])
  const links = rowsOf('Link\tEurope/Moscow\tEurope/Elsewhere\nL Europe/Moscow W-SU\nL Asia/Tokyo Japan')
  expect(unknown(linksTo(links, (zone) => russianZones.has(zone)))).toEqual(['Europe/Elsewhere'])
})

// The tz database of the machine (Debian: tzdata). Where there is none, the lists cannot be compared.
describe.skipIf(!existsSync(`${folder}/zone.tab`))(
  'the zone lists match the tz database of this machine',
  () => {
    // Debian ships `backward` inside tzdata.zi.
    const links = ['backward', 'tzdata.zi'].flatMap((file) =>
      existsSync(`${folder}/${file}`) ? rows(file) : [],
    )

    test('every zone of Russia is Russian', () => {
      const zones = inRussia(rows('zone.tab'))
      expect(zones.length).toBeGreaterThanOrEqual(26)
      expect(unknown(zones)).toEqual([])
    })

    test('every zone that Russia shares is Russian', () => {
      expect(unknown(inRussia(rows('zone1970.tab')))).toEqual([])
    })

    test.skipIf(links.length === 0)('every other name of a Russian zone is Russian', () => {
      const names = linksTo(links, (zone) => russianZones.has(zone))
      expect(names).toContain('W-SU')
      expect(unknown(names)).toEqual([])
    })

    test.skipIf(links.length === 0)(
      'every other name of Kyiv is Ukrainian, and every other name of UTC hides the zone',
      () => {
        const names = linksTo(links, (zone) => ukrainianZones.has(zone))
        expect(names).toContain('Europe/Kiev')
        expect(names.filter((zone) => !ukrainianZones.has(zone))).toEqual([])
        const hidden = linksTo(links, (zone) => zone === 'Etc/UTC' || zone === 'Etc/GMT')
        expect(hidden).toContain('Zulu')
        expect(hidden.filter((zone) => !hidesZone(zone))).toEqual([])
      },
    )

    test('our list has no zone that the database lacks', () => {
      const known = new Set(Intl.supportedValuesOf('timeZone'))
      const invented = [...russianZones, ...ukrainianZones].filter(
        (zone) => !known.has(zone) && !existsSync(`${folder}/${zone}`),
      )
      expect(invented).toEqual([])
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
