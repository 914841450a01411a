type Opener = (host: Element) => ShadowRoot | null

type Namespace = { readonly dom?: { readonly openOrClosedShadowRoot?: Opener } } | undefined

/** Page scripts may look into the page's closed roots: Chromium has a function for it, Firefox a property too. */
function findOpener(): Opener {
  const { browser, chrome } = globalThis as { browser?: Namespace; chrome?: Namespace }
  const dom = [browser, chrome].find((space) => typeof space?.dom?.openOrClosedShadowRoot === 'function')?.dom
  return (host) =>
    dom?.openOrClosedShadowRoot?.(host) ??
    (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
    null
}

const open = findOpener()

/** The root that hangs on an element, open or closed. Chromium refuses to look at elements that are not HTML. */
const rootOf = (element: Element): ShadowRoot | null =>
  element instanceof HTMLElement ? open(element) : null

const placeOf = (event: Event): { readonly clientX: number; readonly clientY: number } | null => {
  if (event instanceof MouseEvent) return event.clientX || event.clientY ? event : null
  const touches = (event as { changedTouches?: TouchList }).changedTouches
  return touches?.[0] ?? null
}

/**
 * The element that an event is about, also inside the page's closed shadow roots: by the place of a pointer, or by the focus
 * for keys and for clicks that keys and assistive technology make.
 */
export function innermost(event: Event): Element | null {
  const [first] = event.composedPath()
  let element = first instanceof Element ? first : null
  for (let depth = 0; element !== null && depth < 20; depth += 1) {
    const root = rootOf(element)
    if (root === null) break
    const place = placeOf(event)
    const inner = place === null ? root.activeElement : root.elementFromPoint(place.clientX, place.clientY)
    if (inner === null || !root.contains(inner)) break
    element = inner
  }
  return element
}
