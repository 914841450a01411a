import type { PageCalls } from '../core/notice/types.ts'
import type { Kind } from './calls.ts'

/** A call as it may have come from anywhere: only these fields are vouched for by `asMessage`. */
export type Message = {
  readonly kind: Kind
  readonly input: { readonly url: string } & Readonly<Record<string, unknown>>
}

/** Who sent a message, as the browser tells it; never what the message claims. */
export type Sender = {
  readonly id?: string
  readonly url?: string
  readonly tab?: { readonly id?: number; readonly incognito?: boolean }
}

/** Who we are: our id, and where our own pages are. */
export type Us = { readonly id: string; readonly origin: string }

const pageKinds: ReadonlySet<string> = new Set<keyof PageCalls>([
  'page/assess',
  'notice/shown',
  'notice/snooze',
])

const isText = (value: unknown, limit: number): boolean => typeof value === 'string' && value.length <= limit

function isSigns(signs: unknown): boolean {
  if (signs === undefined) return true
  if (typeof signs !== 'object' || signs === null || !('addresses' in signs)) return false
  const { addresses } = signs
  return Array.isArray(addresses) && addresses.length <= 64 && addresses.every((text) => isText(text, 8192))
}

/** The message if it is a call of the table whose input has the shape that all calls share, else null. */
export function asMessage(message: unknown, isKind: (kind: string) => kind is Kind): Message | null {
  if (typeof message !== 'object' || message === null) return null
  const { kind, input } = message as { kind?: unknown; input?: unknown }
  if (typeof kind !== 'string' || !isKind(kind)) return null
  if (typeof input !== 'object' || input === null) return null
  const { url, language, signs } = input as { url?: unknown; language?: unknown; signs?: unknown }
  const fits = isText(url, 65_536) && (language === undefined || isText(language, 35)) && isSigns(signs)
  return fits ? { kind, input: input as Message['input'] } : null
}

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)

/**
 * Whether a sender may make a call. Our own pages may make every call; our script in a tab only those of pages, and it speaks for
 * the page it stands in alone. Everybody else (another extension, a page) may make none.
 */
export function mayCall({ kind, input }: Message, { id, url = '', tab }: Sender, us: Us): boolean {
  if (id !== us.id) return false
  if (url.startsWith(us.origin)) return true
  const speaksForItself = originOf(input.url) !== null && originOf(input.url) === originOf(url)
  return pageKinds.has(kind) && tab?.id !== undefined && speaksForItself
}
