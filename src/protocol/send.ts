import { browser } from '../platform/browser.ts'
import type { Calls, Kind } from './calls.ts'

/** Asks the worker. Rejects when the worker refused the call or is gone (the extension was updated or removed). */
export function send<K extends Kind>(kind: K, input: Calls[K]['input']): Promise<Calls[K]['answer']> {
  return browser.runtime.sendMessage<unknown, Calls[K]['answer']>({ kind, input })
}
