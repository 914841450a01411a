import { browser, type Runtime } from '../platform/browser.ts'
import type { Calls, Kind } from './calls.ts'
import { asMessage, mayCall } from './trust.ts'

/** Where a call came from, as the browser tells it. */
export type Caller = { readonly tabId: number | null; readonly incognito: boolean }

type Handlers = {
  readonly [K in Kind]: (input: Calls[K]['input'], caller: Caller) => Promise<Calls[K]['answer']>
}

/**
 * Answers calls by the table. Whoever may not make a call gets no answer at all: not ours, not in the table, malformed, or a
 * page script that speaks of another site.
 */
export function receive(handlers: Handlers): void {
  const isKind = (kind: string): kind is Kind => Object.hasOwn(handlers, kind)
  const us = { id: browser.runtime.id, origin: browser.runtime.getURL('') }
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
    const message = asMessage(received, isKind)
    if (message === null || !mayCall(message, sender, us)) return undefined
    const caller: Caller = { tabId: sender.tab?.id ?? null, incognito: sender.tab?.incognito ?? false }
    const handle = handlers[message.kind] as (input: unknown, caller: Caller) => Promise<unknown>
    return handle(message.input, caller)
  })
}
