import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const help = `Builds Caveat and opens a browser with it, on sample pages that this machine serves.

  npm start -- [options]

  --url URL         open this page instead of the sample article
  --file PAGE.html  open this saved page (with --url: as if it stood at that address)
  --browser NAME    chromium (default), firefox, or the path of a browser's program
  --lang TAGS       the reader's languages, best first (default: ru)
  --tz ZONE         the reader's time zone (default: Europe/Moscow)
  --headless        no window even where one could be shown
  --help            this text

Where no window can be shown, the browser makes the journey by itself: what a reader would read is printed here, and
pictures are saved under out/.`

const string = /** @type {const} */ ({ type: 'string' })
const boolean = /** @type {const} */ ({ type: 'boolean' })

/**
 * What the person asked for. Throws, with a plain message, for an option that does not exist.
 * @param {string[]} args
 */
function read(args) {
  const { values } = parseArgs({
    args,
    options: {
      url: string,
      file: string,
      browser: { ...string, default: 'chromium' },
      lang: { ...string, default: 'ru' },
      tz: { ...string, default: 'Europe/Moscow' },
      headless: { ...boolean, default: false },
      help: { ...boolean, default: false },
    },
  })
  const { url, file, browser, lang, tz, headless, help: asked } = values
  return {
    ...(url === undefined ? {} : { url }),
    // npm runs scripts from the project's folder; the file was named from the person's own.
    ...(file === undefined ? {} : { file: resolve(process.env['INIT_CWD'] ?? '.', file) }),
    browser,
    tz,
    languages: lang.split(',').map((tag) => tag.trim()),
    headless,
    asked,
  }
}

/** @typedef {ReturnType<typeof read>} Wanted */

/** @param {() => unknown} attempt */
function works(attempt) {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

/** What can be wrong with the options, each as a test and a sentence. */
const complaints =
  /** @type {const} @satisfies {readonly (readonly [(wanted: Wanted) => boolean, string])[]} */ ([
    [
      ({ url }) => url !== undefined && !/^https?:/.test(url),
      '--url needs an address that begins with http:// or https://',
    ],
    [({ url }) => url !== undefined && !URL.canParse(url), '--url is not an address'],
    [
      ({ file, url = '' }) => file !== undefined && url.startsWith('https:'),
      '--file with --url needs an http:// address',
    ],
    [({ file }) => file !== undefined && !existsSync(file), '--file: there is no such file'],
    [
      ({ browser }) => !['chromium', 'firefox'].includes(browser) && !existsSync(browser),
      '--browser is neither chromium nor firefox nor the path of a program',
    ],
    [
      ({ tz }) => !works(() => new Intl.DateTimeFormat('en', { timeZone: tz })),
      '--tz is not the name of a time zone; try Europe/Moscow',
    ],
    [
      ({ languages }) => !works(() => languages.map((tag) => new Intl.Locale(tag))),
      '--lang is not a list of language tags; try ru,en',
    ],
  ])

/**
 * The options of `npm start`, or a sentence about what is wrong with them.
 * @param {string[]} args
 * @returns {Wanted | string}
 */
export function optionsOf(args) {
  try {
    const wanted = read(args)
    if (wanted.asked) return wanted
    return complaints.find(([applies]) => applies(wanted))?.[1] ?? wanted
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${help}`
  }
}
