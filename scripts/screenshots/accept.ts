import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import {
  capture,
  fontsOf,
  keptFolder,
  keptPictures,
  nameOf,
  recordFile,
  startForPictures,
  type Record,
} from '../../test/support/pictures/baseline.ts'
import { sameFonts } from '../../test/support/pictures/compare.ts'

/** Without transparency, and by whichever row filter gives fewer bytes. */
function packed(picture: PNG): Buffer {
  const [smallest] = [0, 1, 2, 3, 4, -1]
    .map((filterType) =>
      PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType }),
    )
    .toSorted((one, other) => one.length - other.length)
  if (smallest === undefined) throw new Error('nothing was written')
  return smallest
}

const none: Record = { fonts: { family: '', metrics: [] }, layouts: {} }

/**
 * Writes the wanted ones of the kept pictures as they look now, and how they are laid out. Throws when only some are wanted and
 * the fonts are not those of the others: one font for all.
 */
export async function accept(wanted: (name: string) => boolean): Promise<void> {
  mkdirSync(keptFolder, { recursive: true })
  const before = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Record) : none
  const { site, driver } = await startForPictures()
  try {
    const fonts = await fontsOf(driver)
    const chosen = keptPictures.filter((kept) => wanted(nameOf(kept)))
    if (chosen.length < keptPictures.length && !sameFonts(fonts, before.fonts))
      throw new Error('The fonts here are not those of the kept pictures: accept all of them, or none.')
    const layouts = { ...before.layouts }
    for (const kept of chosen) {
      const { picture, parts } = await capture(driver, site, kept)
      writeFileSync(join(keptFolder, `${nameOf(kept)}.png`), packed(picture))
      layouts[nameOf(kept)] = parts
      console.log(`accepted ${nameOf(kept)}`)
    }
    writeFileSync(recordFile, `${JSON.stringify({ fonts, layouts })}\n`)
  } finally {
    await driver.close()
    await site.close()
  }
}
