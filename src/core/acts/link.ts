import type { GuardedAct } from '../notice/types.ts'
import type { Lexicon } from './lexicon.ts'
import { tellingOf } from './patterns.ts'

/**
 * Where a link points, as `host/path?query` in lower case without `www.` and `m.`; other schemes as they stand. Its first 2,000
 * characters, since a page could write an address that takes a pattern seconds.
 */
const spell = (url: URL): string =>
  url.href
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.(?!me\/))?/, '')

/** The site of a host, near enough for one question: its last two labels. */
const siteOf = (url: URL): string => url.hostname.split('.').slice(-2).join('.')

/** The address as a URL, or null where it is none. */
const parse = (address: string, page?: string): URL | null =>
  URL.canParse(address, page) ? new URL(address, page) : null

/**
 * The act that following a link performs, from its address alone. A place on the same page is none.
 * @param address the attribute as written, relative or not
 * @param page address of the page it stands in
 */
export type LinkReader = (address: string, page: string) => GuardedAct | null

/** Makes the patterns of a lexicon's addresses: those of the services' own developer pages. */
export function linkReader({ endpoints, own, scripts }: Lexicon): LinkReader {
  const anywhere = tellingOf(endpoints)
  const ours = tellingOf(own)
  const inline = tellingOf(scripts)
  return (address, page) => {
    const base = parse(page)
    const target = /^\s*(?:#|$)/.test(address) ? null : parse(address, base?.href)
    if (target === null) return null
    if (target.protocol === 'javascript:') return inline(target.href)
    const spelled = spell(target)
    return anywhere(spelled) ?? (base !== null && siteOf(base) === siteOf(target) ? ours(spelled) : null)
  }
}

/** The address leads to another page, so that words like "Comments" beside it name the page and not an act. */
export function leads(address: string, page: string): boolean {
  const target = parse(address, parse(page)?.href)
  return (
    target?.protocol.startsWith('http') === true &&
    target.href.replace(/#.*/s, '') !== page.replace(/#.*/s, '')
  )
}
