import { until, type Driver, type Realm } from './driver.ts'

/** The notice as a reader meets it: what is visible of it, in order. */
export type SeenNotice = {
  /** Name of the region for assistive technology. */
  readonly label: string
  readonly language: string
  /** Every visible text, buttons included. */
  readonly texts: readonly string[]
  readonly buttons: readonly string[]
  /** Where the strip stands in the viewport. */
  readonly box: { readonly top: number; readonly height: number; readonly width: number }
}

/** How many elements stand beside head and body, where no page puts any: ours. */
export const foreign = (page: Realm): Promise<number> =>
  page.run(
    () =>
      [...document.documentElement.children].filter(
        (child) => child !== document.head && child !== document.body,
      ).length,
  )

/** Reads the notice, or null where the page has none or does not show it. Words are generated content, from `data-t`. */
export const readNotice = (driver: Driver): Promise<SeenNotice | null> =>
  driver.inNotice((root) => {
    const strip = root.querySelector<HTMLElement>('section[popover]')
    if (strip === null || !strip.checkVisibility()) return null
    const seen = [...strip.querySelectorAll<HTMLElement>('[data-t]')].filter((element) =>
      element.checkVisibility(),
    )
    const { top, height, width } = strip.getBoundingClientRect()
    return {
      label: strip.getAttribute('aria-label') ?? '',
      language: strip.getAttribute('lang') ?? strip.closest('[lang]')?.getAttribute('lang') ?? '',
      texts: seen.map((element) => element.dataset['t'] ?? ''),
      buttons: seen
        .filter((element) => element.closest('button'))
        .map((element) => element.dataset['t'] ?? ''),
      box: { top, height, width },
    }
  })

/** Waits for the notice. */
export const awaitNotice = (driver: Driver): Promise<SeenNotice> =>
  until('a notice', () => readNotice(driver))

/** Clicks, as a reader would, the button that carries a text in the notice; the same words may stand in a line of text. */
export async function clickInNotice(driver: Driver, text: string): Promise<void> {
  const point = await until(`"${text}" in the notice`, () =>
    driver.inNotice((root, wanted) => {
      const labelled = [...root.querySelectorAll<HTMLElement>('button[data-t], button [data-t]')].find(
        (element) => element.dataset['t'] === wanted && element.checkVisibility(),
      )
      labelled?.scrollIntoView({ block: 'nearest' })
      const box = labelled?.getBoundingClientRect()
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, text),
  )
  await driver.clickAt(point.x, point.y)
}
