import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browsers } from '../test/support/browsers.ts'
import type { Driver, Reader } from '../test/support/driver.ts'
import { screen } from '../test/support/pictures/baseline.ts'
import { pageStates } from '../test/support/pictures/page-states.ts'
import { popupStates } from '../test/support/pictures/popup-states.ts'
import { languages, themes, type Language, type State } from '../test/support/pictures/stage.ts'
import { startReader } from '../test/support/reader.ts'
import { startSite, type Site } from '../test/support/site.ts'
import { accept } from './screenshots/accept.ts'

type Picture = { readonly file: string; readonly state: string; readonly set: string }

const folder = 'out/screenshots'
const usage = `npm run screenshots -- [options]
  --only TEXT          only states whose name contains it; may be given several times
  --browser NAME       chromium or firefox (both)
  --language TAG       ${languages.join(', ')} (all)
  --theme NAME         ${themes.join(' or ')} (both)
  --axe                also looks for faults of accessibility in every state of our own pages
  --accept             writes the pictures that test/extension/pictures.test.ts compares with, instead`

const readers: Readonly<Record<Language, Reader>> = {
  en: { tz: 'Europe/Moscow', languages: ['en-US'] },
  ru: { tz: 'Europe/Moscow', languages: ['ru', 'en-US'] },
  fa: { tz: 'Europe/Moscow', languages: ['fa', 'en-US'] },
}

/** Those of the known names that were asked for, or all; throws where none has the name. */
function chosen<Name extends string>(known: readonly Name[], wanted: string | undefined): readonly Name[] {
  const found = known.filter((name) => wanted === undefined || name === wanted)
  if (found.length === 0) throw new Error(`${wanted} is none of ${known.join(', ')}\n${usage}`)
  return found
}

type Choice = {
  readonly states: readonly State[]
  readonly themes: readonly (typeof themes)[number][]
  readonly axe: boolean
}

/** One reader in one browser, through every state. */
async function photograph(
  driver: Driver,
  site: Site,
  language: Language,
  choice: Choice,
): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const { name, show } of choice.states.filter(({ only = driver.name }) => only === driver.name)) {
    await show({ driver, site, language }, async (sight) => {
      for (const theme of choice.themes) {
        await sight.setTheme(theme)
        const file = `${driver.name}-${language}-${name}-${theme}.png`
        await sight.screenshot(join(folder, file))
        pictures.push({ file, state: name, set: `${driver.name} ${language} ${theme}` })
        if (choice.axe) for (const fault of await sight.faults(theme)) console.error(`${file}: ${fault}`)
      }
    })
  }
  return pictures
}

const cell = ({ file, set }: Picture): string =>
  `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${set}</figcaption></figure>`

/** All pictures of a state side by side. */
function indexPage(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))]
  const list = states.map((state) => `<li><a href="#${state}">${state}</a>`)
  const rows = states.map((state) => {
    const cells = pictures.filter((picture) => picture.state === state).map(cell)
    return `<h2 id="${state}">${state}</h2><div>${cells.join('')}</div>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Caveat, every state</title>
<style>body{font:14px system-ui;background:#e8eaed}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{max-width:640px}
ul{columns:14em}</style>
<h1>Caveat, every state</h1><ul>${list.join('')}</ul>${rows.join('\n')}\n`
}

async function photographAll(
  names: readonly Driver['name'][],
  spoken: readonly Language[],
  choice: Choice,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const site = await startSite()
  const pictures: Picture[] = []
  try {
    for (const browser of browsers.filter(({ name }) => names.includes(name))) {
      for (const language of spoken) {
        console.log(`${browser.name}, ${language} …`)
        const driver = await startReader(browser, readers[language], site, screen(browser.name))
        try {
          pictures.push(...(await photograph(driver, site, language, choice)))
        } finally {
          await driver.close()
        }
      }
    }
  } finally {
    await site.close()
  }
  writeFileSync(join(folder, 'index.html'), indexPage(pictures))
  console.log(`${pictures.length} pictures in ${folder}/index.html`)
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    browser: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
    axe: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const wanted = (name: string): boolean => values.only?.some((text) => name.includes(text)) ?? true

if (values.help) console.log(usage)
else if (values.accept) await accept(wanted)
else {
  const states = [...popupStates, ...pageStates].filter(({ name }) => wanted(name))
  if (states.length === 0) throw new Error(`no state has such a name\n${usage}`)
  await photographAll(chosen(['chromium', 'firefox'], values.browser), chosen(languages, values.language), {
    states,
    themes: chosen(themes, values.theme),
    axe: values.axe,
  })
}
