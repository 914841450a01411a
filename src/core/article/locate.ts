import { call, read } from './dom.ts'

/** A sentence of an article and the path of the block it was read from. */
export type Place = { readonly sentence: string; readonly path: readonly number[] }

/** What the popup asks to be shown; 0 `seconds` scrolls and paints nothing. No nulls: Chromium loses them on the way. */
export type Sought = Place & { readonly seconds: number }

/** What came of it. `painted`: the name under which the sentence is painted, empty where it is not. */
export type Sight = { readonly found: boolean; readonly painted: string }

/** A run of the page's own text. */
type Piece = { readonly node: Text; readonly start: number }
type Run = { readonly text: string; readonly pieces: readonly Piece[] }

const showElementsAndText = 0x5
// Of compareDocumentPosition: the other node comes later, or stands inside.
const following = 0x4
const silent = /^(?:script|style|noscript|template|title|select|button|textarea|iframe|object|video|audio)$/
const steering = /[\s\u00ad\u200b\u2060\ufeff]+/g

/** Text as it is compared: white space and marks that only steer layout differ between a page and what was read from it. */
const compact = (text: string): string => text.replace(steering, '')

function isSilent(element: Element, withHidden: boolean): boolean {
  if (silent.test(read(element, 'localName'))) return true
  if (withHidden) return false
  const hides = call(element, 'getAttribute', 'aria-hidden') === 'true'
  return hides || call(element, 'hasAttribute', 'hidden')
}

/** The compared text under an element, with the nodes it comes from. */
function runOf(page: Document, root: Element, withHidden: boolean): Run {
  const parts: string[] = []
  const pieces: Piece[] = []
  let start = 0
  const walker = call(page, 'createTreeWalker', root, showElementsAndText, {
    // 1 takes a node, 2 leaves it out with all that it holds.
    acceptNode: (node) => (node.nodeType === 1 && isSilent(node as Element, withHidden) ? 2 : 1),
  })
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== 3) continue
    const text = compact((node as Text).data)
    if (text === '') continue
    parts.push(text)
    pieces.push({ node: node as Text, start })
    start += text.length
  }
  return { text: parts.join(''), pieces }
}

/** The element at the end of a path, or the last one on the way that is still there. */
function follow(root: Element, path: readonly number[]): Element {
  let at = root
  for (const index of path) {
    const child = read(at, 'children')[index]
    if (child === undefined) break
    at = child
  }
  return at
}

/** Offset in a node's own text of the character that stands at `count` in its compared text. */
function offsetIn({ data }: Text, count: number): number {
  let left = count
  for (let at = 0; at < data.length; at += 1) {
    if (compact(data.charAt(at)) === '') continue
    if (left === 0) return at
    left -= 1
  }
  return data.length
}

function rangeAt(page: Document, { pieces }: Run, start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (first === undefined || last === undefined) return null
  const range = call(page, 'createRange')
  range.setStart(first.node, offsetIn(first.node, start - first.start))
  range.setEnd(last.node, offsetIn(last.node, end - 1 - last.start) + 1)
  return range
}

function occurrences(text: string, wanted: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

/** Where an element's text begins, or would begin, in a run. */
function beginning({ text, pieces }: Run, element: Element): number {
  const first = pieces.find(({ node }) => (call(element, 'compareDocumentPosition', node) & following) !== 0)
  return first?.start ?? text.length
}

function search(page: Document, root: Element, wanted: string, near: Element): Range | null {
  for (const withHidden of [false, true]) {
    const run = runOf(page, root, withHidden)
    const [first, ...others] = occurrences(run.text, wanted)
    if (first === undefined) continue
    const middle = others.length === 0 ? first : beginning(run, near)
    const nearest = others.reduce(
      (best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
      first,
    )
    return rangeAt(page, run, nearest, nearest + wanted.length)
  }
  return null
}

/**
 * Finds a sentence of an article again in the live page: at its block's path when it still stands there, else the occurrence
 * nearest to where the path leads. Only reads the page. Null when the page says it no more. Takes time linear in the page's text.
 */
export function locate(page: Document, { sentence, path }: Place): Range | null {
  const root = read(page, 'documentElement') as Element | null
  const wanted = compact(sentence)
  if (root === null || wanted === '') return null
  const near = follow(root, path)
  return search(page, near, wanted, near) ?? (near === root ? null : search(page, root, wanted, near))
}
