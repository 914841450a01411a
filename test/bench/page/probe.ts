/** What the page itself measured. Times in milliseconds. */
export type Measured = {
  /** From the start of the navigation to a painted notice; null where none came. */
  readonly visible: number | null
  /** Sum of layout shifts without recent input. */
  readonly shift: number
  /** From each press on an ordinary link to the page's own listener. */
  readonly clicks: readonly number[]
}

/**
 * Runs in the page, from its first script: watches for a foreign element at the top of the window, for layout shifts and
 * for clicks on the link. Self-contained, since it goes there as text.
 */
export function probe(): void {
  const seen: { visible: number | null; shift: number; clicks: number[] } = {
    visible: null,
    shift: 0,
    clicks: [],
  }
  const tell = (): void => document.documentElement.setAttribute('data-seen', JSON.stringify(seen))
  const look = (): void => {
    const found = document.elementFromPoint(innerWidth / 2, 24)
    const foreign = found?.parentElement === document.documentElement && found !== document.body
    if (!foreign) {
      requestAnimationFrame(look)
      return
    }
    // The notice is laid out; it is painted two frames later.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          seen.visible = now
          tell()
        }),
      ),
    )
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) seen.shift += entry.value
    tell()
  }).observe({ type: 'layout-shift', buffered: true })
  addEventListener('click', (event) => {
    seen.clicks.push(performance.now() - event.timeStamp)
    event.preventDefault()
    tell()
  })
  requestAnimationFrame(look)
  tell()
}
