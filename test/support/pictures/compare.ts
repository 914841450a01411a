import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Fonts } from './baseline.ts'
import type { Part } from './stage.ts'

/** How different two colours must be to count, from 0 to 1 of what an eye tells apart (YIQ); smoothed edges never count. */
const threshold = 0.05
/** Share of the pixels that may differ: less than one word in another colour. */
const tolerance = 0.0005

/** Pictures are compared only where letters have the same shapes. */
export const sameFonts = (one: Fonts, other: Fonts): boolean => String(one.metrics) === String(other.metrics)

/** Compares pixels; null where an eye sees the same, else what differs and a picture of it. */
export function comparePictures(
  before: PNG,
  now: PNG,
): { readonly says: string; readonly marked: PNG | null } | null {
  const { width, height } = before
  if (now.width !== width || now.height !== height)
    return { says: `${width} × ${height} pixels before, ${now.width} × ${now.height} now`, marked: null }
  const marked = new PNG({ width, height })
  const differing = pixelmatch(before.data, now.data, marked.data, width, height, { threshold })
  if (differing <= width * height * tolerance) return null
  const share = ((100 * differing) / (width * height)).toFixed(2)
  return { says: `${differing} pixels differ, ${share} %`, marked }
}

/** Where lines break depends on the font: a box may be some lines higher, and somewhat wider, but not elsewhere. */
const allowed = { lines: 48, height: 0.35, across: 0.15 }

function misplaced(before: Part, now: Part, width: number): boolean {
  const across = (one: number, other: number): boolean => Math.abs(one - other) > width * allowed.across
  const higher = Math.abs(before.box.height - now.box.height)
  return (
    across(before.box.x, now.box.x) ||
    across(before.box.width, now.box.width) ||
    higher > Math.max(allowed.lines, before.box.height * allowed.height)
  )
}

const inWords = ({ what, box: { x, y, width, height } }: Part): string =>
  `${what} at ${x},${y}, ${width} × ${height}`

/** Compares what is laid out, where the fonts are not those of the picture; empty where nothing is missing, new or elsewhere. */
export function compareLayouts(before: readonly Part[], now: readonly Part[]): readonly string[] {
  const width = Math.max(...before.map(({ box }) => box.x + box.width))
  const rows = Array.from(
    { length: Math.max(before.length, now.length) },
    (_, at) => [before[at], now[at]] as const,
  )
  return rows.flatMap(([was, is]) => {
    if (was === undefined || is === undefined || was.what !== is.what)
      return [
        `${was === undefined ? 'nothing' : was.what} before, ${is === undefined ? 'nothing' : is.what} now`,
      ]
    return misplaced(was, is, width) ? [`${inWords(was)} before, ${inWords(is)} now`] : []
  })
}
