import type { Article } from '../core/article/types.ts'
import type { SummaryEngine } from '../core/summary/engine.ts'
import type { Count, Written } from './model.ts'

export type Writing = {
  /** Looks whether the model is there, and lets it write if nothing must be downloaded. */
  readonly begin: () => Promise<void>
  /** Lets it write, download and all: only ever in the reader's click. */
  readonly write: () => Promise<void>
  readonly cancel: () => void
}

/** Leads an engine that may have to be downloaded; `tell` hears each step. What the engine cannot do becomes a fallback. */
export function writing(
  engine: SummaryEngine,
  article: Article,
  count: Count,
  tell: (written: Written) => void,
): Writing {
  let work = new AbortController()

  async function write(): Promise<void> {
    work = new AbortController()
    tell({ step: 'writing', text: '' })
    const answer = await engine.summarize(article, count, work.signal, tell)
    if (answer.kind === 'written') tell({ step: 'done', text: answer.text })
    else tell({ step: 'fallback', reason: answer.kind === 'failed' ? answer.reason : 'failed' })
  }

  return {
    begin: async () => {
      tell({ step: 'asking' })
      const readiness = await engine.readiness(article.language)
      if (readiness === 'ready') await write()
      else if (readiness === 'download') tell({ step: 'offer' })
      else tell({ step: 'fallback', reason: readiness })
    },
    write,
    cancel: () => work.abort(),
  }
}
