import { describe, expect, test, vi } from 'vitest'
import type { EngineAnswer, Readiness, SummaryEngine } from '../../../src/core/summary/engine.ts'
import type { Written } from '../../../src/popup/model.ts'
import { writing, type Writing } from '../../../src/popup/writing.ts'
import { sampleArticle } from '../core/sample-article.ts'

const article = sampleArticle()

function led(readiness: Readiness, answer: EngineAnswer) {
  const told: Written[] = []
  const summarize = vi.fn<SummaryEngine['summarize']>((_article, _count, _signal, tell) => {
    tell({ step: 'downloading', share: 0.5 })
    tell({ step: 'writing', text: 'So' })
    return Promise.resolve(answer)
  })
  const engine: SummaryEngine = { readiness: () => Promise.resolve(readiness), summarize }
  const lead: Writing = writing(engine, article, 3, (written) => told.push(written))
  return { lead, told, summarize }
}

const wrote: EngineAnswer = { kind: 'written', text: 'So it goes.' }

describe('the browser’s model', () => {
  test('that is ready writes at once', async () => {
    const { lead, told } = led('ready', wrote)
    await lead.begin()
    expect(told.map(({ step }) => step)).toEqual(['asking', 'writing', 'downloading', 'writing', 'done'])
  })
  test('is never downloaded before the reader says so', async () => {
    const { lead, told, summarize } = led('download', wrote)
    await lead.begin()
    expect(told).toEqual([{ step: 'asking' }, { step: 'offer' }])
    expect(summarize).not.toHaveBeenCalled()
    await lead.write()
    expect(told.at(-1)).toEqual({ step: 'done', text: 'So it goes.' })
  })
  test.each(['absent', 'language'] as const)('that is %s is not tried', async (readiness) => {
    const { lead, told, summarize } = led(readiness, wrote)
    await lead.begin()
    expect(told.at(-1)).toEqual({ step: 'fallback', reason: readiness })
    expect(summarize).not.toHaveBeenCalled()
  })
  test('that fails gives the reason', async () => {
    const { lead, told } = led('ready', { kind: 'failed', reason: 'too-long' })
    await lead.begin()
    expect(told.at(-1)).toEqual({ step: 'fallback', reason: 'too-long' })
  })
  test('can be stopped', async () => {
    const { lead, summarize } = led('ready', wrote)
    const done = lead.begin()
    await done
    lead.cancel()
    expect(summarize.mock.lastCall?.[2].aborted).toBe(true)
  })
})
