import type { Shield } from '../surface/shield.ts'

/** Three presses of Shift count when they come within this many milliseconds. */
const together = 1000

/**
 * Reads "Shift pressed three times, alone" from the times of key events. Returns a function that takes each event and tells
 * whether it completes the sign. Held keys, other keys and clicks in between start it over.
 */
export function tripleShift(): (
  event: Pick<Event, 'type' | 'timeStamp'> & { readonly key?: string; readonly repeat?: boolean },
) => boolean {
  let presses: number[] = []
  let down = false
  return ({ type, key, repeat, timeStamp }) => {
    if (key !== 'Shift' || repeat === true) {
      presses = []
      down = false
      return false
    }
    if (type === 'keydown') {
      down = true
      return false
    }
    if (!down) return false
    down = false
    presses = [...presses, timeStamp].filter((time) => timeStamp - time <= together)
    return presses.length >= 3
  }
}

/**
 * Leaves at once. An empty page is the most neutral one there is: it asks no network and names no one. `replace`, so that
 * "Back" does not lead here again; the browser's history keeps the visit, which the notice says.
 */
export function leavePage(shield: Shield): void {
  // A page that asks "Leave site?" would hold the reader.
  shield.listen(['beforeunload'], (event) => event.stopImmediatePropagation())
  location.replace('about:blank')
}

/** Leaves when Shift is pressed three times, wherever the focus is. Calls made by the page itself do not count. */
export function leaveOnTripleShift(
  shield: Shield,
  hearInside: (hear: (event: KeyboardEvent) => void) => void,
  signal: AbortSignal,
): void {
  const read = tripleShift()
  const hear = (event: Event): void => {
    if (event.isTrusted && read(event)) leavePage(shield)
  }
  shield.listen(['keydown', 'keyup', 'mousedown'], hear, signal)
  hearInside(hear)
}
