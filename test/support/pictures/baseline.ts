import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { browsers } from '../browsers.ts'
import type { Driver, LaunchOptions } from '../driver.ts'
import { foreignerInMoscow, startReader } from '../reader.ts'
import { startSite, type Site } from '../site.ts'
import { pageStates } from './page-states.ts'
import { popupStates } from './popup-states.ts'
import { storeSettings, type Box, type Language, type Part, type State, type Theme } from './stage.ts'

/** A picture that is kept in the project, and compared with what Chromium draws now. */
export type Kept = { readonly state: string; readonly language: Language; readonly theme: Theme }

/** The ten that a reader meets first or most, among them each language's direction and both themes. */
export const keptPictures: readonly Kept[] = [
  { state: 'popup-listed', language: 'ru', theme: 'light' },
  { state: 'popup-listed', language: 'en', theme: 'dark' },
  { state: 'popup-listed', language: 'fa', theme: 'light' },
  { state: 'popup-unlisted', language: 'en', theme: 'light' },
  { state: 'popup-no-article', language: 'ru', theme: 'dark' },
  { state: 'popup-asking', language: 'en', theme: 'light' },
  { state: 'notice', language: 'ru', theme: 'light' },
  { state: 'question', language: 'en', theme: 'dark' },
  { state: 'welcome', language: 'en', theme: 'light' },
  { state: 'settings-risk', language: 'ru', theme: 'light' },
]

export const nameOf = ({ state, language, theme }: Kept): string => `${state}-${language}-${theme}`

export const keptFolder = 'test/fixtures/pictures'
export const recordFile = join(keptFolder, 'layout.json')

/** What the pictures were drawn with, and how each was laid out: what is compared where the fonts are others. */
export type Record = {
  readonly fonts: Fonts
  readonly layouts: Readonly<globalThis.Record<string, readonly Part[]>>
}

/** Metrics of the fonts that our pages get, in CSS pixels, and the family's name where it is one we know to ask for. */
export type Fonts = { readonly family: string; readonly metrics: readonly number[] }

export type Captured = { readonly picture: PNG; readonly parts: readonly Part[] }

/** A screen on which no popup needs a scroll bar. */
export const screen = (browser: Driver['name']): Pick<LaunchOptions, 'switches'> => ({
  switches: browser === 'chromium' ? ['--screen-info={1600x1200}'] : [],
})

/** One Chromium for all of them: the reader's language is the one chosen in settings. */
export async function startForPictures(): Promise<{ readonly site: Site; readonly driver: Driver }> {
  const site = await startSite()
  return { site, driver: await startReader(browsers[0], foreignerInMoscow, site, screen('chromium')) }
}

const stateOf = ({ state }: Kept): State => {
  const found = [...popupStates, ...pageStates].find(({ name }) => name === state)
  if (found === undefined) throw new Error(`there is no state ${state}`)
  return found
}

function cut(whole: PNG, box: Box | null): PNG {
  if (box === null) return whole
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const width = Math.min(whole.width, Math.ceil(box.x + box.width)) - left
  const height = Math.min(whole.height, Math.ceil(box.y + box.height)) - top
  const part = new PNG({ width, height })
  PNG.bitblt(whole, part, left, top, width, height, 0, 0)
  return part
}

const rounded = ({ what, box: { x, y, width, height } }: Part): Part => ({
  what,
  box: { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) },
})

/** Draws one of them as it looks now. */
export async function capture(driver: Driver, site: Site, kept: Kept): Promise<Captured> {
  const { language, theme } = kept
  await storeSettings(driver, { language })
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-pictures-'))
  try {
    const taken: Captured[] = []
    await stateOf(kept).show({ driver, site, language }, async (sight) => {
      await sight.setTheme(theme)
      const file = join(scratch, 'now.png')
      await sight.screenshot(file)
      const picture = cut(PNG.sync.read(readFileSync(file)), await sight.own())
      taken.push({ picture, parts: (await sight.parts()).map(rounded) })
    })
    const [captured] = taken
    if (captured === undefined) throw new Error(`${kept.state} showed nothing`)
    return captured
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The fonts that our pages get on this device. */
export async function fontsOf(driver: Driver): Promise<Fonts> {
  const view = await driver.openOwn('src/welcome/index.html')
  const fonts = await view.run(() => {
    const context = document.createElement('canvas').getContext('2d')
    const measure = (family: string): readonly number[] =>
      ['400 15px', '600 15px', '400 200px'].flatMap((size) =>
        ['Hamburgefonstiv 0123', 'Съешь ещё этих булок', 'متن فارسی', '·№'].flatMap((text) => {
          if (context === null) return []
          context.font = `${size} ${family}`
          const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text)
          return [width, fontBoundingBoxAscent, fontBoundingBoxDescent].map(
            (value) => Math.round(value * 100) / 100,
          )
        }),
      )
    const metrics = measure('system-ui')
    const known = ['Noto Sans', 'DejaVu Sans', 'Liberation Sans', 'Roboto', 'Cantarell', 'Segoe UI', 'Ubuntu']
    const family = known.find((name) => String(measure(`'${name}', monospace`)) === String(metrics))
    return { family: family ?? 'another', metrics }
  })
  await view.close()
  return fonts
}
