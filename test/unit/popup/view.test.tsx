// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/core/article/types.ts'
import type { Assessment } from '../../../src/core/notice/types.ts'
import type { Judgement } from '../../../src/core/region/judge.ts'
import { ownEngine } from '../../../src/core/summary/engine.ts'
import type { Actions } from '../../../src/popup/actions.ts'
import { opening, readingOf, type State } from '../../../src/popup/model.ts'
import { Popup } from '../../../src/popup/view.tsx'
import { sampleListing } from '../ui/samples.ts'
import { wordsOf } from '../ui/words.ts'

const article: Article = {
  title: 'Bridge <b>opens</b>',
  byline: 'Ada Reyes',
  site: 'The Lantern',
  published: '2026-04-02T10:00:00Z',
  language: 'en',
  direction: 'ltr',
  words: 456,
  blocks: [
    {
      text: 'The bridge opened on Monday. The council of the town paid for it. Two ferries will stop in May. Nobody was hurt in the works.',
      kind: 'text',
      path: [1, 0],
    },
  ],
  cut: true,
}

const strong: Judgement = {
  verdict: 'strong',
  points: 3,
  reasons: [{ sign: 'zone-russian', value: 'Europe/Moscow', points: 3 }],
  contradicted: false,
}

const assessment = (change: Partial<Assessment> = {}): State['status'] => ({
  step: 'known',
  assessment: {
    listing: sampleListing(),
    judgement: strong,
    registryDate: '2026-09-11',
    registryOld: false,
    ...change,
  },
})

const actions = {
  setCount: vi.fn<Actions['setCount']>(),
  show: vi.fn<Actions['show']>(),
  spread: vi.fn<Actions['spread']>(),
  spreadAfterAll: vi.fn<Actions['spreadAfterAll']>(),
  aloud: vi.fn<Actions['aloud']>(),
  download: vi.fn<Actions['download']>(),
  cancelWriting: vi.fn<Actions['cancelWriting']>(),
  dismissQuestion: vi.fn<Actions['dismissQuestion']>(),
  grantAccess: vi.fn<Actions['grantAccess']>(),
  retry: vi.fn<Actions['retry']>(),
  retryStatus: vi.fn<Actions['retryStatus']>(),
  open: vi.fn<Actions['open']>(),
}

const done = await readingOf({ ok: true, article }, 3, ownEngine)

const show = (change: Partial<State>, language: 'en' | 'ru' = 'en'): void =>
  render(
    <Popup
      state={{ ...opening({ sentences: 3, guard: true }), ...change }}
      words={wordsOf(language)}
      actions={actions}
    />,
    document.body,
  )

const text = (selector = 'body'): string => document.querySelector(selector)?.textContent ?? ''
const button = (label: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (found === undefined) throw new Error(`no button says ${label}`)
  return found
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

describe('site status', () => {
  test('a listed owner is named in the language of the reader, with the day that binds', () => {
    show({ status: assessment() })
    expect(text('#owner')).toBe('Sample Media')
    expect(text('.status')).toContain('On Russia’s “undesirable” list since February 2, 2024')
    show({ status: assessment() }, 'ru')
    expect(text('#owner')).toBe('Пример Медиа')
  })
  test('the verdict opens to its reasons, and says that they stayed here', () => {
    show({ status: assessment() })
    expect(text('details')).toContain('sample.example')
    expect(text('details')).toContain('time zone')
    expect(text('details')).toContain('sent to no one')
  })
  test('the risks are told by word, the punished ones marked by more than colour', () => {
    show({ status: assessment() })
    expect(text('.risks')).toContain('Sending moneya crime the first time')
    expect(text('.risks')).toContain('Readingwe know of no case')
  })
  test.each(['none', 'off'] as const)('under %s the owner is named and no risk is spelt out', (verdict) => {
    show({ status: assessment({ judgement: { ...strong, verdict } }) })
    expect(text('#owner')).toBe('Sample Media')
    expect(document.querySelector('.risks')).toBeNull()
  })
  test.each([
    ['broad', { broad: true }, 'Most of this site'],
    ['former', { former: true }, 'used to belong'],
    ['doubtful', { basis: 'doubtful' }, 'could not confirm'],
  ] as const)('a %s match says so', (_, change, words) => {
    show({ status: assessment({ listing: sampleListing(change) }) })
    expect(text('.status')).toContain(words)
  })
  test('a "no" under a Russian zone gets its line, on unlisted pages too, and leads to the answer', () => {
    const judgement: Judgement = { ...strong, verdict: 'off', contradicted: true }
    show({ status: assessment({ judgement, listing: null }) })
    expect(text('.status')).toContain('time zone of this device is Russian')
    button('Change the answer').click()
    expect(actions.open).toHaveBeenCalledWith('src/options/index.html#region')
  })
  test('an old list says that it may be out of date; a page not on it is called nothing more than that', () => {
    show({ status: assessment({ listing: null, registryOld: true }) })
    expect(text('.status')).toContain('may be out of date')
    expect(text('.status')).toContain('not on our copy')
    expect(text()).not.toMatch(/\bsafe\b|\blegal\b/i)
  })
  test('when the worker does not answer, the reader can ask again', () => {
    show({ status: { step: 'failed' } })
    button('Try again').click()
    expect(actions.retryStatus).toHaveBeenCalledOnce()
  })
})

describe('summary', () => {
  test('shows title, byline, site, day, times, sentences and their share', () => {
    show({ reading: done })
    expect(text('#title')).toBe('Bridge <b>opens</b>')
    expect(text('.byline')).toContain('Ada ReyesThe LanternApril 2, 2026')
    expect(text('.together [aria-hidden]')).toMatch(/^2 min +\d+ sec$/)
    expect(document.querySelectorAll('.sentences li')).toHaveLength(3)
    expect(text('article')).toContain('Sentences: 3 of 4')
  })
  test('says that a cut article is cut', () => {
    show({ reading: done })
    expect(text('article')).toContain('only part of the article')
  })
  test('text of a page never becomes markup', () => {
    show({ reading: done })
    expect(document.querySelector('article b')).toBeNull()
  })
  test('sentences carry the language and the direction of the article, not of the reader', () => {
    show({ reading: done }, 'ru')
    expect(document.querySelector('.sentences')?.getAttribute('lang')).toBe('en')
  })
  test('a sentence is a way to its place in the page, and what came of it is said', () => {
    show({ reading: done })
    const second = document.querySelectorAll<HTMLButtonElement>('.sentences button')[1]
    second?.click()
    expect(actions.show).toHaveBeenCalledWith(
      expect.objectContaining({ text: second?.textContent, block: 0 }),
    )
    expect(document.querySelector('.missing')).toBeNull()
    show({ reading: done, sight: 'missing' })
    expect(text('.missing')).toContain('not found in the page any more')
    expect(text('[role=status]')).toContain('not found')
    show({ reading: done, sight: 'shown' })
    expect(text('[role=status]')).toBe('Shown in the page.')
  })
  test('reading aloud is offered only where the device has a voice, and can be stopped', () => {
    const labels = (): (string | null)[] =>
      [...document.querySelectorAll('.controls button.icon')].map((each) => each.getAttribute('aria-label'))
    show({ reading: done })
    expect(labels()).toEqual(['Print', 'Settings'])
    show({ reading: done, voice: 'silent' })
    expect(labels()).toEqual(['Read aloud', 'Print', 'Settings'])
    document.querySelector<HTMLButtonElement>('[aria-label="Read aloud"]')?.click()
    expect(actions.aloud).toHaveBeenCalledOnce()
    show({ reading: done, voice: 'speaking' })
    expect(labels()).toEqual(['Stop reading', 'Print', 'Settings'])
  })
  test('print does what it says', () => {
    show({ reading: done })
    document.querySelector<HTMLButtonElement>('[aria-label="Print"]')?.click()
    expect(actions.spread).toHaveBeenCalledWith('print')
  })
  test('longer and copy do what they say', () => {
    show({ reading: done })
    button('Longer').click()
    expect(actions.setCount).toHaveBeenCalledWith(5)
    button('Copy').click()
    expect(actions.spread).toHaveBeenCalledWith('copy')
  })
  test('is announced when it comes, and the wait is marked as busy', () => {
    show({})
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    show({ reading: done })
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false')
    expect(text('[role=status]')).toBe('The summary is ready.')
  })
})

describe('a link from the context menu', () => {
  test('is named by its host, with whose page it leads to, and is not turned into a link', () => {
    show({ reading: { step: 'link', url: 'https://www.sample.example/a?b' }, status: assessment() })
    expect(text('.link')).toContain('www.sample.example')
    expect(text('#owner')).toBe('Sample Media')
    expect(text('[role=status]')).toContain('not opened')
    expect(document.querySelector('a')).toBeNull()
  })
  test('that is no web address is said to be none', () => {
    show({ reading: { step: 'link', url: 'mailto:a@b.example' }, status: { step: 'absent' } })
    expect(text('.link')).toContain('mailto:a@b.example')
    expect(text('.refused')).toContain('not an address of a web page')
  })
})

describe('site access', () => {
  test('nothing is said while all is on', () => {
    show({ access: 'all' })
    expect(document.querySelector('.access')).toBeNull()
  })
  test('what is off is said, and can be turned on', () => {
    show({ access: 'click' })
    expect(text('.access')).toContain('Notices in pages are off')
    button('Turn on').click()
    expect(actions.grantAccess).toHaveBeenCalledOnce()
  })
})

describe('the question before copying and printing', () => {
  test('is one sentence with Cancel focused', () => {
    show({ reading: done, asking: 'copy' })
    expect(text('dialog p')).toContain('can be punished in Russia')
    expect(document.querySelector('dialog [autofocus]')?.textContent).toBe('Cancel')
    expect(document.querySelector('dialog')?.open).toBe(true)
  })
  test('goes on or not as the reader says', () => {
    show({ asking: 'print' })
    document.querySelector<HTMLButtonElement>('dialog .outlined')?.click()
    expect(actions.spreadAfterAll).toHaveBeenCalledOnce()
    button('Cancel').click()
    expect(actions.dismissQuestion).toHaveBeenCalledOnce()
  })
})
