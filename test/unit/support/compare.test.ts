import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { compareLayouts, comparePictures, sameFonts } from '../../support/pictures/compare.ts'
import type { Part } from '../../support/pictures/stage.ts'

const plain = (width: number, height: number, grey = 255): PNG => {
  const picture = new PNG({ width, height })
  picture.data.fill(grey)
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255
  return picture
}

/** A word-sized block of another colour. */
const marked = (width: number, height: number): PNG => {
  const picture = plain(width, height)
  for (let y = 100; y < 110; y += 1)
    for (let x = 50; x < 90; x += 1) picture.data.set([26, 92, 173, 255], (y * width + x) * 4)
  return picture
}

const part = (what: string, x: number, y: number, width: number, height: number): Part => ({
  what,
  box: { x, y, width, height },
})

const popup = [part('h2 Title', 16, 80, 348, 24), part('button Copy', 120, 520, 60, 32)]

test('two equal pictures are no difference, and neither is a grey that no eye tells apart', () => {
  expect(comparePictures(plain(380, 560), plain(380, 560))).toBeNull()
  expect(comparePictures(plain(380, 560), plain(380, 560, 252))).toBeNull()
})

test('a word more, another paper and another size are differences', () => {
  expect(comparePictures(plain(380, 560), marked(380, 560))?.says).toMatch(/^400 pixels differ/)
  expect(comparePictures(plain(380, 560), plain(380, 560, 225))?.says).toContain('100.00 %')
  expect(comparePictures(plain(380, 560), plain(380, 580))?.says).toBe(
    '380 × 560 pixels before, 380 × 580 now',
  )
})

test('a line more, where the font is another, is no difference of layout', () => {
  const now = [part('h2 Title', 16, 80, 348, 48), part('button Copy', 131, 552, 66, 34)]
  expect(compareLayouts(popup, now)).toEqual([])
})

test('a button that is missing, renamed or elsewhere, or has grown, is one', () => {
  expect(compareLayouts(popup, popup.slice(0, 1))).toEqual(['button Copy before, nothing now'])
  expect(compareLayouts(popup, [...popup.slice(0, 1), part('button Share', 120, 520, 60, 32)])).toHaveLength(
    1,
  )
  expect(compareLayouts(popup, [...popup.slice(0, 1), part('button Copy', 260, 520, 60, 32)])).toHaveLength(1)
  expect(compareLayouts(popup, [part('h2 Title', 16, 80, 348, 120), ...popup.slice(1)])).toHaveLength(1)
})

test('fonts are the same by their metrics, whatever they are called', () => {
  const fonts = { family: 'Noto Sans', metrics: [100.25, 16, 4] }
  expect(sameFonts(fonts, { ...fonts, family: 'another' })).toBe(true)
  expect(sameFonts(fonts, { ...fonts, metrics: [100.5, 16, 4] })).toBe(false)
})
