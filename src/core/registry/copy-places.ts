import * as copies from './copies.ts'
import { anyOf, inParameter, inPath } from './copies.ts'
import { each, wholeHost, type Place, type Placed } from './place.ts'

const google: Place = {
  copy: anyOf(
    inParameter('q url u', /^\/(?:url|interstitial|gwt\/x|scholar_url)$/),
    inParameter('u', /^\/(?:translate|website|translate_c)$/),
    inParameter('url', /^\/(?:gview|viewer)/),
    inParameter('imgrefurl', /^\/imgres$/),
    copies.ampViewer,
    copies.searchCache,
  ),
}

/** Google under the names of the countries that our readers live in or travel through, and of the large ones. */
const googleSites = each(
  'com ru by kz kg am az ge md lv lt ee fi pl de at ch fr it es pt nl be dk se no is ie gr cz sk hu ro bg rs hr si me mk al ba lu li ca cn tm mn lk ae co.uk co.il co.jp co.kr co.in co.th co.uz com.ua com.tj com.tr com.cy com.au com.br com.mx com.ar com.hk com.tw com.sg com.vn',
  (end) => ({ ...google, pages: [`*://*.google.${end}/amp/*`, `*://translate.google.${end}/*`] }),
).map(([end, place]): Placed => [`google.${end}`, place])

const yandex: Place = {
  copy: anyOf(
    inParameter('url', /^\/(?:clck|redirect|translate|yandbtm)/),
    inParameter('to', /^\/away/),
    (address, subdomain) => (address.pathname.startsWith('/turbo') ? copies.turbo(address, subdomain) : null),
  ),
}

const yandexSites: readonly Placed[] = [
  ...each('ru com by kz uz com.tr com.ge com.am net', (end) => ({
    ...yandex,
    pages: [`*://*.yandex.${end}/turbo*`, `*://translate.yandex.${end}/*`, `*://*.yandex.${end}/yandbtm*`],
  })).map(([end, place]): Placed => [`yandex.${end}`, place]),
  ['ya.ru', { ...yandex, pages: ['*://ya.ru/turbo*'] }],
]

const bing = anyOf(
  copies.bingClick,
  copies.ampViewer,
  inParameter('q', /^\/cache\.aspx$/),
  inParameter('url', /^\/news\/apiclick/),
)

const archives: readonly Placed[] = [
  ...each('web.archive.org wayback.archive.org', (host) => ({
    copy: copies.wayback,
    pages: wholeHost(host),
  })),
  ['archive.org', { copy: copies.wayback, pages: ['*://archive.org/web/*', '*://www.archive.org/web/*'] }],
  ...each('archive.today archive.ph archive.is archive.li archive.fo archive.vn archive.md', (host) => ({
    copy: copies.archiveToday,
    hosting: true,
    pages: wholeHost(host),
  })),
  ['megalodon.jp', { copy: inPath(/^\/[\d-]{10,19}\//), pages: wholeHost('megalodon.jp') }],
  ...each(
    'archive-it.org arquivo.pt webarchive.loc.gov webarchive.org.uk nationalarchives.gov.uk webarchive.nla.gov.au vefsafn.is mementoweb.org swap.stanford.edu',
    (host) => ({ copy: copies.memento, pages: wholeHost(host) }),
  ),
]

const caches: readonly Placed[] = [
  ['translate.goog', { copy: copies.translated, pages: wholeHost('translate.goog') }],
  [
    'webcache.googleusercontent.com',
    { copy: copies.searchCache, pages: wholeHost('webcache.googleusercontent.com') },
  ],
  [
    'translate.googleusercontent.com',
    { copy: inParameter('u'), pages: wholeHost('translate.googleusercontent.com') },
  ],
  ['googleweblight.com', { copy: inParameter('lite_url u'), pages: wholeHost('googleweblight.com') }],
  ...each('cdn.ampproject.org amp.cloudflare.com bing-amp.com', (host) => ({
    copy: copies.ampCache,
    pages: wholeHost(host),
  })),
  ['bing.com', { copy: bing, pages: ['*://*.bing.com/amp/*'] }],
  ['bingj.com', { copy: bing, pages: wholeHost('bingj.com') }],
  ...each('translatetheweb.com microsofttranslator.com', (host) => ({
    copy: inParameter('a'),
    pages: wholeHost(host),
  })),
  ['yandexwebcache.net', { copy: inParameter('url'), pages: wholeHost('yandexwebcache.net') }],
  [
    'turbopages.org',
    { copy: anyOf(copies.turboTranslated, copies.turbo), pages: wholeHost('turbopages.org') },
  ],
  ['r.jina.ai', { copy: inPath(/^\//), pages: wholeHost('r.jina.ai') }],
]

/** Pages that only send the reader on. */
const redirectors: readonly Placed[] = [
  ['r.search.yahoo.com', { copy: copies.yahooClick }],
  ['duckduckgo.com', { copy: inParameter('uddg', /^\/l\/?$/) }],
  ['l.messenger.com', { copy: inParameter('u') }],
  ['linkedin.com', { copy: inParameter('url', /^\/(?:redir\/redirect|safety\/go)/) }],
  ['steamcommunity.com', { copy: inParameter('url u', /^\/linkfilter/) }],
  ['href.li', { copy: inPath(/^\/\?/) }],
  ['getpocket.com', { copy: inParameter('url', /^\/redirect/) }],
  ['dzen.ru', { copy: inParameter('to', /^\/away/) }],
  ...each('out.reddit.com disq.us slack-redir.net safelinks.protection.outlook.com', () => ({
    copy: inParameter('url'),
  })),
]

/** Hosts whose pages are copies of others or lead to them. */
export const copyPlaces: readonly Placed[] = [
  ...googleSites,
  ...yandexSites,
  ...archives,
  ...caches,
  ...redirectors,
]
