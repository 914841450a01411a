// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acts } from '../../../src/core/risk/acts.ts'
import type { State } from '../../../src/options/model.ts'
import type { Actions } from '../../../src/options/section.tsx'
import { Options } from '../../../src/options/view.tsx'
import { defaults } from '../../../src/settings/schema.ts'
import { wordsOf } from '../ui/words.ts'
import { state } from './sample.ts'

const actions = {
  change: vi.fn<Actions['change']>(),
  showDesignation: vi.fn<Actions['showDesignation']>(),
  search: vi.fn<Actions['search']>(),
  importFile: vi.fn<Actions['importFile']>(),
  forgetImported: vi.fn<Actions['forgetImported']>(),
  exportSettings: vi.fn<Actions['exportSettings']>(),
  takeSettings: vi.fn<Actions['takeSettings']>(),
  ask: vi.fn<Actions['ask']>(),
  keep: vi.fn<Actions['keep']>(),
  erase: vi.fn<Actions['erase']>(),
  remove: vi.fn<Actions['remove']>(),
}

const show = (change: Partial<State> = {}, language: 'en' | 'ru' = 'en'): void =>
  render(
    <Options
      state={{ ...state, ...change }}
      words={wordsOf(language)}
      actions={actions}
      browserLanguage="English"
    />,
    document.body,
  )

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? ''
const choose = (id: string): void => {
  const input = document.querySelector<HTMLInputElement>(`#${id}`)
  if (input === null) throw new Error(`no control ${id}`)
  input.click()
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

describe('every section', () => {
  test('can be linked to, has a heading, and stands in the list of sections', () => {
    show()
    const linked = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))
    const ids = [...document.querySelectorAll('main > section')].map(({ id }) => `#${id}`)
    expect(linked).toEqual(ids)
    for (const id of ids) expect(text(`${id} h2`)).not.toBe('')
  })
  test('every control has a label', () => {
    show()
    for (const { id } of document.querySelectorAll('input, select')) {
      expect(document.querySelector(`label[for="${id}"]`)?.textContent, id).toMatch(/\S/)
    }
  })
})

describe('region', () => {
  test('shows each sign in words with its points, and what they add up to', () => {
    show()
    expect(text('.evidence')).toContain('time zone')
    expect(text('.evidence')).toContain('points: 3')
    expect(text('.evidence')).toContain('Total 5: notices appear on every listed page')
  })
  test('says that nothing points to Russia, and which zone was seen', () => {
    show({ signs: { zone: 'America/New_York', languages: ['en-US'] } })
    expect(text('.evidence')).toContain('America/New_York')
    expect(text('.evidence')).toContain('Total 0')
  })
  test('an answer is said to outrank the signs', () => {
    show({ settings: { ...defaults, answer: 'no' } })
    expect(text('.evidence')).toContain('outranks')
  })
  test.each([
    ['answer-yes', { answer: 'yes' }],
    ['answer-no', { answer: 'no' }],
    ['notice-on', { notice: false }],
    ['guard-on', { guard: false }],
    ['quiet-on', { quiet: true }],
    ['sentences-7', { sentences: 7 }],
  ])('%s changes the setting at once', (id, change) => {
    show()
    choose(id)
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(change)
  })
})

describe('the risk table', () => {
  test('has a row for every act, each with level and consequence in words', () => {
    show()
    const rows = [...document.querySelectorAll('#risk tbody tr')]
    expect(rows).toHaveLength(acts.length)
    for (const row of rows) expect(row.querySelectorAll('th, td')).toHaveLength(3)
    expect(text('#risk tbody')).toContain('art. 20.33')
  })
  test('changes with the list the reader asks about', () => {
    show({ designation: 'terrorist' })
    expect(text('#risk tbody')).toContain('art. 205.5')
    expect(text('#risk tbody')).not.toContain('20.33')
  })
})

describe('privacy', () => {
  test('shows what is stored, literally', () => {
    show({ stored: { local: { settings: { version: 0, value: { quiet: true } } }, session: {} } })
    expect(text('#privacy pre')).toContain('"quiet": true')
    expect(text('#privacy')).toContain('Nothing is stored.')
  })
  test.each(['erase', 'remove'] as const)('to %s asks first, with Cancel focused', (act) => {
    show()
    choose(act)
    expect(actions.ask).toHaveBeenLastCalledWith(act)
    expect(actions[act]).not.toHaveBeenCalled()
    show({ asking: act })
    expect(text('dialog [autofocus]')).toBe('Cancel')
    document.querySelector<HTMLButtonElement>('dialog .outlined')?.click()
    expect(actions[act]).toHaveBeenCalledOnce()
  })
  test('says what to do where the browser does not let us go', () => {
    show({ said: 'stays' })
    expect(text('header [role=status]')).toContain('does not let Caveat remove itself')
  })
})

describe('settings that an administrator holds fast', () => {
  test('are shown, cannot be changed, and say who set them', () => {
    show({ locked: { quiet: true, answer: 'yes' }, settings: { ...defaults, quiet: true, answer: 'yes' } })
    expect(document.querySelector<HTMLInputElement>('#quiet-on')).toMatchObject({
      disabled: true,
      checked: true,
    })
    expect(document.querySelector<HTMLFieldSetElement>('#region fieldset')?.disabled).toBe(true)
    expect(document.querySelector<HTMLInputElement>('#notice-on')?.disabled).toBe(false)
    expect(document.querySelectorAll('.locked')).toHaveLength(2)
  })
})

describe('the list', () => {
  const organization = {
    id: 'lantern',
    designation: 'undesirable' as const,
    name: { en: 'Lantern Fund', ru: 'Фонд «Фонарь»', official: 'Lantern e.V.' },
    number: 7,
    listed: '2024-02-20',
    decided: null,
    order: null,
  }
  const registry = { date: '2026-09-11', old: true, organizations: [organization] }
  test('says how many are on it, of which day it is, and that it may be old', () => {
    show({ registry })
    expect(text('#registry')).toContain(
      'Our copy of September 11, 2026 holds 1 organizations. It may be out of date.',
    )
  })
  test('finds an organization by part of its name, and names no address', () => {
    show({ registry, query: 'фонарь' })
    expect(text('#registry li')).toContain('Lantern Fund')
    expect(text('#registry [role=status]')).toBe('Found: 1')
    expect(document.querySelector('#registry a')).toBeNull()
  })
  test('says why an update was refused', () => {
    show({ registry, imported: 'bad-signature' })
    expect(text('#registry')).toContain('signature of this file does not hold')
  })
  test('offers the way back only while an imported list is in force', () => {
    show({ registry })
    expect(text('#registry')).not.toContain('Back to the list')
    show({ registry, stored: { local: { registry: {} }, session: {} } })
    expect(text('#registry')).toContain('Back to the list')
  })
})

test('no sentence of the page calls anything safe or legal', () => {
  show()
  expect(document.body.textContent).not.toMatch(/\bsafe\b|\blegal to\b/i)
})

test('what was done is announced', () => {
  show({ said: 'saved' })
  expect(text('[role=status]')).toBe('Saved')
})

describe('who writes summaries', () => {
  test('is our own at first; the model can be picked where the browser has one, and its price is said', () => {
    show()
    expect(document.querySelector<HTMLInputElement>('#engine-own')?.checked).toBe(true)
    expect(text('#engine-browser-hint')).toContain('4 GB')
    choose('engine-browser')
    expect(actions.change).toHaveBeenCalledWith({ engine: 'browser' })
  })
  test('a browser without a model says so, and the model that was picked elsewhere can be given up', () => {
    const model = (): boolean | undefined =>
      document.querySelector<HTMLInputElement>('#engine-browser')?.disabled
    show({ hasModel: false })
    expect(model()).toBe(true)
    expect(text('#engine-browser-hint')).toContain('no such model')
    show({ hasModel: false, settings: { ...defaults, engine: 'browser' } })
    expect(model()).toBe(false)
    choose('engine-own')
    expect(actions.change).toHaveBeenCalledWith({ engine: 'own' })
  })
})

describe('settings as a file', () => {
  const give = (content: string): void => {
    const input = document.querySelector<HTMLInputElement>('#take')
    if (input === null) throw new Error('no field')
    const file = new File([content], 'settings.json')
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  test('can be saved and taken', () => {
    show()
    choose('export')
    expect(actions.exportSettings).toHaveBeenCalledOnce()
    give('{}')
    expect(actions.takeSettings).toHaveBeenCalledOnce()
  })
  test.each([
    ['taken', 'are in force'],
    ['not-settings', 'does not hold Caveat settings. Nothing has changed'],
    ['newer', 'newer version of Caveat. Nothing has changed'],
    ['bad-content', 'Nothing has changed'],
  ] as const)('what came of it is said: %s', (taken, words) => {
    show({ taken })
    expect(text('#privacy')).toContain(words)
  })
})
