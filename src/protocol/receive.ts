import { browser, type Runtime } from '../platform/browser.ts'
import type { PageCalls } from '../core/notice/types.ts'
import type { Calls, Kind } from './calls.ts'

/** Where a call came from, as the browser tells it; never what the message claims. */
export type Caller = { readonly tabId: number | null; readonly incognito: boolean }

type Handlers = {
  readonly [K in Kind]: (input: Calls[K]['input'], caller: Caller) => Promise<Calls[K]['answer']>
}

const pageKinds: ReadonlySet<string> = new Set<keyof PageCalls>([
  'page/assess',
  'notice/shown',
  'notice/snooze',
])

type Message = { readonly kind: Kind; readonly input: { readonly url: string } & Record<string, unknown> }

const isText = (value: unknown, limit: number): boolean => typeof value === 'string' && value.length <= limit

/** A call of the table whose input has the shape all calls share. The rest of each input is optional and checked by type. */
function isMessage(message: unknown, handlers: Handlers): message is Message {
  if (typeof message !== 'object' || message === null) return false
  const { kind, input } = message as { kind?: unknown; input?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return false
  if (typeof input !== 'object' || input === null) return false
  const { url, language, signs } = input as { url?: unknown; language?: unknown; signs?: unknown }
  return isText(url, 65_536) && (language === undefined || isText(language, 35)) && isSigns(signs)
}

function isSigns(signs: unknown): boolean {
  if (signs === undefined) return true
  if (typeof signs !== 'object' || signs === null || !('addresses' in signs)) return false
  const { addresses } = signs
  return Array.isArray(addresses) && addresses.length <= 64 && addresses.every((text) => isText(text, 8192))
}

/** Our own pages, and nothing that merely says so: the browser fills in id and url. */
const isOurPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true

/** Our page script in a tab. The browser runs it in top frames only; a prerendered one may have another frame number. */
const isOurScript = ({ id, tab }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && tab?.id !== undefined

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)

/** A page script speaks for the page it stands in only. */
function mayCall(kind: Kind, url: string, sender: Runtime.MessageSender): boolean {
  if (isOurPage(sender)) return true
  return pageKinds.has(kind) && isOurScript(sender) && originOf(url) === originOf(sender.url ?? '')
}

/**
 * Answers calls by the table. Whoever may not make a call gets no answer at all: not ours, not in the table, malformed, or a
 * page script that speaks of another site.
 */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isMessage(message, handlers) || !mayCall(message.kind, message.input.url, sender)) return undefined
    const caller: Caller = { tabId: sender.tab?.id ?? null, incognito: sender.tab?.incognito ?? false }
    const handle = handlers[message.kind] as (input: unknown, caller: Caller) => Promise<unknown>
    return handle(message.input, caller)
  })
}
