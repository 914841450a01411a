import type { PageCalls } from '../core/notice/types.ts'

/** As much of the browser's extension namespace as a page script needs. */
type Runtime = {
  readonly id?: string
  readonly sendMessage: (message: unknown) => Promise<unknown>
  readonly onMessage: { readonly addListener: (listener: () => void) => void }
}

type Namespace = { readonly runtime?: Partial<Runtime> } | undefined

const hasRuntime = (space: Namespace): space is { readonly runtime: Runtime } =>
  typeof space?.runtime?.sendMessage === 'function'

/**
 * The browser's own namespace. Where `browser` does not exist, a page element with that id stands in its place, so the
 * candidate must be able to send.
 */
function findRuntime(): Runtime | null {
  const { browser, chrome } = globalThis as { browser?: Namespace; chrome?: Namespace }
  return [browser, chrome].find(hasRuntime)?.runtime ?? null
}

const runtime = findRuntime()

/** False as soon as the extension was updated, disabled or removed while the page lives on. */
export const isAlive = (): boolean => runtime?.id !== undefined

/**
 * Asks the worker. Null where it does not answer: it has nothing to say about this page, or the extension is gone
 * (`isAlive` tells which).
 */
export async function ask<K extends keyof PageCalls>(
  kind: K,
  input: PageCalls[K]['input'],
): Promise<PageCalls[K]['answer'] | null> {
  try {
    return ((await runtime?.sendMessage({ kind, input })) ?? null) as PageCalls[K]['answer'] | null
  } catch {
    return null
  }
}

/** Calls back when the worker says that its answer may no longer hold; it sends page scripts no other word. */
export const onWord = (listener: () => void): void => runtime?.onMessage.addListener(listener)
