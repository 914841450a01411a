// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import lexicon from '../../../../assets/controls/lexicon.json' with { type: 'json' }
import { actOf, controlAt } from '../../../../src/core/acts/act-of.ts'
import { plain } from '../../../../src/core/acts/label.ts'
import { readingOf } from '../../../../src/core/acts/reading.ts'
import { addresses } from './addresses.ts'
import { built } from './built.ts'
import { handmade, needless } from './needless.ts'
import { navigation, ordinary } from './ordinary.ts'
import { sending } from './sending.ts'
import { endpoints, labels } from './telling.ts'

const reading = readingOf(lexicon)
const tables = [endpoints, navigation, ordinary, labels, built, needless, handmade, addresses, sending]
const samples = tables.flat()

const page = (html: string): Document => {
  document.head.innerHTML = '<base href="https://www.outlet.example/news/1">'
  document.body.innerHTML = html
  return document
}

const pressed = (html: string): Element => {
  const element = page(html).querySelector('[data-x]') ?? document.body.firstElementChild
  if (element === null) throw new Error(`no element in ${html}`)
  return element
}

test('every entry of the lexicon is written as labels are compared', () => {
  const { labels: acts, beside, networks, denials, writing, comments, entering } = lexicon
  const lists = [
    ...Object.values(acts),
    beside,
    networks,
    denials,
    lexicon.sending,
    writing,
    comments,
    entering,
  ]
  const entries = lists
    .flatMap((list: Record<string, string>) => Object.values(list))
    .flatMap((list) => list.split('|'))
    .map((entry) => entry.replace(/\.$/, ''))
  expect(entries.length).toBeGreaterThan(500)
  expect(entries.map(plain)).toEqual(entries)
})

describe('a control', () => {
  test.each(samples)('%s: %s', (act, _why, html) => {
    expect(controlAt(pressed(html), reading)?.act ?? null, html).toBe(act)
  })
})

describe('recognising', () => {
  test('names the rule that matched', () => {
    expect(actOf(pressed('<a href="https://t.me/share/url?url=1">x</a>'), reading)).toEqual({
      act: 'share',
      rule: 'link',
    })
    expect(actOf(pressed('<button type=button>Share</button>'), reading)).toEqual({
      act: 'share',
      rule: 'label',
    })
  })

  test('a form is an act of its own, whichever way it is sent', () => {
    expect(
      actOf(pressed('<form class=comment-form><textarea name=comment></textarea></form>'), reading),
    ).toEqual({
      act: 'comment',
      rule: 'form',
    })
    expect(actOf(pressed('<form role=search><input name=q></form>'), reading)).toBeNull()
  })

  test('reads through fields that take the names of the DOM', () => {
    const names =
      'parentNode parentElement getAttribute matches querySelectorAll localName textContent attributes baseURI nodeType action method'
    const fields = names.split(' ').map((name) => `<input name="${name}">`)
    const html = `<form class=comment-form>${fields.join('')}<textarea name=comment></textarea><button data-x>OK</button></form>`
    expect(controlAt(pressed(html), reading)?.act).toBe('comment')
    expect(actOf(pressed(html.replace('<form', '<form data-x')), reading)?.act).toBe('comment')
  })

  test('leaves the page as it was', () => {
    for (const [, , html] of samples) {
      const control = pressed(html)
      const before = document.body.innerHTML
      controlAt(control, reading)
      expect(document.body.innerHTML).toBe(before)
    }
  })
})

const name = fc.constantFrom(
  'a',
  'form',
  'button',
  'input',
  'textarea',
  'div',
  'svg',
  'use',
  'x-share',
  'select',
  'label',
)
const attributeName = fc.constantFrom(
  'href',
  'class',
  'id',
  'name',
  'type',
  'action',
  'aria-label',
  'data-share',
  'onclick',
  'role',
  'title',
  'contenteditable',
  'formaction',
  'value',
)
const attributeValue = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'parentNode',
    'attributes',
    'submit',
    'share',
    'http://[',
    'mailto:%',
    'javascript:',
    '#',
    '//',
    '%E0%A4%A',
    'comment',
    'button',
  ),
)

type Tree = { name: string; attributes: [string, string][]; text: string; children: Tree[] }

const node = (children: fc.Arbitrary<Tree[]>): fc.Arbitrary<Tree> =>
  fc.record({
    name,
    attributes: fc.array(fc.tuple(attributeName, attributeValue), { maxLength: 5 }),
    text: fc.string({ maxLength: 200, unit: 'binary' }),
    children,
  })

const leaf = node(fc.constant([]))
const branch = node(fc.array(leaf, { maxLength: 3 }))
const tree = node(fc.array(branch, { maxLength: 3 }))

const grow = ({ name: tag, attributes, text, children }: Tree): Element => {
  const element = document.createElement(tag)
  for (const [key, value] of attributes) element.setAttribute(key, value)
  element.append(text, ...children.map(grow))
  return element
}

test('no tree makes it throw, in the page or out of it', () => {
  fc.assert(
    fc.property(tree, fc.boolean(), (sketch, attached) => {
      page('')
      const root = grow(sketch)
      if (attached) document.body.append(root)
      for (const element of [root, ...root.querySelectorAll('*')]) {
        controlAt(element, reading)
        actOf(element, reading)
      }
    }),
    { numRuns: 300 },
  )
})
