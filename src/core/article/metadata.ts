import { tidy } from './dom.ts'

/** What a page says about its article outside the text. */
export type Metadata = {
  readonly title: string
  readonly byline: string | null
  readonly site: string | null
  readonly published: string | null
  readonly description: string
  readonly declaredLanguages: readonly (string | null)[]
  readonly direction: string | null
  readonly isArticle: boolean
  readonly isPaid: boolean
}

type Json = { readonly [key: string]: unknown }

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const textOf = (value: unknown): string => (typeof value === 'string' ? tidy(value) : '')

function objectsIn(value: unknown, found: Json[], depth = 0): Json[] {
  if (depth > 6 || !isJson(value)) return found
  if (!Array.isArray(value)) found.push(value)
  for (const inner of Object.values(value)) if (isJson(inner)) objectsIn(inner, found, depth + 1)
  return found
}

const articleType = /article|posting|report|review/i

function linkedData(page: Document): Json[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      // Line breaks inside strings are a common mistake that JSON does not allow.
      const source = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/\s+/g, ' ')
      return objectsIn(JSON.parse(source), [])
    } catch {
      return []
    }
  })
}

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map((one) => textOf(isJson(one) ? one['name'] : one))
    .filter((name) => name && !/^https?:/.test(name))

const decode = (text: string): string =>
  text.replace(
    /&(?:amp|quot|apos|lt|gt|nbsp|#0?39|#x27);/gi,
    (entity) =>
      ({ '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' })[entity.toLowerCase()] ?? "'",
  )

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What stands between a headline and an outlet's name in a title. */
export const separator = /\s+[|–—·•»«:/\\-]{1,2}\s+/u

function isOutlet(part: string, site: string | null, host: string): boolean {
  const name = bare(part)
  const labels = host.split('.').map(bare)
  return (
    name !== '' &&
    ((site !== null && (bare(site).includes(name) || name.includes(bare(site)))) ||
      labels.includes(name) ||
      bare(host) === name ||
      bare(host.replace(/^www\./, '')) === name)
  )
}

/**
 * A title without its outlet: where the page's first heading is a part of it, that heading; else without a leading or
 * closing part, after a bar or dash, that is the outlet's name or host.
 */
export function cleanTitle(
  raw: string,
  headings: readonly string[],
  site: string | null,
  host: string,
): string {
  const title = tidy(decode(raw))
  const heading = headings.find(
    (text) => bare(text).length > 9 && bare(title) !== '' && bare(title).startsWith(bare(text)),
  )
  if (heading) return heading
  const parts = title.split(separator)
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  const rest = title.slice(0, title.length - last.length).replace(/\s+[|–—·•»«:/\\-]{1,2}\s+$/u, '')
  if (isOutlet(last, site, host)) return cleanTitle(rest, headings, site, host)
  if (isOutlet(first, site, host))
    return tidy(title.slice(first.length).replace(/^\s*[|–—·•»«:/\\-]{1,2}\s+/u, ''))
  return title
}

function dayOf(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  )
  if (iso)
    return Number.isNaN(Date.parse(iso[0].slice(0, 10))) ? null : iso[0].replace(' ', 'T').replace(/\s/g, '')
  const time = /[a-z]{3}.*\d{4}/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

type Source = {
  readonly page: Document
  readonly about: Json
  /** The first value among these names of meta elements, or an empty string. */
  readonly meta: (...keys: readonly string[]) => string
}

const inPage = ({ page }: Source, selector: string): string =>
  tidy(page.querySelector(selector)?.textContent ?? '')

function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? ''
    const value = decode(tidy(meta.getAttribute('content') ?? ''))
    if (value && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), value)
  }
  return metas
}

function titleOf(source: Source, site: string | null, host: string): string {
  const headings = [...source.page.querySelectorAll('h1')].map((heading) => tidy(heading.textContent ?? ''))
  const stated = [
    source.meta('og:title'),
    textOf(source.about['headline']),
    source.meta('twitter:title', 'title'),
  ]
  const raw = [...stated, inPage(source, 'title'), ...headings].find(Boolean) ?? ''
  return cleanTitle(raw, headings, site, host)
}

function bylineOf(source: Source): string | null {
  const stated = [
    decode(namesOf(source.about['author']).join(', ')),
    source.meta('author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'),
    inPage(source, '[rel=author],[itemprop=author],.byline,.author-name'),
  ]
  const found = stated.find((name) => name && name.length < 200 && !/^https?:/.test(name)) ?? ''
  return found.replace(/^(?:by|from|von|par|por|автор:?)\s+/i, '') || null
}

const dateNames = ['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date']
const olderDateNames = ['date', 'pubdate', 'publish-date', 'dc.date', 'dc.date.issued', 'sailthru.date']

function publishedOf({ page, about, meta }: Source): string | null {
  const stated = [textOf(about['datePublished']), meta(...dateNames), meta(...olderDateNames)]
  const shown = ['[itemprop=datePublished][datetime]', 'time[datetime]'].map(
    (selector) => page.querySelector(selector)?.getAttribute('datetime') ?? '',
  )
  return [...stated, ...shown].map(dayOf).find((day) => day !== null) ?? null
}

/**
 * Reads title, byline, outlet, date and languages from a page's head, JSON-LD and first headings.
 * @param page a copy of the page, its scripts still in it
 * @param url the page's address
 */
export function metadataOf(page: Document, url: string): Metadata {
  const data = linkedData(page)
  const about =
    data.find(
      (one) => articleType.test(String(one['@type'])) && ('headline' in one || 'articleBody' in one),
    ) ?? {}
  const metas = metasOf(page)
  const source: Source = {
    page,
    about,
    meta: (...keys) => keys.map((key) => metas.get(key)).find(Boolean) ?? '',
  }
  const publisher = isJson(about['publisher']) ? decode(textOf(about['publisher']['name'])) : ''
  const site = source.meta('og:site_name', 'application-name') || publisher || null
  const roots = [page.documentElement, page.body as Element | null]
  return {
    title: titleOf(source, site, hostOf(url)),
    byline: bylineOf(source),
    site,
    published: publishedOf(source),
    description:
      source.meta('og:description', 'description', 'twitter:description') || textOf(about['description']),
    declaredLanguages: [
      ...roots.map((root) => root?.getAttribute('lang') ?? null),
      source.meta('og:locale'),
      source.meta('content-language'),
    ],
    direction: roots.map((root) => root?.getAttribute('dir')).find(Boolean) ?? null,
    isArticle: 'headline' in about || source.meta('og:type') === 'article',
    isPaid: data.some((one) => /^false$/i.test(String(one['isAccessibleForFree']))),
  }
}
