import type { Device } from './device.ts'
import type { Spoken } from './spoken.ts'

/**
 * The local signs a reader's browser gives: the time zone (null leaves it to the device's /etc/localtime), and languages of which
 * the first is the interface's.
 */
export type Reader = { readonly tz: string | null; readonly languages: readonly [string, ...string[]] }

/** How a hand presses: a finger, the middle button, with a key held down. */
export type Hand = {
  readonly touch?: boolean
  readonly button?: 'left' | 'middle'
  readonly holding?: 'Control' | 'Shift'
}

/** A place where code can run: a page, an extension page, the worker. */
export type Realm = {
  /**
   * Runs a self-contained function there and resolves to its result, by way of JSON. It sees the realm's globals (`browser`
   * in our own pages) and its arguments, nothing else.
   */
  run<Result, Args extends readonly unknown[]>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
}

export type View = Realm & {
  screenshot(path: string): Promise<void>
  /** A real key, where the view has the focus; see `Driver.press`. */
  press(key: string, holding?: 'Control' | 'Shift'): Promise<void>
  /** What it tells assistive technology. */
  spoken(): Promise<Spoken>
  close(): Promise<void>
}

export type LaunchOptions = {
  /** The built package's folder. */
  readonly dist: string
  readonly reader: Reader
  /** Address of a proxy script; see `Site.proxyScript`. */
  readonly proxyScript: string
  /** The browser's program; a usual place is looked up when it is not given. */
  readonly program?: string
  readonly headless?: boolean
  /** Keeps the extension out: the control of a comparison. */
  readonly bare?: boolean
  /** The package is installed already, in the profile or by the device's policy (`installed.ts`): its id there. */
  readonly installed?: string
  /** More command line switches. */
  readonly switches?: readonly string[]
  /** The device the browser runs on; this machine when it is not given. */
  readonly device?: Device
  /** Folder of a profile to go on with, which stays after `close`; a throw-away one when it is not given. */
  readonly profile?: string
  /** Lets the extension into private windows too. */
  readonly inPrivate?: boolean
  /** Preferences of Firefox, as in about:config. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>
}

/** A browser with the extension, driven the same way whichever it is. */
export type Driver = {
  readonly name: 'chromium' | 'firefox'
  /** Folder of the profile; a throw-away one goes with `close`. */
  readonly profile: string
  /** Where our own files are: `chrome-extension://…/` or `moz-extension://…/`; empty for a bare browser. */
  readonly origin: string
  /** The one tab. */
  readonly page: Realm & Pick<View, 'screenshot'>
  /** Loads an address in the tab and waits for its load event. A PDF or a browser page counts as loaded when shown. */
  open(url: string): Promise<void>
  /** A real click at a point of the viewport, in CSS pixels, by the left button of a mouse unless told. */
  clickAt(x: number, y: number, how?: Hand): Promise<void>
  /** A real key, pressed and released, by its DOM name: `Tab`, `Enter`, `Escape`, `Shift`, or a character. */
  press(key: string, holding?: 'Control' | 'Shift'): Promise<void>
  /** Runs code with the closed root that our element holds, or resolves to null when the page has none. */
  inNotice<Result, Args extends readonly unknown[]>(
    code: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | null>
  /** What the tab tells assistive technology. */
  spoken(): Promise<Spoken>
  /**
   * Opens a private window; until the returned function closes it, "the tab" is the one there.
   */
  openPrivate(): Promise<() => Promise<void>>
  readonly background: Realm
  /** Stops the worker, as the browser itself does after some idle seconds. */
  stopBackground(): Promise<void>
  /** Opens the real popup over the tab. */
  openPopup(): Promise<View>
  /** Opens a page of ours in a tab of its own. */
  openOwn(path: string): Promise<View>
  /** Pages whose address begins so which stand open in tabs, whoever opened them. */
  tabs(address: string): Promise<readonly View[]>
  /** Chooses the languages that pages are told while the browser runs, as its own settings page does. */
  setLanguages(languages: readonly string[]): Promise<void>
  /** Text of the toolbar badge for the tab. */
  badge(): Promise<string>
  /** Uncaught exceptions and console errors since the start, in pages, page scripts, our pages and the worker. */
  problems(): Promise<readonly string[]>
  /** Resolves when the reader closes the browser. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/** Source text that calls `code` with `args`, for a realm that cannot be handed a function. */
export function callText(code: (...args: never[]) => unknown, args: readonly unknown[], before = ''): string {
  // tsx wraps inner functions in a helper of this name, which no page has.
  const helper = 'const __name = (target) => target;'
  return `(async () => { ${helper} return await (${code.toString()})(${before}${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}) })()`
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** Tries until `read` gives something other than null, undefined, false or the empty text; rejects after `seconds`. */
export async function until<T>(what: string, read: () => Promise<T>, seconds = 20): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      last = await read()
    } catch (error) {
      last = error
    }
    if (Boolean(last) && !(last instanceof Error)) return last as NonNullable<T>
    await pause(40)
  }
  throw new Error(`${what}: not within ${seconds} s; last: ${String(last)}`)
}
