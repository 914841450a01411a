import { expect, test } from 'vitest'
import { identify } from '../../../../src/core/registry/index.ts'
import { known, open, realRegistry, row } from '../../../support/registry.ts'

const registry = realRegistry()

type Case = readonly [url: string, id: string | null, reason: string]

const translations: readonly Case[] = [
  ['https://www-rferl-org.translate.goog/a/1.html?_x_tr_sl=en&_x_tr_tl=ru', 'rfe-rl', 'dots are hyphens'],
  ['https://www-n--ost-org.translate.goog/?_x_tr_sl=de', 'n-ost', 'a hyphen is doubled'],
  ['https://n--ost-org.translate.goog/', 'n-ost', 'without www'],
  ['https://1-n--ost-org.translate.goog/?_x_tr_enc=1&_x_tr_sl=de', 'n-ost', 'prefixed 1- where asked for'],
  [
    'https://rferl-org.translate.goog/?_x_tr_hp=www-',
    'rfe-rl',
    'the part cut from a long name is given back',
  ],
  ['https://www-example-org.translate.goog/?u=https://rferl.org', null, 'another page, translated'],
  ['https://translate.goog/', null, 'no page'],
  [
    'https://translate.google.com/translate?sl=en&tl=ru&u=https://www.rferl.org/a/1.html',
    'rfe-rl',
    'older form',
  ],
  ['https://translate.google.ru/website?sl=en&tl=ru&u=https%3A%2F%2Fmeduza.io', 'meduza', 'websites tab'],
  ['https://translate.google.com/?sl=en&tl=ru&text=https%3A%2F%2Fmeduza.io', null, 'text that mentions it'],
  ['https://translate.googleusercontent.com/translate_c?u=http://meduza.io/', 'meduza', 'the frame of old'],
  [
    'https://translate.yandex.ru/translate?url=https%3A%2F%2Fwww.dw.com%2Fen&lang=en-ru',
    'deutsche-welle',
    'Yandex',
  ],
  ['https://ya.ru/clck/jsredir?url=https%3A%2F%2Frferl.org%2F', 'rfe-rl', 'Yandex under its short name'],
  ['https://ya.ru/turbo/rferl.org/s/a', 'rfe-rl', 'Yandex Turbo under its short name'],
  ['https://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fwww.rferl.org%2fa', 'rfe-rl', 'Bing News'],
  [
    'https://www.google.com/imgres?imgurl=x&imgrefurl=https%3A%2F%2Fwww.rferl.org%2F',
    'rfe-rl',
    'image search',
  ],
  ['https://archive.ph/rferl.org', 'rfe-rl', 'archive.today without a scheme'],
  ['https://archive.ph/AbCdE', null, 'archive.today, a code'],
  ['https://www.translatetheweb.com/?from=en&to=ru&a=https://www.rferl.org/', 'rfe-rl', 'Bing'],
  [
    'https://translated.turbopages.org/proxy_u/en-ru.ru.1234/https/www.rferl.org/a/1.html',
    'rfe-rl',
    'Yandex Browser',
  ],
]

const archived: readonly Case[] = [
  ['https://web.archive.org/web/20240102030405/https://www.rferl.org/a/1.html', 'rfe-rl', 'the usual form'],
  ['https://web.archive.org/web/20240102030405id_/http://meduza.io/', 'meduza', 'raw copy'],
  ['https://web.archive.org/web/20240102030405im_/http://meduza.io/', 'meduza', 'image copy'],
  ['https://web.archive.org/web/2024/meduza.io/feature', 'meduza', 'short time, no scheme'],
  ['https://web.archive.org/web/https://meduza.io/', 'meduza', 'no time'],
  ['https://web.archive.org/web/*/https://meduza.io/', 'meduza', 'the list of copies of a page'],
  ['https://web.archive.org/web/20240102030405/http:/meduza.io/', 'meduza', 'a slash lost on the way'],
  ['https://web.archive.org/web/2024/https%3A%2F%2Fmeduza.io%2F', 'meduza', 'encoded'],
  ['https://web.archive.org/web/2024/https://meduza.io:443/', 'meduza', 'with a port'],
  ['https://web.archive.org/save/https://meduza.io/', 'meduza', 'saving it'],
  ['https://web.archive.org/web/2024/https://example.org/?u=meduza.io', null, 'a copy of another page'],
  ['https://web.archive.org/', null, 'the front page'],
  ['https://archive.org/details/meduza.io', null, 'an item of a library, whatever its name'],
  ['https://archive.ph/2024.01.02-030405/https://meduza.io/', 'meduza', 'dotted time'],
  ['https://archive.is/20240102030405/https://meduza.io/', 'meduza', 'plain time'],
  ['https://archive.today/newest/https://meduza.io/feature', 'meduza', 'newest'],
  ['https://archive.li/o/AbCdE/https://meduza.io/', 'meduza', 'a link inside a copy'],
  ['https://archive.vn/https://meduza.io/', 'meduza', 'all copies of a page'],
  ['https://archive.md/?run=1&url=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'saving it'],
  ['https://archive.ph/AbCdE', null, 'a code tells nothing without the page'],
  ['https://archive.ph/search/?q=meduza.io', null, 'a search'],
  ['https://arquivo.pt/wayback/20200102030405/https://www.rferl.org/', 'rfe-rl', 'Portuguese archive'],
  ['https://webarchive.loc.gov/all/20200102030405/http://www.rferl.org/', 'rfe-rl', 'Library of Congress'],
  ['https://wayback.archive-it.org/1234/20200102030405/https://www.rferl.org/', 'rfe-rl', 'Archive-It'],
  [
    'https://swap.stanford.edu/20200102030405/http://meduza.io/',
    'meduza',
    'a copy on a listed host is the copied body’s',
  ],
]

const cached: readonly Case[] = [
  ['https://www-rferl-org.cdn.ampproject.org/c/s/www.rferl.org/amp/1.html', 'rfe-rl', 'both forms at once'],
  ['https://cdn.ampproject.org/c/s/www.rferl.org/amp/1.html', 'rfe-rl', 'path form'],
  ['https://cdn.ampproject.org/v/s/www.rferl.org/amp/1.html?amp_js_v=0.1', 'rfe-rl', 'viewer'],
  [
    'https://www-dw-com.cdn.ampproject.org/ii/w820/s/www.dw.com/image/1.jpg',
    'deutsche-welle',
    'subdomain form',
  ],
  ['https://cdn.ampproject.org/v0.js', null, 'the AMP library'],
  ['https://www.google.com/amp/s/www.rferl.org/amp/1.html', 'rfe-rl', 'AMP viewer of Google'],
  ['https://www.bing.com/amp/s/amp.dw.com/ru/a-1', 'deutsche-welle', 'AMP viewer of Bing'],
  [
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjkJ:https://meduza.io/live+news&hl=ru',
    'meduza',
    'with code',
  ],
  ['https://webcache.googleusercontent.com/search?q=cache:meduza.io', 'meduza', 'without code'],
  [
    'https://hghltd.yandex.net/yandbtm?fmode=inject&url=https%3A%2F%2Fmeduza.io%2F&l10n=ru',
    'meduza',
    'Yandex cache',
  ],
  ['https://yandexwebcache.net/yandbtm?url=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'Yandex cache'],
  ['https://cc.bingj.com/cache.aspx?q=https://meduza.io&d=1&w=2', 'meduza', 'Bing cache of an address'],
  ['https://cc.bingj.com/cache.aspx?q=meduza+news&d=1&w=2', null, 'Bing cache of words tells nothing'],
  ['https://meduza-io.turbopages.org/meduza.io/s/feature/1', 'meduza', 'Turbo page'],
  ['https://yandex.ru/turbo/meduza.io/s/feature/1', 'meduza', 'Turbo page on the search engine'],
  ['https://yandex.ru/turbo?text=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'Turbo page by address'],
]

const redirected: readonly Case[] = [
  ['https://www.google.com/url?q=https%3A%2F%2Fmeduza.io%2F&sa=D', 'meduza', 'link of mail and documents'],
  ['https://www.google.ru/url?sa=t&url=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'search result'],
  ['https://yandex.ru/clck/jsredir?from=yandex.ru&url=https%3A%2F%2Fmeduza.io', 'meduza', 'search result'],
  ['https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly93d3cucmZlcmwub3JnLw&ntb=1', 'rfe-rl', 'base64'],
  [
    'https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RE=1/RO=10/RU=https%3a%2f%2fmeduza.io%2f/RK=2/RS=x',
    'meduza',
    'Yahoo',
  ],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fmeduza.io%2F&rut=1', 'meduza', 'DuckDuckGo'],
  ['https://vk.com/away.php?to=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'VK'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fmeduza.io%2F&h=A', 'meduza', 'Facebook'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fmeduza.io%2F&e=A', 'meduza', 'Instagram'],
  ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fmeduza.io', 'meduza', 'YouTube'],
  ['https://t.me/iv?url=https%3A%2F%2Fmeduza.io%2Ffeature&rhash=1', 'meduza', 'Instant View'],
  ['https://ok.ru/dk?cmd=logExternal&st.link=https%3A%2F%2Fmeduza.io', 'meduza', 'OK'],
  ['https://href.li/?https://meduza.io/', 'meduza', 'whole query'],
  ['https://www.google.com/search?q=meduza.io', null, 'a search page'],
  ['https://yandex.ru/search/?text=meduza.io', null, 'a search page'],
  ['https://duckduckgo.com/?q=https%3A%2F%2Fmeduza.io', null, 'a search page'],
  ['https://t.me/share/url?url=https%3A%2F%2Fmeduza.io', null, 'a form to share it, not its page'],
  ['https://t.co/AbCdEfGhIj', null, 'a short link cannot be resolved without a request'],
]

const wrappings: readonly Case[] = [
  ['view-source:https://meduza.io/', 'meduza', 'source view'],
  ['about:reader?url=https%3A%2F%2Fmeduza.io%2F', 'meduza', 'reader view of Firefox'],
  ['blob:https://meduza.io/2f6b', 'meduza', 'a file that the page made'],
  ['view-source:view-source:https://meduza.io/', 'meduza', 'twice'],
  ['https://web.archive.org/web/2024/https://t.me/s/meduzalive', 'meduza', 'a copy of an account'],
  ['https://archive.ph/2024.01.02-030405/https://meduza-io.translate.goog/', 'meduza', 'a copy of a copy'],
  ['about:blank', null, 'an empty page'],
  ['view-source:', null, 'nothing inside'],
]

test.each([...translations, ...archived, ...cached, ...redirected, ...wrappings])('%s: %s, %s', (url, id) => {
  const found = identify(registry, url)
  expect(found?.organization.id ?? null).toBe(id)
  if (found !== null) expect(found.via).toBe('copy')
})

test('a host in punycode is found in its translation', () => {
  const index = open(row('a', 1, { hosts: [known('xn--j1aef.xn--p1ai')] }))
  expect(identify(index, 'https://0-j1aef-xn----p1ai.translate.goog/?_x_tr_enc=0')?.via).toBe('copy')
})

test('a copy keeps the basis and the marks of what it copies', () => {
  const index = open(row('a', 1, { hosts: [known('a.example', { basis: 'doubtful', broad: true })] }))
  expect(identify(index, 'https://web.archive.org/web/2024/http://x.a.example/')).toMatchObject({
    via: 'copy',
    basis: 'doubtful',
    broad: true,
    matched: 'a.example',
  })
})

test('unwrapping ends after a fixed number of layers', () => {
  const wrap = (times: number): string => 'view-source:'.repeat(times) + 'https://meduza.io/'
  expect(identify(registry, wrap(5))?.organization.id).toBe('meduza')
  expect(identify(registry, wrap(6))).toBeNull()
})
