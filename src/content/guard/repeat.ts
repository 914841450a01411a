/** How the reader pressed: enough to press again in the reader's stead. */
export type Press = {
  /** Innermost element under the pointer or with the focus. */
  readonly at: Element
  readonly event: PointerEvent | KeyboardEvent
}

const modifiersOf = ({
  ctrlKey,
  shiftKey,
  altKey,
  metaKey,
}: MouseEvent | KeyboardEvent): EventModifierInit => ({
  ctrlKey,
  shiftKey,
  altKey,
  metaKey,
})

const common = { bubbles: true, cancelable: true, composed: true, view: window } as const

const clickInit = (event: PointerEvent, own: PointerEventInit): PointerEventInit => ({
  ...common,
  ...modifiersOf(event),
  clientX: event.clientX,
  clientY: event.clientY,
  screenX: event.screenX,
  screenY: event.screenY,
  button: event.button,
  detail: event.detail,
  pointerId: event.pointerId,
  pointerType: event.pointerType,
  isPrimary: true,
  ...own,
})

/** A finger: a page that acts on `touchend` and cancels it wants no click after it. */
function repeatTouch(at: Element, { clientX, clientY, pointerId }: PointerEvent): boolean {
  if (typeof TouchEvent !== 'function' || typeof Touch !== 'function') return true
  const touch = new Touch({ identifier: pointerId, target: at, clientX, clientY })
  const started = at.dispatchEvent(
    new TouchEvent('touchstart', {
      ...common,
      touches: [touch],
      targetTouches: [touch],
      changedTouches: [touch],
    }),
  )
  return at.dispatchEvent(new TouchEvent('touchend', { ...common, changedTouches: [touch] })) && started
}

/** Everything that the page did not hear of the press before its click. */
function repeatSequence(at: Element, event: PointerEvent): boolean {
  const buttons = event.button === 1 ? 4 : 1
  at.dispatchEvent(new PointerEvent('pointerdown', clickInit(event, { buttons })))
  const touched = event.pointerType !== 'touch' || repeatTouch(at, event)
  if (touched) at.dispatchEvent(new MouseEvent('mousedown', clickInit(event, { buttons })))
  at.dispatchEvent(new PointerEvent('pointerup', clickInit(event, {})))
  return touched && at.dispatchEvent(new MouseEvent('mouseup', clickInit(event, {})))
}

const isModified = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  button === 1 || ctrlKey || metaKey || shiftKey

/** Opens what a modified click on the link would have opened, without the link's page learning of it. */
function openBeside(link: HTMLAnchorElement): void {
  const other = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement
  other.href = link.href
  other.target = '_blank'
  other.rel = link.rel === '' ? 'noopener' : link.rel
  other.click()
}

function repeatClick(at: Element, event: PointerEvent): boolean {
  const link = at.closest('a')
  const modified = isModified(event) && link !== null && link.href !== ''
  const type = event.type === 'auxclick' ? 'auxclick' : 'click'
  if (!modified) return at.dispatchEvent(new PointerEvent(type, clickInit(event, {})))
  // Browsers differ in what an untrusted modified click opens, so the page is asked and the opening is ours.
  let refused = false
  const last = (heard: Event): void => {
    refused = heard.defaultPrevented
    heard.preventDefault()
  }
  addEventListener(type, last, { once: true })
  at.dispatchEvent(new PointerEvent(type, clickInit(event, {})))
  removeEventListener(type, last)
  if (!refused) openBeside(link)
  return false
}

const keyInit = (event: KeyboardEvent): KeyboardEventInit => ({
  ...common,
  ...modifiersOf(event),
  key: event.key,
  code: event.code,
  keyCode: event.keyCode,
})

/**
 * Does again what the reader did, now that the reader wants it: the press as the page would have heard it, ending in the
 * control's own activation. Returns whether the browser's own action followed or the page took the event for itself.
 */
export function repeatPress({ at, event }: Press): 'own-action' | 'taken' {
  if (event instanceof KeyboardEvent) {
    const free = at.dispatchEvent(new KeyboardEvent('keydown', keyInit(event)))
    at.dispatchEvent(new KeyboardEvent('keyup', keyInit(event)))
    return free ? 'own-action' : 'taken'
  }
  // A click that a key made comes alone.
  const pressed = event.pointerType === '' || event.detail === 0 || repeatSequence(at, event)
  return !pressed || !repeatClick(at, event) ? 'taken' : 'own-action'
}

/** Sends a form with the button that was meant. A field named `requestSubmit` does not stand in the way. */
export const submitAgain = (form: HTMLFormElement, submitter: HTMLElement | null): void =>
  HTMLFormElement.prototype.requestSubmit.call(form, submitter)
