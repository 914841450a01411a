import type { SummarySentence } from '../core/summary/types.ts'
import type { Count, Spreading } from './model.ts'

/** What the reader can do in the popup. */
export type Actions = {
  readonly setCount: (count: Count) => void
  /** Shows a sentence of the article in the page. */
  readonly show: (sentence: SummarySentence) => void
  /** Copies or prints the summary, asking first where that can be punished. */
  readonly spread: (act: Spreading) => void
  readonly spreadAfterAll: () => void
  readonly dismissQuestion: () => void
  /** Reads the summary aloud, or stops. */
  readonly aloud: () => void
  readonly download: () => void
  readonly cancelWriting: () => void
  readonly grantAccess: () => void
  readonly retry: () => void
  readonly retryStatus: () => void
  readonly open: (path: string) => void
}
