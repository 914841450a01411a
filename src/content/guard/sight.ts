import { controlAt, type Control } from '../../core/acts/act-of.ts'
import type { Reading } from '../../core/acts/reading.ts'
import { innermost } from './inside.ts'

export type Seen = { readonly at: Element; readonly found: Control }

/** Milliseconds between the first part of a press and its click, at most. */
const longPress = 5000

/**
 * What is pressed, decided once for all parts of a press. A press of nothing is looked at again at its click, since pages
 * rewrite links in between; a recognised control cannot change meanwhile, as the page hears nothing of the press.
 * @returns `anew` allows a decision; other parts only follow the one that stands
 */
export function watchPresses(): (event: Event, anew: boolean, reading: Reading) => Seen | null {
  let last: { readonly at: Element; readonly found: Control | null; readonly since: number } | null = null
  return (event, anew, reading) => {
    const at = innermost(event)
    if (at === null) return null
    const stands = last?.at === at && last.found !== null && event.timeStamp - last.since < longPress
    if (!stands && !anew) return null
    if (!stands) last = { at, found: controlAt(at, reading), since: event.timeStamp }
    return last?.found ? { at, found: last.found } : null
  }
}
