import { assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/types.ts'
import type { Assessment } from '../../../src/core/notice/types.ts'
import type { Listing } from '../../../src/core/registry/types.ts'
import { risks } from '../../../src/core/risk/table.ts'
import { ownEngine } from '../../../src/core/summary/engine.ts'
import { summarize } from '../../../src/core/summary/summarize.ts'
import {
  asksFirst,
  isWebPage,
  lengths,
  opening,
  readingOf,
  readingSeconds,
  resized,
  riskGroups,
  textToCopy,
  wordsIn,
  type State,
} from '../../../src/popup/model.ts'
import { sampleListing } from '../ui/samples.ts'

const sentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `The council of town number ${n + 1} voted for the new bridge on Monday.`,
  ).join(' ')

const article = (count: number): Article => ({
  title: 'Councils vote for bridges',
  byline: null,
  site: null,
  published: null,
  language: 'en',
  direction: 'ltr',
  words: count * 12,
  blocks: count === 0 ? [] : [{ text: sentences(count), kind: 'text', path: [1, 0] }],
  cut: false,
})

const listing = sampleListing()

const assessment = (verdict: Assessment['judgement']['verdict'], found: Listing | null): Assessment => ({
  listing: found,
  judgement: { verdict, points: 0, reasons: [], contradicted: false },
  registryDate: '2026-09-11',
  registryOld: false,
})

const known = (verdict: Assessment['judgement']['verdict'], found: Listing | null, guard = true): State => ({
  ...opening({ sentences: 3, guard }),
  status: { step: 'known', assessment: assessment(verdict, found) },
})

describe('what was read becomes what is shown', () => {
  test('an article becomes a summary of the wanted length', async () => {
    const reading = await readingOf({ ok: true, article: article(12) }, 5, ownEngine)
    expect(reading).toMatchObject({ step: 'done', summary: { total: 12 } })
    expect(reading.step === 'done' && reading.summary.sentences).toHaveLength(5)
  })
  test('an article of which nothing can be quoted is refused as no article', async () => {
    expect(await readingOf({ ok: true, article: article(0) }, 3, ownEngine)).toEqual({
      step: 'refused',
      reason: 'no-article',
    })
  })
  test('a refusal keeps its reason', async () => {
    expect(await readingOf({ ok: false, reason: 'pdf' }, 3, ownEngine)).toEqual({
      step: 'refused',
      reason: 'pdf',
    })
  })
  test('another length shows more of the same article, and leaves a refusal alone', async () => {
    const first = await readingOf({ ok: true, article: article(12) }, 3, ownEngine)
    const longer = await resized(first, 7, ownEngine)
    expect(longer.step === 'done' && longer.summary.sentences).toHaveLength(7)
    const refused = { step: 'refused', reason: 'gone' } as const
    expect(await resized(refused, 7, ownEngine)).toBe(refused)
  })
})

describe('longer and shorter', () => {
  const at = async (count: State['count'], available: number): Promise<ReturnType<typeof lengths>> =>
    lengths({
      ...opening({ sentences: count, guard: true }),
      reading: await readingOf({ ok: true, article: article(available) }, count, ownEngine),
    })
  test('a long article goes from three to five to seven and back', async () => {
    expect(await at(3, 12)).toEqual({ longer: 5, shorter: null })
    expect(await at(5, 12)).toEqual({ longer: 7, shorter: 3 })
    expect(await at(7, 12)).toEqual({ longer: null, shorter: 5 })
  })
  test('an article with nothing more to choose offers no longer summary', async () => {
    expect(await at(5, 2)).toEqual({ longer: null, shorter: 3 })
  })
})

describe('copying and printing', () => {
  test('are asked about on a listed page when the law may reach the reader', () => {
    expect(asksFirst(known('strong', listing))).toBe(true)
    expect(asksFirst(known('possible', listing))).toBe(true)
  })
  test.each([
    ['an unlisted page', known('strong', null)],
    ['no sign of Russia', known('none', listing)],
    ['the reader said no', known('off', listing)],
    ['the reader wants no questions', known('strong', listing, false)],
  ])('are not asked about: %s', (_, state) => {
    expect(asksFirst(state)).toBe(false)
  })
  test('copying takes the title and the sentences, and no address', () => {
    const summary = summarize(article(5), 3)
    const text = textToCopy(article(5), summary)
    expect(text.split('\n\n')).toEqual(['Councils vote for bridges', ...summary.sentences.map((s) => s.text)])
    expect(text).not.toMatch(/https?:|www\./)
  })
})

describe('risks in the popup', () => {
  test('each group stands for its gravest act', () => {
    expect(riskGroups('undesirable')).toEqual([
      { group: 'Read', gravest: 'read' },
      { group: 'Share', gravest: 'share' },
      { group: 'React', gravest: 'like' },
      { group: 'Money', gravest: 'donate' },
    ])
    expect(riskGroups('foreign-agent').find(({ group }) => group === 'React')?.gravest).toBe('like')
  })
  test('no group is shown milder than any of its acts', () => {
    const order = ['none', 'low', 'medium', 'high', 'criminal']
    for (const designation of ['undesirable', 'foreign-agent', 'extremist', 'terrorist'] as const) {
      const react = riskGroups(designation).find(({ group }) => group === 'React')
      const shown = order.indexOf(risks[designation][react?.gravest ?? 'read'].level)
      for (const act of ['like', 'comment', 'save'] as const) {
        expect(shown).toBeGreaterThanOrEqual(order.indexOf(risks[designation][act].level))
      }
    }
  })
})

describe('reading time', () => {
  test('228 English words take a minute, 184 Russian ones too', () => {
    expect(readingSeconds(228, 'en-GB')).toBe(60)
    expect(readingSeconds(184, 'ru')).toBe(60)
  })
  test('a language without a measured pace takes the mean', () => {
    expect(readingSeconds(184, 'kk')).toBe(60)
  })
  test('more words never take less time', () => {
    assert(
      property(nat(100_000), nat(1000), constantFrom('en', 'ru', 'zz', ''), (words, more, tag) => {
        expect(readingSeconds(words + more, tag)).toBeGreaterThanOrEqual(readingSeconds(words, tag))
      }),
    )
  })
  test('only words are counted, not marks', () => {
    const sentence = { text: 'One, two — three!', block: 0, start: 0, end: 17 }
    expect(wordsIn({ sentences: [sentence, sentence], total: 2 }, 'en')).toBe(6)
  })
})

test('only pages of the web have an owner to name', () => {
  expect(isWebPage('https://a.example/')).toBe(true)
  expect(isWebPage('HTTP://a.example/')).toBe(true)
  for (const url of ['', 'about:blank', 'chrome://version', 'file:///x.html', 'httpx://a']) {
    expect(isWebPage(url)).toBe(false)
  }
})
