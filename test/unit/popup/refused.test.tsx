// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Refused } from '../../../src/popup/refused.tsx'
import type { PageRefusal } from '../../../src/platform/scripting.ts'
import { wordsOf } from '../ui/words.ts'

const reasons: readonly PageRefusal[] = [
  'browser-page',
  'store',
  'pdf',
  'empty-page',
  'no-article',
  'not-html',
  'gone',
  'no-access',
  'timeout',
]

const retry = vi.fn<() => void>()
const show = (reason: PageRefusal, language: 'en' | 'ru' = 'en'): string => {
  render(<Refused reason={reason} words={wordsOf(language)} retry={retry} />, document.body)
  return document.querySelector('p')?.textContent ?? ''
}

afterEach(() => render(null, document.body))

test.each(reasons)('%s is a plain sentence in both languages', (reason) => {
  for (const language of ['en', 'ru'] as const) expect(show(reason, language)).toMatch(/^\p{Lu}.{15,}\.$/u)
})

test('no two refusals say the same', () => {
  expect(new Set(reasons.map((reason) => show(reason))).size).toBe(reasons.length)
})

test('only refusals that may pass offer another try', () => {
  show('gone')
  document.querySelector('button')?.click()
  expect(retry).toHaveBeenCalledOnce()
  show('pdf')
  expect(document.querySelector('button')).toBeNull()
})
