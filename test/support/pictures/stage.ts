import type { browser as Api } from '../../../src/platform/browser.ts'
import { violations } from '../axe.ts'
import { until, type Driver, type Realm, type View } from '../driver.ts'
import { readNotice } from '../notice.ts'
import { sampleHosts, type Site } from '../site.ts'

declare const browser: typeof Api

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Readers whose pictures are taken: the two languages written by hand, and one from right to left. */
export const languages = ['en', 'ru', 'fa'] as const
export type Language = (typeof languages)[number]

/** A browser in which a state is brought about. */
export type Stage = { readonly driver: Driver; readonly site: Site; readonly language: Language }

/** A rectangle in CSS pixels from the view's corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** One thing that is laid out: its element's name, the start of its text, and where it stands. */
export type Part = { readonly what: string; readonly box: Box }

/** What there is to see once a state has been brought about. */
export type Sight = {
  readonly screenshot: (path: string) => Promise<void>
  readonly setTheme: (theme: Theme) => Promise<void>
  /** The part of the screenshot that is ours; null where all of it is. */
  readonly own: () => Promise<Box | null>
  /** What an accessibility checker finds wrong, one line each; nothing of a closed root, into which none can look. */
  readonly faults: (theme: Theme) => Promise<readonly string[]>
  /** What is laid out in it, in the order of the document. */
  readonly parts: () => Promise<readonly Part[]>
}

export type Take = (sight: Sight) => Promise<void>

export type State = {
  readonly name: string
  /** The one browser that has it; both when it is not given. */
  readonly only?: Driver['name']
  /** Brings the state about, hands it to `take`, and clears up. */
  readonly show: (stage: Stage, take: Take) => Promise<void>
}

const drawn = (realm: Realm): Promise<unknown> =>
  realm.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))

/** A page of ours, or the popup. The caret is hidden, since it blinks. */
export const ownSight = (view: View): Sight => ({
  screenshot: (path) => view.screenshot(path),
  setTheme: async (theme) => {
    await view.run((scheme) => {
      document.documentElement.style.colorScheme = scheme
      document.documentElement.style.caretColor = 'transparent'
    }, theme)
    await drawn(view)
  },
  own: () => Promise.resolve(null),
  faults: (theme) => violations(view, theme),
  parts: () =>
    view.run(() =>
      [
        ...document.querySelectorAll(
          'h1,h2,h3,p,li,dt,dd,th,td,button,a,label,input,select,section,footer,dialog',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const what = `${element.localName} ${(element.textContent ?? '').slice(0, 24)}`
          return { what, box: { x, y, width, height } }
        }),
    ),
})

/** What of ours lies over a page: the notice or the question, whichever is on top. */
export const overlaySight = (driver: Driver): Sight => ({
  screenshot: (path) => driver.page.screenshot(path),
  setTheme: async (theme) => {
    await driver.inNotice((root, scheme) => {
      for (const card of root.querySelectorAll<HTMLElement>('.c')) card.style.colorScheme = scheme
    }, theme)
    await drawn(driver.page)
  },
  own: () =>
    driver.inNotice((root) => {
      const card = root.querySelector('dialog[open]') ?? root.querySelector('section[popover]')
      if (card === null) return null
      const { x, y, width, height } = card.getBoundingClientRect()
      return { x, y, width, height }
    }),
  faults: () => Promise.resolve([]),
  parts: async () =>
    (await driver.inNotice((root) => {
      const card = root.querySelector('dialog[open]') ?? root.querySelector('section[popover]')
      return [...(card?.querySelectorAll<HTMLElement>('[data-t], button') ?? [])]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const what = `${element.localName} ${(element.dataset['t'] ?? '').slice(0, 24)}`
          return { what, box: { x, y, width, height } }
        })
    })) ?? [],
})

/** Settings as a reader has left them. */
export const storeSettings = (driver: Driver, value: object): Promise<void> =>
  driver.background.run(
    (settings) => browser.storage.local.set({ settings: { version: 0, value: settings } }),
    value,
  )

/** A page in the reader's language; a reader of Persian meets the English one. */
export const addressOf = (language: Language, kind: 'listed' | 'unlisted'): string => {
  const russian = language === 'ru'
  if (kind === 'listed')
    return russian
      ? `http://${sampleHosts.listedRussian}/news/ozero.html`
      : `http://${sampleHosts.listed}/news/lake-talks.html`
  return russian
    ? `http://${sampleHosts.unlistedRussian}/news/tramvay.html`
    : `http://${sampleHosts.unlisted}/news/harbour-bridge.html`
}

/** Presses a button by what identifies it in the document. */
export const pressIn = (view: View, selector: string): Promise<unknown> =>
  until(selector, () =>
    view.run((wanted) => {
      const button = document.querySelector<HTMLElement>(wanted)
      button?.click()
      return button !== null
    }, selector),
  )

/** Waits for the notice at a stage of its own: `open`, `more` or `tab`. */
export const awaitStage = (driver: Driver, wanted: string): Promise<unknown> =>
  until(`the notice is "${wanted}"`, async () =>
    (await readNotice(driver)) === null
      ? null
      : driver.inNotice(
          (root, stage) =>
            root.querySelector<HTMLElement>('section[popover]')?.dataset['s'] === stage ? true : null,
          wanted,
        ),
  )
