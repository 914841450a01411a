// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import lexicon from '../../../../assets/controls/lexicon.json' with { type: 'json' }
import { controlAt } from '../../../../src/core/acts/act-of.ts'
import { readingOf } from '../../../../src/core/acts/reading.ts'

const folder = join(import.meta.dirname, '../../../fixtures/builds')
const reading = readingOf(lexicon)

document.head.innerHTML = '<base href="https://www.outlet.example/news/velm.html">'

/** The markup that a page's script would draw. */
const drawn = (html: string): string => /innerHTML = `([^`]*)`/.exec(html)?.[1] ?? html

describe.each(readdirSync(folder))('on the page %s', (name) => {
  const holder = document.createElement('div')
  holder.innerHTML = drawn(readFileSync(join(folder, name), 'utf8'))
  document.body.append(holder)
  const controls = [...holder.querySelectorAll('[data-act]')]

  test('there are acts and ordinary controls', () => {
    const acts = new Set(controls.map((control) => control.getAttribute('data-act')))
    expect(acts.size).toBeGreaterThan(3)
    expect(acts).toContain('none')
  })

  test.each(
    controls.map((control) => [control.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 140), control] as const),
  )('%s', (_html, control) => {
    const expected = control.getAttribute('data-act')
    // The mark is the test's own, and no name that a page would give.
    control.removeAttribute('data-act')
    const innermost = [...control.querySelectorAll('*')].at(-1) ?? control
    for (const pressed of new Set([control, innermost]))
      expect(controlAt(pressed, reading)?.act ?? 'none').toBe(expected)
  })
})
