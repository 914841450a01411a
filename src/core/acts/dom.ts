/**
 * Reading the tree of a page that may lie: `<form><input name=parentNode></form>` makes `form.parentNode` an input. Fields
 * of a form shadow only its own properties, so every read here starts at the prototype.
 */

type Callable = (...input: readonly unknown[]) => unknown

const prototypeOf = (node: object): object => Object.getPrototypeOf(node) as object

/** The property as the platform defines it, whatever a page has named its fields. */
export const read = (node: object, key: string): unknown => Reflect.get(prototypeOf(node), key, node)

const call = (node: object, method: string, input: string): unknown =>
  Reflect.apply(Reflect.get(prototypeOf(node), method) as Callable, node, [input])

/** The attribute's value, or the empty string. */
export const attribute = (element: Element, name: string): string => {
  const value = call(element, 'getAttribute', name)
  return typeof value === 'string' ? value : ''
}

export const has = (element: Element, name: string): boolean => call(element, 'hasAttribute', name) === true

export const matches = (element: Element, selector: string): boolean =>
  call(element, 'matches', selector) === true

/** Name of the element in lower case. */
export const nameOf = (element: Element): string => String(read(element, 'localName')).toLowerCase()

/** Descendants that match, in tree order, no more than `limit`. */
export function descendants(element: Element, selector: string, limit: number): readonly Element[] {
  return Array.from(call(element, 'querySelectorAll', selector) as ArrayLike<Element>).slice(0, limit)
}

/** The element above, out of a shadow root too; null at the top. */
export function parentOf(element: Element): Element | null {
  const parent = read(element, 'parentNode')
  if (typeof parent !== 'object' || parent === null) return null
  const nodeType = read(parent, 'nodeType')
  if (nodeType === 1) return parent as Element
  const host = nodeType === 11 ? read(parent, 'host') : null
  return typeof host === 'object' ? (host as Element | null) : null
}

/** The elements above, nearest first, no more than `limit`, the body and what holds it left out. */
export function ancestors(element: Element, limit: number): readonly Element[] {
  const found: Element[] = []
  for (let above = parentOf(element); above !== null && found.length < limit; above = parentOf(above)) {
    if (/^(?:body|html)$/.test(nameOf(above))) break
    found.push(above)
  }
  return found
}

/** The text inside, not more than its first 2,000 characters. */
export function textOf(element: Element): string {
  const text = read(element, 'textContent')
  return typeof text === 'string' ? text.slice(0, 2000) : ''
}

/** The address of the document the element stands in; empty where there is none. */
export function pageOf(element: Element): string {
  const base = read(element, 'baseURI')
  return typeof base === 'string' ? base : ''
}
