import { render } from 'preact'
import { chooseLanguage, languages } from '../i18n/languages.ts'
import { loadTranslator } from '../i18n/load.ts'
import { interfaceLanguage, readerLanguages, timeZone } from '../platform/signs.ts'
import { openOwnPage } from '../platform/tabs.ts'
import { readPolicy } from '../settings/managed.ts'
import { changeSettings, onSettingsChange, readSettings } from '../settings/store.ts'
import type { Settings } from '../settings/schema.ts'
import { present } from '../ui/present.ts'
import { Welcome, type Actions, type State } from './view.tsx'

const browserLanguage = languages[chooseLanguage([interfaceLanguage()])]
const [first, { locked }] = await Promise.all([readSettings(), readPolicy()])
let words = await loadTranslator(first.language)
const signsNow = (): State['signs'] => ({ zone: timeZone(), languages: readerLanguages() })
let state: State = {
  settings: first,
  locked,
  signs: signsNow(),
  said: 'nothing',
}

const actions: Actions = {
  change: (change) => void apply(change),
  openSettings: () => void openOwnPage('src/options/index.html'),
}

function update(change: Partial<State>): void {
  state = { ...state, ...change }
  present(words, words.t('welcomeTitle'))
  render(
    <Welcome state={state} words={words} browserLanguage={browserLanguage} actions={actions} />,
    document.body,
  )
}

/** Storage can be full or gone; the reader is told then that nothing was saved. */
async function apply(change: Partial<Settings>): Promise<void> {
  try {
    await changeSettings(change)
    update({ said: 'saved' })
  } catch {
    update({ said: 'failed' })
  }
}

async function refresh(settings: Settings): Promise<void> {
  words = await loadTranslator(settings.language)
  update({ settings, locked: (await readPolicy()).locked })
}

onSettingsChange((settings) => void refresh(settings))
// The page says what it sees right now, also to a reader who comes back to it elsewhere.
const lookAgain = (): void => update({ signs: signsNow() })
window.addEventListener('languagechange', lookAgain)
document.addEventListener('visibilitychange', lookAgain)
update({})
