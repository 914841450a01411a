import type { GuardedAct } from '../notice/types.ts'
import type { Lexicon } from './lexicon.ts'

/** Where a link points, as `host/path?query` in lower case without `www.` and `m.`; other schemes as they stand. */
const spell = (url: URL): string => url.href.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.)?/, '')

/** Last parts of paths that are a donation page on any site. */
const paymentPath =
  /^(?:donat(?:e|ion|ions|y|er)?|contribute|pozhertvovat|podderzhat|spenden|faire-un-don|donar|wesprzyj)$/

/** Paths of the page's own site alone: elsewhere "support" is a help desk. */
const ownPaths: readonly (readonly [GuardedAct, RegExp])[] = [
  [
    'donate',
    /^\w+:\/\/(?:donate|support)\.|\/(?:support(?:-?us)?|help-us|pomoch|become-a-member|membership|payment|checkout)\/?(?:\?|#|$)/,
  ],
  ['subscribe', /\/(?:subscribe|podpisatsya|follow)\/?(?:\?|#|$)/],
  ['share', /[?&]share=|\/(?:share|sharer|repost)(?:\/[a-z]*)?\/?(?:\?|$)/],
  ['like', /[?&](?:like|vote)=/],
]

/** The site of a host, near enough for one question: its last two labels. */
const siteOf = (url: URL): string => url.hostname.split('.').slice(-2).join('.')

/** The address as a URL, or null where it is none. */
const parse = (address: string, page?: string): URL | null =>
  URL.canParse(address, page) ? new URL(address, page) : null

/** What an inline handler plainly does. */
export function actOfScript(script: string): GuardedAct | null {
  if (/\bprint\s*\(/.test(script)) return 'save'
  if (/\bsharer?\b|share[A-Z.]/.test(script)) return 'share'
  return /clipboard|copy(?:link|url)/i.test(script) ? 'link' : null
}

/** A dot is a dot and a leading star any labels, unless the pattern says otherwise. */
const pattern = (starts: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${starts.map((start) => start.replace(/\.(?!\*)/g, String.raw`\.`).replace(/^\*/, String.raw`(?:[\w-]+\.)*`)).join('|')})`,
  )

/**
 * The act that following a link performs, from its address alone.
 * @param address the attribute as written, relative or not
 * @param page address of the page it stands in
 */
export type LinkReader = (address: string, page: string) => GuardedAct | null

/** Makes the patterns of a lexicon's endpoints: those of the services' own developer pages. */
export function linkReader({ endpoints }: Lexicon): LinkReader {
  const known = Object.entries(endpoints).map(
    ([act, starts]) => [act as GuardedAct, pattern(starts)] as const,
  )
  const actOfTarget = (target: URL, base: URL | null): GuardedAct | null => {
    const spelled = spell(target)
    const act = known.find(([, start]) => start.test(spelled))?.[0]
    if (act !== undefined || !target.protocol.startsWith('http')) return act ?? null
    if (paymentPath.test(target.pathname.toLowerCase().split('/').findLast(Boolean) ?? '')) return 'donate'
    const own = base !== null && siteOf(base) === siteOf(target)
    return (own && ownPaths.find(([, path]) => path.test(target.href.toLowerCase()))?.[0]) || null
  }
  return (address, page) => {
    const script = /^\s*javascript:(.*)/is.exec(address)?.[1]
    if (script !== undefined) return actOfScript(script)
    const base = parse(page)
    const target = parse(address, base?.href)
    return target === null ? null : actOfTarget(target, base)
  }
}

/** Files that a browser keeps rather than shows. */
export const isDownload = (address: string): boolean =>
  /\.(?:mp[34]|m4a|ogg|epub|fb2|mobi|zip|docx?|xlsx?|apk)(?:[?#]|$)/i.test(address)

/** The address leads to another page, so that words like "Comments" beside it name the page and not an act. */
export function leads(address: string, page: string): boolean {
  const target = /^\s*(?:#|javascript:|$)/i.test(address) ? null : parse(address, parse(page)?.href)
  return (
    target?.protocol.startsWith('http') === true &&
    target.href.replace(/#.*/s, '') !== page.replace(/#.*/s, '')
  )
}
