import { make } from '../surface/make.ts'

/** How the reader pressed: enough to press again in the reader's stead. */
export type Press = {
  /** Innermost element under the pointer or with the focus. */
  readonly at: Element
  readonly control: Element
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

/**
 * Opens the link in a tab behind this one. Both browsers do it for a click with Ctrl or Cmd of a program's making, but
 * not for one of the middle button; a link outside the page makes the click without the page hearing of it.
 */
function openBehind({ href, rel }: HTMLAnchorElement): void {
  const link = make('a', { href, rel: rel === '' ? 'noopener' : rel })
  link.dispatchEvent(new MouseEvent('click', { cancelable: true, ctrlKey: true, metaKey: true }))
}

function repeatClick({ at, control }: Press, event: PointerEvent): boolean {
  const free = at.dispatchEvent(new PointerEvent(event.type, clickInit(event, {})))
  if (free && event.type === 'auxclick' && control instanceof HTMLAnchorElement) openBehind(control)
  return free
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
export function repeatPress(press: Press): 'own-action' | 'taken' {
  const { at, event } = press
  if (event instanceof KeyboardEvent) {
    const free = at.dispatchEvent(new KeyboardEvent('keydown', keyInit(event)))
    at.dispatchEvent(new KeyboardEvent('keyup', keyInit(event)))
    return free ? 'own-action' : 'taken'
  }
  // A click that a key made comes alone.
  const pressed = event.pointerType === '' || event.detail === 0 || repeatSequence(at, event)
  return !pressed || !repeatClick(press, event) ? 'taken' : 'own-action'
}

/** Sends a form with the button that was meant. A field named `requestSubmit` does not stand in the way. */
export const submitAgain = (form: HTMLFormElement, submitter: HTMLElement | null): void =>
  HTMLFormElement.prototype.requestSubmit.call(form, submitter)
