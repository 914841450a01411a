import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../support/driver.ts'
import {
  capture,
  fontsOf,
  keptFolder,
  keptPictures,
  nameOf,
  recordFile,
  startForPictures,
  type Fonts,
  type Record,
} from '../support/pictures/baseline.ts'
import { compareLayouts, comparePictures, sameFonts } from '../support/pictures/compare.ts'
import type { Site } from '../support/site.ts'

const outcomes = 'out/pictures'
const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record

describe('as the kept pictures have it, in chromium', () => {
  let site: Site
  let driver: Driver
  let fonts: Fonts

  beforeAll(async () => {
    ;({ site, driver } = await startForPictures())
    fonts = await fontsOf(driver)
    if (!sameFonts(fonts, record.fonts))
      console.warn(
        `The fonts here (${fonts.family}) are not those of the kept pictures (${record.fonts.family}): layouts are compared, not pixels.`,
      )
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  /** Leaves the picture of now, and what differs, where a person can look. */
  const leave = (name: string, pictures: { readonly now: PNG; readonly marked: PNG | null }): string => {
    mkdirSync(outcomes, { recursive: true })
    for (const [suffix, picture] of Object.entries(pictures))
      if (picture !== null) writeFileSync(join(outcomes, `${name}.${suffix}.png`), PNG.sync.write(picture))
    return `See ${outcomes}/${name}.now.png. If it is meant: npm run screenshots -- --accept --only ${name}`
  }

  test.each(keptPictures.map((kept) => [nameOf(kept), kept] as const))(
    '%s looks as before',
    async (name, kept) => {
      const { picture: now, parts } = await capture(driver, site, kept)
      if (sameFonts(fonts, record.fonts)) {
        const before = PNG.sync.read(readFileSync(join(keptFolder, `${name}.png`)))
        const different = comparePictures(before, now)
        const advice = different === null ? '' : leave(name, { now, marked: different.marked })
        expect(different?.says ?? null, advice).toBeNull()
      } else {
        const different = compareLayouts(record.layouts[name] ?? [], parts)
        const advice = different.length === 0 ? '' : leave(name, { now, marked: null })
        expect(different, advice).toEqual([])
      }
    },
  )

  test('nothing went wrong on the way', async () => {
    expect(await driver.problems()).toEqual([])
  })
})

test('there is one picture for each of the ten states, each with its layout, and no other', () => {
  const names = keptPictures.map(nameOf).toSorted()
  const files = readdirSync(keptFolder).filter((file) => file.endsWith('.png'))
  expect(files.toSorted()).toEqual(names.map((name) => `${name}.png`))
  expect(Object.keys(record.layouts).toSorted()).toEqual(names)
})

test('all pictures of the project are a megabyte at most', () => {
  const folders = [keptFolder, 'docs/pictures', 'docs/store'].filter((folder) => existsSync(folder))
  const sizes = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.png'))
      .map((file) => statSync(join(folder, file)).size),
  )
  expect(sizes.length).toBeGreaterThan(keptPictures.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000)
})
