import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** @typedef {'chromium' | 'firefox'} Kind */

const programs = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'google-chrome-for-testing',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

/** Debian packages: without chromium-l10n Chromium speaks American English only. */
const packages = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr'] }

/** Where chromium-l10n puts the languages. */
const languagePack = '/usr/lib/chromium/locales/ru.pak'

/**
 * The program of an installed browser, or null.
 * @param {Kind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = programs[kind].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...places[kind]].find((path) => existsSync(path)) ?? null
}

const isDebian = () => existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')

/** @param {Kind} kind */
function missingPackages(kind) {
  const program = findBrowser(kind)
  if (program === null) return packages[kind]
  // Another maker's build brings its own languages.
  return kind === 'chromium' && program === '/usr/bin/chromium' && !existsSync(languagePack)
    ? ['chromium-l10n']
    : []
}

/** @param {readonly Kind[]} kinds */
function adviceFor(kinds) {
  const names = kinds.map((kind) => (kind === 'chromium' ? 'Chromium' : 'Firefox')).join(' and ')
  const option =
    kinds.length === 1 ? ', or name the program of one you have: npm start -- --browser /path/to/it' : ''
  if (isDebian()) {
    const wanted = kinds.flatMap((kind) => missingPackages(kind)).join(' ')
    return `${names} must be installed first. Run: sudo apt-get install ${wanted}${option}`
  }
  return `${names} must be installed first (from the maker's site or your system's software centre)${option}`
}

/**
 * Makes sure that browsers are there, installing them from Debian where that is possible. Returns a sentence about what the
 * person has to do, or null when all are there.
 * @param {readonly Kind[]} kinds
 * @returns {Promise<string | null>}
 */
export async function ensureBrowsers(kinds) {
  const wanted = kinds.flatMap((kind) => missingPackages(kind))
  if (wanted.length > 0 && isDebian() && process.getuid?.() === 0) {
    const environment = { DEBIAN_FRONTEND: 'noninteractive' }
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q']
    await run('Refreshing the list of Debian packages', 'apt-get', [...wait, 'update'], { environment })
    const install = [...wait, 'install', '-y', '--no-install-recommends', ...wanted]
    await run(`Installing ${wanted.join(', ')} from Debian`, 'apt-get', install, { environment })
  }
  const absent = kinds.filter((kind) => findBrowser(kind) === null)
  return absent.length === 0 ? null : adviceFor(absent)
}

/**
 * What kind of browser a program is, by its name.
 * @param {string} path
 * @returns {Kind}
 */
export const kindOf = (path) => (/firefox|librewolf|waterfox/i.test(path) ? 'firefox' : 'chromium')

/** True where a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
