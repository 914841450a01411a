import { mkdirSync, writeFileSync } from 'node:fs'
import { browsers } from '../test/support/browsers.ts'
import { until, type Driver, type Reader, type View } from '../test/support/driver.ts'
import { awaitNotice } from '../test/support/notice.ts'
import { openSettledPopup } from '../test/support/popup.ts'
import { startReader } from '../test/support/reader.ts'
import { sampleHosts, startSite } from '../test/support/site.ts'

type Picture = { readonly file: string; readonly state: string; readonly set: string }

const folder = 'out/screenshots'
const themes = ['light', 'dark'] as const

const readers: Readonly<Record<string, Reader>> = {
  en: { tz: 'Europe/Moscow', languages: ['en-US'] },
  ru: { tz: 'Europe/Moscow', languages: ['ru', 'en-US'] },
}

/** What the popup is opened over, in each language. */
const popupPages = (language: string): readonly (readonly [state: string, url: string])[] => {
  const russian = language === 'ru'
  const listed = russian ? sampleHosts.listedRussian : sampleHosts.listed
  const unlisted = russian ? sampleHosts.unlistedRussian : sampleHosts.unlisted
  return [
    ['popup-listed', `http://${listed}${russian ? '/news/ozero.html' : '/news/lake-talks.html'}`],
    ['popup-unlisted', `http://${unlisted}${russian ? '/news/tramvay.html' : '/news/harbour-bridge.html'}`],
    ['popup-no-article', `http://${listed}/`],
    ['popup-empty-page', `http://${unlisted}/odd/empty.html`],
    ['popup-pdf', `http://${unlisted}/odd/report.pdf`],
  ]
}

const ownPages = [
  ['settings', 'src/options/index.html'],
  ['settings-risk', 'src/options/index.html#risk'],
  ['settings-list', 'src/options/index.html#registry'],
  ['welcome', 'src/welcome/index.html'],
] as const

const setTheme = (view: View, theme: (typeof themes)[number]): Promise<void> =>
  view.run((scheme) => {
    document.documentElement.style.colorScheme = scheme
  }, theme)

/** One reader in one browser, through every state. */
async function photograph(driver: Driver, language: string, pictures: Picture[]): Promise<void> {
  const set = `${driver.name} ${language}`
  const save = async (view: Pick<View, 'screenshot'>, state: string): Promise<void> => {
    const file = `${driver.name}-${language}-${state}.png`
    await view.screenshot(`${folder}/${file}`)
    pictures.push({ file, state, set })
  }
  const saveBoth = async (view: View, state: string): Promise<void> => {
    for (const theme of themes) {
      await setTheme(view, theme)
      await save(view, `${state}-${theme}`)
    }
  }
  for (const [state, url] of popupPages(language)) {
    await driver.open(url)
    if (state === 'popup-listed') {
      await awaitNotice(driver)
      await save(driver.page, 'notice')
    }
    const { view } = await openSettledPopup(driver)
    await saveBoth(view, state)
    await view.close()
  }
  for (const [state, path] of ownPages) {
    const view = await driver.openOwn(path)
    await until(state, () => view.run(() => document.querySelector('h2')?.textContent))
    await saveBoth(view, state)
    await view.close()
  }
}

const cell = ({ file, set }: Picture): string =>
  `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${set}</figcaption></figure>`

/** All pictures of a state side by side. */
function indexPage(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))]
  const rows = states.map(
    (state) =>
      `<h2>${state}</h2><div>${pictures
        .filter((picture) => picture.state === state)
        .map(cell)
        .join('')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Caveat, every state</title>
<style>body{font:14px system-ui;background:#e8eaed}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{max-width:640px}</style>
<h1>Caveat, every state</h1>${rows.join('\n')}\n`
}

mkdirSync(folder, { recursive: true })
const site = await startSite()
const pictures: Picture[] = []
try {
  for (const browser of browsers) {
    for (const [language, reader] of Object.entries(readers)) {
      console.log(`${browser.name}, ${language} …`)
      const driver = await startReader(browser, reader, site, {
        switches: browser.name === 'chromium' ? ['--screen-info={1600x1200}'] : [],
      })
      try {
        await photograph(driver, language, pictures)
      } finally {
        await driver.close()
      }
    }
  }
} finally {
  await site.close()
}
writeFileSync(`${folder}/index.html`, indexPage(pictures))
console.log(`${pictures.length} pictures in ${folder}/index.html`)
