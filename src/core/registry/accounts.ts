import { decoded, pathParts } from './addresses.ts'

/** Shared platforms whose accounts the registry knows. */
export type Platform = 'youtube' | 'telegram' | 'x' | 'facebook' | 'instagram' | 'tiktok' | 'vk' | 'ok'

/**
 * An account's key in the index: platform and name in the one spelling under which all its spellings meet.
 * Platforms compare names without regard to case, Facebook also without its dots; VK's `club1`, `public1` and
 * `event1` are one group, which its addresses otherwise write `-1`.
 */
export function accountKey(platform: Platform, name: string): string {
  const lower = name.toLowerCase()
  if (platform === 'facebook') return `facebook:${lower.replaceAll('.', '')}`
  if (platform === 'tiktok') return `tiktok:${lower.startsWith('@') ? lower : `@${lower}`}`
  if (platform === 'vk') return `vk:${lower.replace(/^(?:club|public|event)(?=\d+$)/, '-')}`
  return `${platform}:${lower}`
}

/** Names the keys that an address of a platform may stand for; the caller looks them up. Empty where it names no account. */
export type AccountReader = (address: URL, subdomain: string) => readonly string[]

const none: readonly string[] = []
const one = (platform: Platform, name: string): readonly string[] =>
  name === '' ? none : [accountKey(platform, name)]

/** Subdomains under which a platform shows the same pages; others (help, business, developers) are other sites. */
const isPlain = (subdomain: string): boolean => /^(?:www|m|mobile|web)?$/.test(subdomain)

/**
 * `/@name`, `/c/name`, `/user/name`, `/channel/ID` and the bare `/name`, which stands for a custom name, an old user
 * name or a handle without its sign. `/c/` and `/user/` are namespaces of their own.
 */
export const youtube: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain) && subdomain !== 'music') return none
  const [first, second] = pathParts(address)
  if (first.startsWith('@')) return one('youtube', first)
  if (first === 'c') return one('youtube', second)
  if (first === 'user' || first === 'channel')
    return second === '' ? none : one('youtube', `${first}/${second}`)
  return first === ''
    ? none
    : [first, `user/${first}`, `@${first}`].map((name) => accountKey('youtube', name))
}

/** The short domain: what is bare there is a video, whose code could spell a name. */
export const youtubeShort: AccountReader = (address, subdomain) =>
  /^\/(?:@|%40|c\/|user\/|channel\/)/.test(address.pathname) ? youtube(address, subdomain) : none

/** `t.me/name`, `/s/name`, `/name/12`, `/boost/name` and `name.t.me`. */
export const telegram: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return subdomain.includes('.') ? none : one('telegram', subdomain)
  const [first, second] = pathParts(address)
  const name = first === 's' || first === 'boost' ? second : first
  return one('telegram', name.replace(/^@/, ''))
}

/** The web client keeps the open chat behind the hash: `/k/#@name`, `/#/im?p=@name`. */
export const telegramWeb: AccountReader = (address) => {
  const name = /^#(?:\/im\?p=)?@([a-z0-9_]+)/i.exec(decoded(address.hash))?.[1]
  return name === undefined ? none : one('telegram', name)
}

/** Links that open the app: `tg://resolve?domain=name`. */
export const telegramApp: AccountReader = (address) =>
  /^tg:(?:\/\/)?resolve\/?\?/i.test(address.href)
    ? one('telegram', address.searchParams.get('domain') ?? '')
    : none

/** `/name`, `/name/status/1`, `/intent/follow?screen_name=name` and the old `/#!/name`. */
export const x: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return none
  const [first] = pathParts(address)
  if (first === 'intent') return one('x', address.searchParams.get('screen_name') ?? '')
  if (first === '') return one('x', /^#!\/@?([a-z0-9_]+)/i.exec(address.hash)?.[1] ?? '')
  return one('x', first.replace(/^@/, ''))
}

/** `/name`, `/pg/name`, `/profile.php?id=1`, `/pages/Title/1`, `/people/Title/1`, `/p/Title-1`, `/permalink.php?id=1`, `/watch/name/1`. */
export const facebook: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain) && !/^(?:mbasic|touch|free|[a-z]{2}-[a-z]{2})$/.test(subdomain)) return none
  const [first, second, third] = pathParts(address)
  if (first.endsWith('.php')) return one('facebook', address.searchParams.get('id') ?? '')
  if (first === 'p') return one('facebook', /-(\d+)$/.exec(second)?.[1] ?? '')
  if (first === 'pages' || first === 'people') return one('facebook', third)
  return one('facebook', first === 'pg' || first === 'watch' ? second : first)
}

/** `/name`, `/name/p/code`, `/stories/name/1`, and `/_u/name` of links that open the app. */
export const instagram: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return none
  const [first, second] = pathParts(address)
  return one('instagram', first === 'stories' || first === '_u' ? second : first)
}

/** `/@name`, `/@name/video/1`, `/embed/@name`. */
export const tiktok: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return none
  const [first, second] = pathParts(address)
  const name = first === 'embed' ? second : first
  return name.startsWith('@') ? one('tiktok', name) : none
}

const vkContent = /^(?:wall|video|photo|album|clip|topic|doc|market|audio_playlist|podcast)s?(-\d+)(?:_|$)/

/**
 * `/name`, `/club1`, articles (`/@name-title`), video pages (`/video/@name`), and a group's content by its number
 * (`/wall-1_2`, also laid over another page as `?w=wall-1_2`), which counts only where the number is in the registry.
 */
export const vk: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return none
  const [first, second] = pathParts(address)
  const name = first === 'video' || first === 'clips' ? second : first
  const overlaid = ['w', 'z'].map((key) => address.searchParams.get(key) ?? '')
  const owners = [name, ...overlaid].flatMap((part) => vkContent.exec(part)?.[1] ?? [])
  const named = name.startsWith('@') ? (/^@([a-z0-9_.]+)/i.exec(name)?.[1] ?? '') : name
  return [...one('vk', named), ...owners.flatMap((owner) => one('vk', owner))]
}

/** `/name`, `/group/1`, `/profile/1`. */
export const ok: AccountReader = (address, subdomain) => {
  if (!isPlain(subdomain)) return none
  const [first, second] = pathParts(address)
  if (first !== 'group' && first !== 'profile') return one('ok', first)
  return second === '' ? none : one('ok', `${first}/${second}`)
}
