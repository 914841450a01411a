/**
 * Every UI event that leaves a shadow root. In Firefox such an event hands our nodes to any listener of the page, through
 * `originalTarget`, `explicitOriginalTarget` and `rangeParent`; in both browsers it tells what the reader does with us.
 */
const escaping = (
  'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
  'pointerrawupdate gotpointercapture lostpointercapture touchstart touchmove touchend touchcancel ' +
  'wheel mousewheel DOMMouseScroll MozMousePixelScroll keydown keypress keyup beforeinput input textInput ' +
  'compositionstart compositionupdate compositionend focus focusin focusout blur DOMActivate selectstart ' +
  'dragstart drag dragenter dragover dragleave dragend drop copy cut paste beforecopy beforecut beforepaste '
).split(' ')

/** Not aimed at us, but somebody must hear of them before the page does. */
const early = ['submit', 'beforeunload']

/** Listeners that could call `preventDefault` on these make the browser wait for us before it scrolls. */
const scrolling = /^(touch|wheel|mousewheel|DOMMouseScroll|MozMousePixelScroll)/

export type Watcher = (event: Event) => void

export type Shield = {
  /** Events aimed at the host of this root go to `receive` alone; the page hears nothing of them. */
  readonly cover: (root: ShadowRoot, receive: Watcher) => void
  /**
   * Hears the page's own events on window, in the capture phase. For the types of the shield, `submit` and `beforeunload` that is
   * before any listener of the page, however late this is called. Touch and wheel listeners are passive.
   */
  readonly listen: (types: readonly string[], watcher: Watcher, signal?: AbortSignal) => void
  /** False where the page listened before us (it was already running, or it called `document.open`): show no words then. */
  readonly isFirst: () => boolean
  /** Called when `document.open` took our listeners away; they are armed again by then, behind the page's. */
  readonly onOvertaken: (call: () => void) => void
}

/**
 * Whether the event is for something in this root. A pointer that enters the window over us enters the root element too, and
 * Firefox tells in that event where it came from.
 */
const isAimedAt = (
  root: ShadowRoot,
  event: Event & { readonly explicitOriginalTarget?: EventTarget | null },
): boolean =>
  event.target === root.host ||
  (event.explicitOriginalTarget instanceof Node && event.explicitOriginalTarget.getRootNode() === root)

/**
 * Takes the first place among the window's capture listeners. Must be called while the script starts, at document_start,
 * before any script of the page runs.
 */
export function raiseShield(signal: AbortSignal): Shield {
  const watchers = new Map<string, Set<Watcher>>()
  const overtaken: (() => void)[] = []
  // A name that the page cannot listen for.
  const pulse = Math.random().toString(36)
  let covered: { readonly root: ShadowRoot; readonly receive: Watcher } | null = null
  let first = document.readyState === 'loading'
  let beat = false

  const handle = (event: Event): void => {
    if (covered !== null && event.isTrusted && isAimedAt(covered.root, event)) {
      event.stopImmediatePropagation()
      if (event.target === covered.root.host) covered.receive(event)
      return
    }
    if (event.type === pulse) beat = true
    for (const watcher of watchers.get(event.type) ?? []) watcher(event)
  }
  const arm = (type: string): void =>
    addEventListener(type, handle, { capture: true, passive: scrolling.test(type), signal })
  const armAll = (): void => [...escaping, ...watchers.keys()].forEach(arm)

  for (const type of [...early, pulse]) watchers.set(type, new Set())
  armAll()

  const observer = new MutationObserver(() => {
    beat = false
    dispatchEvent(new Event(pulse))
    if (beat) return
    first = false
    armAll()
    for (const call of overtaken) call()
  })
  observer.observe(document, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())

  return {
    cover: (root, receive) => {
      covered = { root, receive }
    },
    listen: (types, watcher, until) => {
      for (const type of types) {
        const own = watchers.get(type) ?? new Set()
        watchers.set(type, own.add(watcher))
        arm(type)
        until?.addEventListener('abort', () => own.delete(watcher))
      }
    },
    isFirst: () => first,
    onOvertaken: (call) => void overtaken.push(call),
  }
}
