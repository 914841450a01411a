import { render } from 'preact'
import { chooseLanguage, languages } from '../i18n/languages.ts'
import { loadTranslator } from '../i18n/load.ts'
import { interfaceLanguage, readerLanguages, timeZone } from '../platform/signs.ts'
import { clearArea, readAll } from '../platform/storage.ts'
import { changeSettings, onSettingsChange, readSettings } from '../settings/store.ts'
import type { Settings } from '../settings/schema.ts'
import type { State, Stored } from './model.ts'
import type { Actions } from './section.tsx'
import { Options } from './view.tsx'

const signsNow = (): State['signs'] => ({ zone: timeZone(), languages: readerLanguages() })
const storedNow = async (): Promise<Stored> => ({
  local: await readAll('local'),
  session: await readAll('session'),
})
const browserLanguage = languages[chooseLanguage([interfaceLanguage()])]

const settings = await readSettings()
let words = await loadTranslator(settings.language)
let state: State = {
  settings,
  signs: signsNow(),
  stored: await storedNow(),
  designation: 'undesirable',
  erasing: false,
  said: 'nothing',
}

const actions: Actions = {
  change: (change) => void apply(change),
  showDesignation: (designation) => update({ designation }),
  askErase: () => update({ erasing: true }),
  keep: () => update({ erasing: false }),
  erase: () => void erase(),
}

function update(change: Partial<State>): void {
  state = { ...state, ...change }
  document.documentElement.lang = words.language
  document.documentElement.dir = words.direction
  document.title = words.t('optionsTitle')
  render(
    <Options state={state} words={words} actions={actions} browserLanguage={browserLanguage} />,
    document.body,
  )
}

async function apply(change: Partial<Settings>): Promise<void> {
  await changeSettings(change)
  update({ said: 'saved' })
}

async function erase(): Promise<void> {
  await clearArea('session')
  await clearArea('local')
  update({ erasing: false, said: 'erased', stored: await storedNow() })
}

/** Whatever changed, here, in another tab or by the device itself: show what holds now. */
async function refresh(): Promise<void> {
  const now = await readSettings()
  words = await loadTranslator(now.language)
  update({ settings: now, signs: signsNow(), stored: await storedNow() })
}

onSettingsChange(() => void refresh())
window.addEventListener('languagechange', () => void refresh())
document.addEventListener('visibilitychange', () => void refresh())

update({})
// The page was empty when the browser looked for the section that the address names.
document.getElementById(location.hash.slice(1))?.scrollIntoView()
