import type { Article } from '../core/article/types.ts'
import type { EngineAnswer, EngineFailure, EngineStep, SummaryEngine } from '../core/summary/engine.ts'

type Length = 'short' | 'medium' | 'long'

type Options = {
  readonly type: 'key-points'
  readonly format: 'plain-text'
  readonly length: Length
  readonly expectedInputLanguages: readonly string[]
  readonly outputLanguage: string
}

type Monitor = {
  addEventListener(kind: 'downloadprogress', listener: (event: { loaded: number }) => void): void
}

type Session = {
  readonly inputQuota: number
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>
  destroy(): void
}

/** As much as we use of Chrome's built-in `Summarizer` (Chrome 138 and later, on some computers). */
export type SummarizerApi = {
  availability(options: Options): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(
    options: Options & { readonly signal: AbortSignal; readonly monitor: (monitor: Monitor) => void },
  ): Promise<Session>
}

const builtIn = (): SummarizerApi | undefined => (globalThis as { Summarizer?: SummarizerApi }).Summarizer

/** Whether this browser knows the API at all; whether its model runs here is asked each time. */
export const hasSummarizer = (): boolean => builtIn() !== undefined

/** The languages always stand in the question: left out, the browser answers for some language of its own. */
const optionsFor = (language: string, count: number): Options => {
  const [base = language] = language.split('-')
  const length = count <= 3 ? 'short' : count <= 5 ? 'medium' : 'long'
  return {
    type: 'key-points',
    format: 'plain-text',
    length,
    expectedInputLanguages: [base],
    outputLanguage: base,
  }
}

const failures: Readonly<Partial<Record<string, EngineFailure>>> = {
  AbortError: 'cancelled',
  NotSupportedError: 'language',
  QuotaExceededError: 'too-long',
}

const failed = (reason: EngineFailure): EngineAnswer => ({ kind: 'failed', reason })

const failureOf = (error: unknown): EngineFailure =>
  failures[(error as { name?: string } | undefined)?.name ?? ''] ?? 'failed'

const textOf = ({ blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n\n')

async function write(
  session: Session,
  text: string,
  signal: AbortSignal,
  tell: (step: EngineStep) => void,
): Promise<EngineAnswer> {
  if ((await session.measureInputUsage(text, { signal })) > session.inputQuota) return failed('too-long')
  const reader = session.summarizeStreaming(text, { signal }).getReader()
  let written = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    written += part.value
    tell({ step: 'writing', text: written.trim() })
  }
  const whole = written.trim()
  return whole === '' ? failed('failed') : { kind: 'written', text: whole }
}

/**
 * The model that Chrome can download and run by itself, as an engine. We make no request; the browser does, for the download of
 * about 4 GB, and only when `summarize` is called while `readiness` says `download`.
 */
export function browserEngine(api: SummarizerApi | undefined = builtIn()): SummaryEngine {
  const available = async (language: string): Promise<string> => {
    try {
      return (await api?.availability(optionsFor(language, 3))) ?? 'unavailable'
    } catch {
      return 'unavailable'
    }
  }
  return {
    readiness: async (language) => {
      const answer = await available(language)
      if (answer === 'available') return 'ready'
      if (answer === 'downloadable' || answer === 'downloading') return 'download'
      return (await available('en')) === 'unavailable' ? 'absent' : 'language'
    },
    summarize: async (article, count, signal, tell) => {
      if (api === undefined) return failed('absent')
      let session: Session | null = null
      try {
        signal.throwIfAborted()
        session = await api.create({
          ...optionsFor(article.language, count),
          signal,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', ({ loaded }) =>
              tell({ step: 'downloading', share: Math.min(1, Math.max(0, loaded)) }),
            ),
        })
        return await write(session, textOf(article), signal, tell)
      } catch (error) {
        return failed(signal.aborted ? 'cancelled' : failureOf(error))
      } finally {
        session?.destroy()
      }
    },
  }
}
