import { baseStyle } from './base-style.ts'
import { make } from './make.ts'
import type { Shield } from './shield.ts'

/** How often the node is put back into a page that removes or moves it; then we let the page be. */
const patience = 3

export type Surface = {
  /** The closed root. Nothing outside this script can get it. Give each outermost element the class `c`. */
  readonly root: ShadowRoot
  /** Adds a style sheet to the root. */
  readonly style: (css: string) => void
  /** Runs `act` when the reader presses the control by pointer, key or assistive technology. */
  readonly onPress: (control: Element, act: () => void) => void
  /** Hears `keydown`, `keypress` and `keyup` while the focus is inside. */
  readonly onKey: (hear: (event: KeyboardEvent) => void) => void
  /** Hears any event of ours: the reader is doing something with us. */
  readonly onTouch: (hear: () => void) => void
  /** Puts the host into the page. False where the page listened first, does not keep us, or cannot paint us. */
  readonly mount: () => boolean
  /** Takes it out of the page. */
  readonly unmount: () => void
  /** Called whenever the host came (again) into the page: open popovers and dialogs are closed by then. */
  readonly onMounted: (call: () => void) => void
  /** Called once when the surface cannot stay in this page: nothing of ours is shown any more. */
  readonly onLost: (call: () => void) => void
}

const controlAt = (presses: WeakMap<Element, () => void>, from: Element | null): Element | null => {
  for (let element = from; element !== null; element = element.parentElement)
    if (presses.has(element)) return element
  return null
}

/**
 * The press of a control, read from events that never enter the root: the shield stops them at window, so the place tells
 * what was meant. A pointer must go down and up on the same control; keys and assistive technology send a bare click.
 */
function pressReader(root: ShadowRoot, presses: WeakMap<Element, () => void>): (event: Event) => void {
  let down: Element | null | undefined
  const under = ({ clientX, clientY }: MouseEvent): Element | null =>
    controlAt(presses, clientX || clientY ? root.elementFromPoint(clientX, clientY) : root.activeElement)
  return (event) => {
    if (event.type === 'mousedown') {
      down = under(event as MouseEvent)
      // The page's own field keeps its focus, and the page learns of no press.
      if (down !== null) event.preventDefault()
    }
    if (event.type !== 'click') return
    const control = under(event as MouseEvent) ?? controlAt(presses, root.activeElement)
    const meant = down === undefined || down === control
    down = undefined
    if (!meant || control === null) return
    // What the browser would do by itself is for the time when this script is no more.
    if ((control as Partial<HTMLButtonElement>).popoverTargetElement) event.preventDefault()
    presses.get(control)?.()
  }
}

/** Makes the host with its closed root; nothing is in the page before `mount`. */
export function makeSurface(shield: Shield, signal: AbortSignal): Surface {
  const host = make('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheets: CSSStyleSheet[] = []
  const presses = new WeakMap<Element, () => void>()
  const keys: ((event: KeyboardEvent) => void)[] = []
  const touches: (() => void)[] = []
  const mounted: (() => void)[] = []
  const lost: (() => void)[] = []
  let wanted = false
  let removals = 0
  let styled = true

  const press = pressReader(root, presses)
  shield.cover(root, (event) => {
    for (const hear of touches) hear()
    if (event.type.startsWith('key')) for (const hear of keys) hear(event as KeyboardEvent)
    press(event)
  })

  const isHome = (): boolean => host.parentNode === document.documentElement && host.isConnected
  const unmount = (): void => {
    wanted = false
    host.remove()
  }
  const giveUp = (): void => {
    unmount()
    for (const call of lost.splice(0)) call()
  }
  // Firefox does not paint HTML inside an SVG root.
  const paints = (): boolean => document.documentElement?.namespaceURI !== 'http://www.w3.org/2000/svg'
  const mount = (): boolean => {
    if (signal.aborted || removals > patience || !shield.isFirst() || !styled || !paints()) return false
    wanted = true
    if (isHome()) return true
    const page = document.documentElement
    // Before the body, so that the first press of Tab reaches us; after the head, which scripts expect to come first.
    page.insertBefore(host, page.querySelector(':scope>body,:scope>frameset'))
    watch()
    for (const call of mounted) call()
    return true
  }
  const observer = new MutationObserver(() => {
    if (!wanted || isHome()) return
    removals += 1
    if (!mount()) giveUp()
  })
  const watch = (): void => {
    observer.disconnect()
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, { childList: true })
  }
  const style = (css: string): void => {
    try {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      sheets.push(sheet)
      root.adoptedStyleSheets = sheets
    } catch {
      styled = false
    }
  }

  style(baseStyle)
  shield.onOvertaken(giveUp)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    unmount()
  })

  return {
    root,
    style,
    onPress: (control, act) => void presses.set(control, act),
    onKey: (hear) => void keys.push(hear),
    onTouch: (hear) => void touches.push(hear),
    mount,
    unmount,
    onMounted: (call) => void mounted.push(call),
    onLost: (call) => void lost.push(call),
  }
}
