// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaults } from '../../../src/settings/schema.ts'
import { Welcome, type Actions, type State } from '../../../src/welcome/view.tsx'
import { wordsOf } from '../ui/words.ts'

const actions = { change: vi.fn<Actions['change']>(), openSettings: vi.fn<Actions['openSettings']>() }

const show = (change: Partial<State> = {}, language: 'en' | 'ru' = 'en'): void =>
  render(
    <Welcome
      state={{
        settings: defaults,
        locked: {},
        signs: { zone: 'Europe/Moscow', languages: ['ru'] },
        said: 'nothing',
        ...change,
      }}
      words={wordsOf(language)}
      browserLanguage="English"
      actions={actions}
    />,
    document.body,
  )

const text = (selector = 'body'): string => document.querySelector(selector)?.textContent ?? ''

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

test('each sign is told in words, with what follows from them', () => {
  show()
  expect(document.querySelectorAll('.evidence p')).toHaveLength(4)
  expect(text('.evidence')).toContain('So notices will appear on listed pages.')
})

test('a reader without any sign is told which zone was seen and that pages carry no notice', () => {
  show({ signs: { zone: 'Europe/Lisbon', languages: ['pt'] } })
  expect(text('.evidence')).toContain('Europe/Lisbon')
  expect(text('.evidence')).toContain('no notice')
})

test('the answer is left to the signs until the reader gives one', () => {
  show()
  expect(document.querySelector<HTMLInputElement>('#answer-auto')?.checked).toBe(true)
})

test.each([
  ['answer-yes', 'yes'],
  ['answer-no', 'no'],
])('%s is stored at once', (id, answer) => {
  show()
  document.querySelector<HTMLInputElement>(`#${id}`)?.click()
  expect(actions.change).toHaveBeenCalledExactlyOnceWith({ answer })
})

test('the question names all whom the law binds', () => {
  show()
  expect(text('#ask-why + fieldset')).toMatch(/in Russia.*passport.*stateless/)
})

test('what the permission is for, private windows, providers and Tor are all spoken of, in both languages', () => {
  show()
  for (const word of ['permission', 'private windows', 'provider', 'Tor Browser'])
    expect(text()).toContain(word)
  show({}, 'ru')
  for (const word of ['Разрешение', 'приватных', 'провайдера', 'Tor Browser']) expect(text()).toContain(word)
})

test('an answer set by an administrator cannot be changed here, and says so', () => {
  show({ locked: { answer: 'yes' } })
  expect(document.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true)
  expect(text('.locked')).toContain('administrator')
})
