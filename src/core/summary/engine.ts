import type { Article } from '../article/types.ts'
import { summarize } from './summarize.ts'
import type { Summary } from './types.ts'

/** What an engine can do for a language now. `download`: only after a large download, which the reader must start. */
export type Readiness = 'ready' | 'download' | 'absent' | 'language'

export type EngineFailure = 'absent' | 'language' | 'too-long' | 'failed' | 'cancelled'

/** `chosen`: sentences of the article, each with its place. `written`: a model's own text, which has no place in it. */
export type EngineAnswer =
  | { readonly kind: 'chosen'; readonly summary: Summary }
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: EngineFailure }

/** Where an engine is: `share` of its download from 0 to 1, or the text it has written so far. */
export type EngineStep =
  | { readonly step: 'downloading'; readonly share: number }
  | { readonly step: 'writing'; readonly text: string }

/** Something that sums up articles. Neither function ever rejects: what goes wrong is an answer. */
export type SummaryEngine = {
  /** Asked anew each time, for a BCP 47 tag: what a browser offers changes while it runs. */
  readonly readiness: (language: string) => Promise<Readiness>
  /** About `count` sentences. Where `readiness` is `download`, this starts it, and must be called in the reader's click. */
  readonly summarize: (
    article: Article,
    count: number,
    signal: AbortSignal,
    tell: (step: EngineStep) => void,
  ) => Promise<EngineAnswer>
}

/** Our own: at hand in every browser, for every language, and at once. */
export const ownEngine: SummaryEngine = {
  readiness: () => Promise.resolve('ready'),
  summarize: (article, count, signal) =>
    Promise.resolve(
      signal.aborted
        ? { kind: 'failed', reason: 'cancelled' }
        : { kind: 'chosen', summary: summarize(article, count) },
    ),
}
