import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/core/article/types.ts'
import { ownEngine, type EngineStep, type SummaryEngine } from '../../../src/core/summary/engine.ts'
import { browserEngine, hasSummarizer, type SummarizerApi } from '../../../src/platform/summarizer.ts'

const article: Article = {
  title: 'Bridge opens',
  byline: null,
  site: null,
  published: null,
  language: 'en-GB',
  direction: 'ltr',
  words: 24,
  blocks: [
    { text: 'Bridges', kind: 'heading', path: [1, 0] },
    { text: 'The bridge opened on Monday. The council of the town paid for it.', kind: 'text', path: [1, 1] },
    { text: 'Two ferries will stop in May.', kind: 'text', path: [1, 2] },
  ],
  cut: false,
}

type Fake = {
  readonly states?: Readonly<Record<string, Awaited<ReturnType<SummarizerApi['availability']>>>>
  readonly quota?: number
  readonly parts?: readonly string[]
  readonly progress?: readonly number[]
  readonly failing?: DOMException
  /** The stream waits for ever after its last part. */
  readonly hangs?: boolean
}

/** An implementation of the API as Chrome documents it, with everything that can differ given. */
function fake({
  states = { en: 'available' },
  quota = 1000,
  parts = ['- A bridge', ' opened.'],
  ...more
}: Fake) {
  const destroy = vi.fn<() => void>()
  const availability = vi.fn<SummarizerApi['availability']>(({ outputLanguage }) =>
    Promise.resolve(states[outputLanguage] ?? 'unavailable'),
  )
  const create = vi.fn<SummarizerApi['create']>(({ monitor, signal }) => {
    signal.throwIfAborted()
    monitor({
      addEventListener: (_, listener) => more.progress?.forEach((loaded) => listener({ loaded })),
    })
    if (more.failing !== undefined) return Promise.reject(more.failing)
    return Promise.resolve({
      inputQuota: quota,
      measureInputUsage: (text) => Promise.resolve(text.length),
      summarizeStreaming: (_, options) =>
        new ReadableStream<string>({
          start: (stream) => {
            parts.forEach((part) => stream.enqueue(part))
            options.signal.addEventListener('abort', () => stream.error(options.signal.reason))
            if (more.hangs !== true) stream.close()
          },
        }),
      destroy,
    })
  })
  return { api: { availability, create }, availability, create, destroy }
}

const untold = (): void => undefined
const run = (engine: SummaryEngine, signal = new AbortController().signal) =>
  engine.summarize(article, 3, signal, untold)

describe.each([
  ['our own', () => ownEngine],
  ['the browser’s', () => browserEngine(fake({}).api)],
  ['the browser’s, where it is absent', () => browserEngine(undefined)],
  [
    'the browser’s, where it fails',
    () => browserEngine(fake({ failing: new DOMException('', 'UnknownError') }).api),
  ],
] as const)('every engine keeps the contract: %s', (_, make) => {
  test('it answers with sentences, a text or a reason, and never rejects', async () => {
    const answer = await run(make())
    expect(['chosen', 'written', 'failed']).toContain(answer.kind)
    if (answer.kind === 'chosen') expect(answer.summary.sentences.length).toBeGreaterThan(0)
    if (answer.kind === 'written') expect(answer.text).not.toBe('')
  })
  test('a cancelled question gives neither text nor sentences', async () => {
    expect((await run(make(), AbortSignal.abort())).kind).toBe('failed')
  })
  test('its readiness is one of the four, for any language', async () => {
    for (const language of ['en', 'ru', 'x-odd', ''])
      expect(['ready', 'download', 'absent', 'language']).toContain(await make().readiness(language))
  })
})

describe('the browser’s model', () => {
  test('is absent in this runtime, as in Firefox and Debian’s Chromium', async () => {
    expect(hasSummarizer()).toBe(false)
    expect(await browserEngine().readiness('en')).toBe('absent')
    expect(await run(browserEngine())).toEqual({ kind: 'failed', reason: 'absent' })
  })
  test.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'absent'],
  ] as const)('that is %s is %s', async (state, readiness) => {
    expect(await browserEngine(fake({ states: { en: state } }).api).readiness('en-US')).toBe(readiness)
  })
  test('that knows English but not the language of the article says so', async () => {
    expect(await browserEngine(fake({}).api).readiness('ru')).toBe('language')
  })
  test('is asked with the article’s language each time, and never creates anything by being asked', async () => {
    const { api, availability, create } = fake({})
    const engine = browserEngine(api)
    await engine.readiness('en-GB')
    await engine.readiness('en-GB')
    expect(availability).toHaveBeenCalledTimes(2)
    expect(availability.mock.lastCall?.[0]).toMatchObject({
      expectedInputLanguages: ['en'],
      outputLanguage: 'en',
    })
    expect(create).not.toHaveBeenCalled()
  })
  test('gets the text without headings, streams, and is let go afterwards', async () => {
    const { api, create, destroy } = fake({ progress: [0, 0.5, 1.2] })
    const steps: EngineStep[] = []
    const signal = new AbortController().signal
    const answer = await browserEngine(api).summarize(article, 5, signal, (step) => steps.push(step))
    expect(answer).toEqual({ kind: 'written', text: '- A bridge opened.' })
    expect(steps).toEqual([
      { step: 'downloading', share: 0 },
      { step: 'downloading', share: 0.5 },
      { step: 'downloading', share: 1 },
      { step: 'writing', text: '- A bridge' },
      { step: 'writing', text: '- A bridge opened.' },
    ])
    expect(create.mock.lastCall?.[0]).toMatchObject({
      length: 'medium',
      expectedInputLanguages: ['en'],
      outputLanguage: 'en',
    })
    expect(destroy).toHaveBeenCalledOnce()
  })
  test('refuses what is longer than it can take', async () => {
    const { api, destroy } = fake({ quota: 10 })
    expect(await run(browserEngine(api))).toEqual({ kind: 'failed', reason: 'too-long' })
    expect(destroy).toHaveBeenCalledOnce()
  })
  test('can be stopped in the middle of its text', async () => {
    const { api, destroy } = fake({ hangs: true })
    const work = new AbortController()
    const answer = browserEngine(api).summarize(article, 3, work.signal, () => work.abort())
    expect(await answer).toEqual({ kind: 'failed', reason: 'cancelled' })
    expect(destroy).toHaveBeenCalledOnce()
  })
  test.each([
    ['NotSupportedError', 'language'],
    ['QuotaExceededError', 'too-long'],
    ['NetworkError', 'failed'],
  ] as const)('a %s becomes "%s"', async (name, reason) => {
    const { api } = fake({ failing: new DOMException('', name) })
    expect(await run(browserEngine(api))).toEqual({ kind: 'failed', reason })
  })
  test('that writes nothing has failed', async () => {
    expect(await run(browserEngine(fake({ parts: [' '] }).api))).toEqual({ kind: 'failed', reason: 'failed' })
  })
})
