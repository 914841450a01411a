// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import packageJson from '../../../package.json'
import { About } from '../../../src/options/about.tsx'
import type { State } from '../../../src/options/model.ts'
import { wordsOf } from '../ui/words.ts'
import { state } from './sample.ts'

afterEach(() => render(null, document.body))

const show = (change: Partial<State> = {}): string => {
  render(<About state={{ ...state, ...change }} words={wordsOf('en')} />, document.body)
  return document.querySelector('#about')?.textContent ?? ''
}

test('names each command with its keys, and those that have none', () => {
  const text = show()
  expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+C')
  expect(text).toContain('Open Caveat: Alt+Shift+C')
  expect(text).toContain('Leave this page for an empty one: not set')
})

test('says nothing of keys where the browser has no commands', () => {
  expect(show({ shortcuts: [] })).not.toContain('Keys')
})

test('names each library with the version that is in the package', () => {
  const text = show()
  for (const [name, version] of Object.entries(packageJson.dependencies))
    expect(text).toContain(`${name} ${version}`)
})
