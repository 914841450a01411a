import { until, type View } from './driver.ts'

/** What has the keyboard, as a reader finds it. */
export type Focus = {
  readonly name: string
  /** It has an outline. */
  readonly marked: boolean
  /** It is in the window, and nothing lies over it. */
  readonly inSight: boolean
}

/** What has the focus in one of our pages, or null where nothing has. */
export const focusIn = (view: View): Promise<Focus | null> =>
  view.run(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { x, y, width, height } = element.getBoundingClientRect()
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
    return {
      name: (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').trim(),
      marked: element.matches(':focus-visible') && getComputedStyle(element).outlineStyle !== 'none',
      // Chromium scrolls by whole pixels.
      inSight: y > -1 && y + height < innerHeight + 1 && onTop !== null && element.contains(onTop),
    }
  })

/** Firefox scrolls a moment after the focus has moved, and the settings glide, on a busy machine for some seconds. */
export async function settledFocus(view: View): Promise<Focus | null> {
  await until('the focus in sight', async () => (await focusIn(view))?.inSight, 4).catch(() => null)
  return focusIn(view)
}

export const nameInFocus = async (view: View): Promise<string | undefined> => (await focusIn(view))?.name

/** Presses Tab until something of that name has the focus, once round at most. */
export async function tabTo(view: View, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await nameInFocus(view)) === name) return
    await view.press('Tab')
  }
  throw new Error(`Tab does not reach "${name}"`)
}

/**
 * Names of what Tab should reach, in the order of the document: whatever can be pressed, opened or chosen. Of radio buttons that belong
 * together Tab reaches one.
 */
export const controlsOf = (view: View): Promise<readonly string[]> =>
  view.run(() =>
    [...document.querySelectorAll('a[href],button,summary,input,select,[tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .filter(
        (element) => !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked,
      )
      .map((element) => {
        const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
        return (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').trim()
      }),
  )
