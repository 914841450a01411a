import { call, read } from './dom.ts'

/** The attribute that carries an element's number in the copy. */
export const numberAttribute = 'data-number'

// Consent dialogs hold much prose.
const overlays =
  '[id*=onetrust],[id*=cookie],[class*=cookie-],[class*=cookie_],[id*=consent],[class*=consent-],[id*=gdpr],[class*=gdpr]'

/** Takes overlays out of a copy, unless what carries such a name is the page itself. */
export function dropOverlays(copy: Document): void {
  const length = copy.body.textContent.length
  for (const element of copy.body.querySelectorAll(overlays))
    if ((element.textContent ?? '').length < length / 2 && !element.querySelector('h1,article,main'))
      element.remove()
}

/** A page's copy, its elements numbered in document order, and the way back to the live page. */
export type Copy = {
  readonly document: Document
  /** Child-element indices from the root of the live page to the element of that number. */
  pathOf(number: number): readonly number[]
  /** The number of an element's parent; -1 above the root. */
  parentOf(number: number): number
}

// Names of these reach the document or their form as properties and would hide the real ones.
const named =
  'form,img,iframe,embed,object,input,button,select,textarea,output,fieldset,a,area,frame,frameset'

function disarm(copy: Document): void {
  for (const element of call(copy, 'querySelectorAll', named)) {
    call(element, 'removeAttribute', 'name')
    if (read(element, 'localName') !== 'a') call(element, 'removeAttribute', 'id')
  }
}

/**
 * Copies the page so that nothing done to read it can touch the page, takes away names that would hide DOM properties,
 * and numbers the elements. `null` when the document has no root element.
 */
export function copyOf(page: Document): Copy | null {
  const copy = call(page, 'cloneNode', true) as Document
  disarm(copy)
  if (!(copy.documentElement as Element | null)) return null
  const parents: number[] = []
  const places: number[] = []
  const children: number[] = []
  let number = 0
  for (const element of copy.querySelectorAll('*')) {
    const parent = Number(element.parentElement?.getAttribute(numberAttribute) ?? -1)
    element.setAttribute(numberAttribute, String(number))
    parents.push(parent)
    places.push(children[parent] ?? 0)
    if (parent >= 0) children[parent] = (children[parent] ?? 0) + 1
    children.push(0)
    number += 1
  }
  return {
    document: copy,
    parentOf: (child) => parents[child] ?? -1,
    pathOf: (start) => {
      const path: number[] = []
      for (let at = start; at > 0; at = parents[at] ?? 0) path.unshift(places[at] ?? 0)
      return path
    },
  }
}
