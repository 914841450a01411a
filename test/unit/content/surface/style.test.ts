import { describe, expect, test } from 'vitest'
import { guardStyle } from '../../../../src/content/guard/style.ts'
import { noticeStyle } from '../../../../src/content/notice/style.ts'
import { baseStyle } from '../../../../src/content/surface/base-style.ts'

const all = baseStyle + noticeStyle + guardStyle

/** Light and dark value of a token. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}:light-dark\\((#\\w+),(#\\w+)\\)`).exec(baseStyle) ?? []
  return [light, dark]
}

/** Relative luminance of a hex colour (WCAG 2.2). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replaceAll(/[\da-f]/g, '$&$&') : hex
  const digits = long.slice(1).match(/../g) ?? []
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe('the look of what stands in pages', () => {
  test.each(['ink', 'soft', 'mark', 'act'])(
    '%s is readable on paper and on a pressed button, light and dark',
    (name) => {
      for (const ground of ['paper', 'well'])
        for (const scheme of [0, 1] as const)
          expect(contrast(token(name)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('loads nothing: no address, import or font face, which a page policy would report', () => {
    expect(all).not.toMatch(/url\(|@import|@font-face|image-set/i)
  })

  test('names generic font families only, which no page can take over', () => {
    for (const [, family = ''] of all.matchAll(/font(?:-family)?:([^;}]*)/g))
      for (const name of family.matchAll(/[a-z][a-z-]*(?=\s*(?:,|$))/gi))
        expect(['system-ui', 'sans-serif', 'inherit']).toContain(name[0])
  })

  test('is not printed', () => {
    expect(baseStyle).toMatch(/@media print\{\.c\{display:none!important\}\}/)
  })
})
