import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import { matchPatterns } from '../../../../src/core/registry/patterns.ts'
import { readPattern } from '../../../support/match-pattern.ts'
import { known, open, realRegistry, row } from '../../../support/registry.ts'

const registry = realRegistry()
const patterns = matchPatterns(registry)
const all = [...patterns.listed, ...patterns.copies, ...patterns.platforms, ...patterns.hosting]
const read = all.map(readPattern)
const matched = (url: string): boolean => {
  const address = new URL(url)
  return read.some((matches) => matches(address))
}

test('every pattern is one that both browsers take', () => {
  for (const pattern of all) {
    expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9-]+)+\.?\/\S*$/)
  }
  expect(new Set(all).size).toBe(all.length)
})

test('every listed host matches, with its subdomains, on any port', () => {
  const listed = patterns.listed.map(readPattern)
  for (const host of registry.hosts.keys()) {
    for (const url of [
      `https://${host}/`,
      `http://www.${host}:8080/a?b`,
      `https://a.b.${host}/x`,
      `https://www.${host}./`,
    ]) {
      const address = new URL(url)
      if (!listed.some((matches) => matches(address))) expect.fail(`${url} matches no pattern`)
    }
  }
})

test.each([
  'https://t.me/meduzalive',
  'https://t.me/meduzalive?embed=1',
  'https://t.me/s/meduzalive/12',
  'https://telegram.me/moscowtimes_ru',
  'https://t.me/CITeam',
  'https://t.me/citeam',
  'https://T.ME/MEDUZALIVE',
  'https://meduzalive.t.me/',
  'https://www.youtube.com/watch?v=1',
  'https://m.vk.com/feed',
  'https://x.com/home',
  'https://www.facebook.com/',
  'https://ok.ru/',
  'https://www-rferl-org.translate.goog/a/1.html',
  'https://web.archive.org/web/2024/https://www.rferl.org/',
  'https://archive.ph/AbCdE',
  'https://www-rferl-org.cdn.ampproject.org/c/s/www.rferl.org/1.html',
  'https://www.google.ru/amp/s/www.rferl.org/amp/1.html',
  'https://yandex.ru/turbo?text=https%3A%2F%2Fmeduza.io',
  'https://d1.cloudfront.net/',
  'https://somebody.github.io/page',
])('a script is needed on %s', (url) => {
  expect(matched(url)).toBe(true)
})

test.each([
  'https://example.com/',
  'https://rferl.org.example/',
  'https://notrferl.org/',
  'https://en.wikipedia.org/wiki/Meduza',
  'https://www.google.com/search?q=meduza',
  'https://www.google.com/maps',
  'https://yandex.ru/search/?text=meduza',
  'https://ya.ru/',
  'https://mail.ru/',
  'https://www.gosuslugi.ru/',
  'https://github.com/somebody',
  'https://www.bing.com/search?q=meduza',
  'https://duckduckgo.com/?q=meduza',
  'https://archive.org/details/movies',
  'https://docs.google.com/document/d/1',
  'https://www.linkedin.com/feed/',
])('no line of ours runs on %s', (url) => {
  expect(matched(url)).toBe(false)
})

test('whatever is recognised as a page that shows something also matches', () => {
  for (const url of [
    'https://wayback.archive-it.org/1234/20200102030405/https://www.rferl.org/',
    'https://www.translatetheweb.com/?a=https://www.rferl.org/',
    'https://translate.yandex.ru/translate?url=https%3A%2F%2Fwww.dw.com',
    'https://meduza-io.turbopages.org/meduza.io/s/feature/1',
    'https://hghltd.yandex.net/yandbtm?url=https%3A%2F%2Fmeduza.io%2F',
    'https://cc.bingj.com/cache.aspx?q=https://meduza.io',
    'https://nitter.net/RFERL',
    'https://vkvideo.ru/@svobodaradio',
    'https://music.youtube.com/channel/UC2CoZtMc68lhBrupCOIvllw',
    'https://web.telegram.org/k/#@meduzalive',
  ]) {
    expect([url, identify(registry, url) !== null, matched(url)]).toEqual([url, true, true])
  }
})

test('the patterns follow the registry', () => {
  const small = matchPatterns(open(row('a', 1, { hosts: [known('a.example')] })))
  expect(small.listed).toEqual(['*://*.a.example/*', '*://*.a.example./*'])
})
