import type { Count } from './model.ts'

/** What the reader can do in the popup. */
export type Actions = {
  readonly setCount: (count: Count) => void
  readonly copy: () => void
  readonly copyAfterAll: () => void
  readonly dismissQuestion: () => void
  readonly grantAccess: () => void
  readonly retry: () => void
  readonly retryStatus: () => void
  readonly open: (path: string) => void
}
