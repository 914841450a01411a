import { describe, expect, test } from 'vitest'
import { filesOf, packages, readText } from '../support/package.ts'

const context = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at + 60)

/** Every place in the package's scripts that an expression finds, with what stands around it. */
function places(folder: string, expression: RegExp): readonly string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const text = readText(folder, file)
      return [...text.matchAll(expression)].map(({ index }) => `${file}: ${context(text, index)}`)
    })
}

describe.each(packages)('the $name package', ({ folder }) => {
  test('fetches its own packaged files and nothing else', () => {
    const all = places(folder, /\bfetch\b/g)
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter((place) => !/\bfetch\([\w$]+(?:\.default)?\.runtime\.getURL\(/.test(place))).toEqual([])
  })

  test.each([
    [
      'opens no other kind of connection',
      /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/g,
    ],
    ['loads no picture from a script', /\bnew Image\b/g],
    [
      'never turns text into HTML',
      /\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bparseFromString\b/g,
    ],
    ['makes no code from text', /\beval\(|\bnew Function\(|\bsetTimeout\(\s*["'`]/g],
    ['sets no page to open when it is removed', /\.setUninstallURL\b/g],
    ['stores nothing in the browser’s account', /\bstorage\.sync\b|\.sync\.(?:get|set)\b/g],
    ['shows no notification of the operating system', /\.notifications\.|\bnew Notification\b/g],
    ['says nothing on the console', /\bconsole\.(?:log|info|debug)\(/g],
    ['talks to no page', /\.postMessage\(|\bonMessageExternal\.|\bonConnectExternal\./g],
  ])('%s', (_claim, expression) => {
    expect(places(folder, expression)).toEqual([])
  })

  test('its pages load files of the package only', () => {
    for (const file of filesOf(folder).filter((name) => /\.(?:html|css)$/.test(name))) {
      expect(readText(folder, file)).not.toMatch(
        /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/,
      )
    }
  })
})
