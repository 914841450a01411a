import { actOf, actOfEntry } from '../../core/acts/act-of.ts'
import { actOfKeys } from '../../core/acts/key.ts'
import type { Lexicon } from '../../core/acts/lexicon.ts'
import { readingOf, type Reading } from '../../core/acts/reading.ts'
import type { GuardedAct, NoticeWords } from '../../core/notice/types.ts'
import { pageOf } from '../page.ts'
import type { Shield } from '../surface/shield.ts'
import type { Surface } from '../surface/surface.ts'
import { innermost } from './inside.ts'
import { showHint, watchOutcome } from './outcome.ts'
import { makeQuestion } from './question.ts'
import { repeatPress, submitAgain, type Press } from './repeat.ts'
import { watchPresses, type Seen } from './sight.ts'
import { guardStyle } from './style.ts'

export type GuardParts = {
  readonly shield: Shield
  readonly surface: Surface
  readonly signal: AbortSignal
}

/** What the guard says and what it knows; null to let everything pass. */
export type Instruction = { readonly words: NoticeWords; readonly lexicon: Lexicon } | null

/** Parts of a press that a page may act on before the click; touches among them are heard passively and never delayed. */
const parts = ['mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'keypress', 'keyup']

/** A control with an action of the browser's own needs no look at whether the page did something. */
const acting = 'a[href]:not([href^="#"],[href^="javascript:"]),input'

const isSecondary = (event: Event): boolean => event instanceof MouseEvent && event.button === 2

/** Keys that the browser turns into a click by itself. */
const isNativeKey = ({ key }: KeyboardEvent, control: Element): boolean =>
  control.matches(key === 'Enter' ? 'a[href],button,input,summary' : 'button,input,summary')

/**
 * Asks before an act: keeps every part of a press of a recognised control from the page until the reader has answered, and
 * does the press again after "Go on". Other presses are looked at twice and touched never. Fails open.
 */
export function makeGuard({ shield, surface, signal }: GuardParts): (instruction: Instruction) => void {
  const question = makeQuestion(surface, signal)
  const passed = new WeakSet<Element>()
  const passedKeys = new Set<string>()
  let instruction: Instruction = null
  let reading: Reading | null = null
  let silentAt: string | null = null
  const see = watchPresses()

  const look = (event: Event, anew: boolean): Seen | null => {
    const seen = reading === null ? null : see(event, anew, reading)
    return seen === null || passed.has(seen.found.control) ? null : seen
  }
  const pass = (control: Element): void => {
    passed.add(control)
    if (control instanceof HTMLButtonElement || control instanceof HTMLInputElement)
      if (control.form !== null) passed.add(control.form)
  }
  const repeat = (press: Press): void => {
    const { words } = instruction ?? {}
    const done = watchOutcome(() => words !== undefined && showHint(surface, words), signal)
    if (repeatPress(press) === 'taken' || press.control.matches(acting)) done()
  }
  /** The event is held only once the question stands. */
  const ask = (act: GuardedAct, event: Event, goOn: () => void): void => {
    if (instruction === null) return
    const stands = question.ask(act, instruction.words, (answer) => {
      if (!answer.goOn) return
      if (!answer.askAgain) silentAt = pageOf()
      goOn()
    })
    if (!stands) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const onPart = (event: Event, anew: boolean): void => {
    if (!isSecondary(event) && look(event, anew) !== null) event.stopImmediatePropagation()
  }
  const onClick = (event: PointerEvent): void => {
    const seen = isSecondary(event) ? null : look(event, true)
    if (seen === null) return
    const { at, found } = seen
    // Elsewhere the middle button does nothing.
    if (event.type === 'auxclick' && !found.control.matches('a[href]')) return
    ask(found.act, event, () => {
      pass(found.control)
      repeat({ at, event, control: found.control })
    })
  }
  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || reading === null) return
    if (passed.has(form) || (submitter !== null && passed.has(submitter))) return
    const found = (submitter === null ? null : actOf(submitter, reading)) ?? actOf(form, reading)
    if (found === null) return
    ask(found.act, event, () => {
      passed.add(form)
      submitAgain(form, submitter)
    })
  }
  const onShortcut = (event: KeyboardEvent): boolean => {
    const act = actOfKeys(event)
    if (act === null || passedKeys.has(event.code)) return act !== null
    if (question.isOpen()) event.preventDefault()
    else
      ask(act, event, () => {
        passedKeys.add(event.code)
        // Of the browser's own dialogs a page script can open one.
        if (event.code === 'KeyP') window.print()
        else if (instruction !== null) showHint(surface, instruction.words)
      })
    return true
  }
  const onFieldKey = (at: Element, event: KeyboardEvent): boolean => {
    const found =
      reading === null || event.key !== 'Enter'
        ? null
        : actOfEntry(at, event.ctrlKey || event.metaKey, reading)
    if (found === null || passed.has(at)) return found !== null
    ask(found.act, event, () => {
      passed.add(at)
      repeat({ at, event, control: at })
    })
    return true
  }
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || onShortcut(event) || (event.key !== 'Enter' && event.key !== ' ')) return
    const at = innermost(event)
    if (at === null || onFieldKey(at, event)) return
    const found = look(event, true)?.found
    if (found === undefined) return
    if (isNativeKey(event, found.control)) event.stopImmediatePropagation()
    else
      ask(found.act, event, () => {
        pass(found.control)
        repeat({ at, event, control: found.control })
      })
  }

  /** An error of ours must neither stop the page's event nor show in its console. */
  const listen = (types: readonly string[], hear: (event: never) => void): void =>
    shield.listen(
      types,
      (event) => {
        if (!event.isTrusted || instruction === null || silentAt === pageOf()) return
        try {
          reading ??= readingOf(instruction.lexicon)
          hear(event as never)
        } catch {
          // Fails open.
        }
      },
      signal,
    )

  surface.style(guardStyle)
  listen(['pointerdown'], (event) => onPart(event, true))
  listen(parts, (event) => onPart(event, false))
  listen(['click', 'auxclick'], onClick)
  listen(['submit'], onSubmit)
  listen(['keydown'], onKeydown)
  surface.onKey((event) => {
    if (event.type === 'keydown' && instruction !== null && silentAt !== pageOf()) onShortcut(event)
  })
  return (given) => {
    if (given?.lexicon !== instruction?.lexicon) reading = null
    instruction = given
    // Some milliseconds of work, better spent before the first press than in it.
    requestIdleCallback(() => {
      if (instruction !== null) reading ??= readingOf(instruction.lexicon)
    })
  }
}
