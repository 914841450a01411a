import { render } from 'preact'
import { isOld } from '../core/registry/age.ts'
import { chooseLanguage, languages } from '../i18n/languages.ts'
import { loadTranslator } from '../i18n/load.ts'
import { readShortcuts } from '../platform/commands.ts'
import { readFile } from '../platform/files.ts'
import { removeSelf } from '../platform/lifecycle.ts'
import { saveJson } from '../platform/saving.ts'
import { interfaceLanguage, readerLanguages, timeZone } from '../platform/signs.ts'
import { clearArea, readAll } from '../platform/storage.ts'
import { hasSummarizer } from '../platform/summarizer.ts'
import { readPolicy } from '../settings/managed.ts'
import { changeSettings, onSettingsChange, readSettings } from '../settings/store.ts'
import type { Settings } from '../settings/schema.ts'
import { exportSettings, longestFile, readSettingsFile } from '../settings/transfer.ts'
import { present } from '../ui/present.ts'
import type { Registry, State, Stored } from './model.ts'
import type { Actions } from './section.tsx'
import { Options } from './view.tsx'

const signsNow = (): State['signs'] => ({ zone: timeZone(), languages: readerLanguages() })
const storedNow = async (): Promise<Stored> => ({
  local: await readAll('local'),
  session: await readAll('session'),
})
const browserLanguage = languages[chooseLanguage([interfaceLanguage()])]

const settings = await readSettings()
const lists = import('../settings/registry.ts')

async function registryNow(): Promise<Registry> {
  const { currentRegistry } = await lists
  const { date, organizations } = await currentRegistry()
  return { date, organizations, old: isOld(date, Date.now()) }
}

let words = await loadTranslator(settings.language)
let state: State = {
  settings,
  locked: (await readPolicy()).locked,
  signs: signsNow(),
  stored: await storedNow(),
  registry: null,
  query: '',
  imported: 'nothing',
  taken: 'nothing',
  hasModel: hasSummarizer(),
  designation: 'undesirable',
  shortcuts: await readShortcuts(),
  asking: 'nothing',
  said: 'nothing',
}

const actions: Actions = {
  change: (change) => void apply(change),
  showDesignation: (designation) => update({ designation }),
  search: (query) => update({ query }),
  importFile: (file) => void importFile(file),
  forgetImported: () => void forgetImported(),
  exportSettings: () => saveJson('caveat-settings.json', exportSettings(state.settings, state.locked)),
  takeSettings: (file) => void takeSettings(file),
  ask: (asking) => update({ asking }),
  keep: () => update({ asking: 'nothing' }),
  erase: () => void erase(),
  remove: () => void remove(),
}

function update(change: Partial<State>): void {
  state = { ...state, ...change }
  present(words, words.t('optionsTitle'))
  render(
    <Options state={state} words={words} actions={actions} browserLanguage={browserLanguage} />,
    document.body,
  )
}

/** Storage can be full or gone; the reader is told then that nothing was saved. */
async function saving(work: () => Promise<void>, done: Partial<State>): Promise<void> {
  try {
    await work()
    update(done)
  } catch {
    update({ said: 'failed' })
  }
}

const apply = (change: Partial<Settings>): Promise<void> =>
  saving(() => changeSettings(change), { said: 'saved' })

async function erase(): Promise<void> {
  update({ asking: 'nothing' })
  await saving(
    async () => {
      await clearArea('session')
      await clearArea('local')
      // Memory may be filled again at once, with what the signs say of this reader; the disk stays empty.
      if (Object.keys(await readAll('local')).length > 0) throw new Error('not erased')
    },
    { said: 'erased', imported: 'nothing', taken: 'nothing' },
  )
  await refresh()
}

/** This page goes with it, unless the browser refuses. */
async function remove(): Promise<void> {
  update({ asking: 'nothing' })
  try {
    await removeSelf()
  } catch {
    update({ said: 'stays' })
  }
}

async function importFile(file: File): Promise<void> {
  const [{ currentRegistry, storeRegistry }, { longestUpdate, readUpdate }, { releaseKey }] =
    await Promise.all([
      lists,
      import('../core/registry/update.ts'),
      import('../core/registry/release-key.ts'),
    ])
  const text = await readFile(file, longestUpdate)
  const read = await readUpdate(text, releaseKey, await currentRegistry())
  if (read.ok) await saving(() => storeRegistry(read.registry), { imported: 'taken', said: 'saved' })
  else update({ imported: read.reason, said: 'nothing' })
}

async function takeSettings(file: File): Promise<void> {
  const read = readSettingsFile(await readFile(file, longestFile))
  if (read.ok) await saving(() => changeSettings(read.change), { taken: 'taken', said: 'saved' })
  else update({ taken: read.reason, said: 'nothing' })
}

async function forgetImported(): Promise<void> {
  const { forgetRegistry } = await lists
  await saving(forgetRegistry, { imported: 'nothing', said: 'saved' })
}

/** Whatever changed, here, in another tab or by the device itself: show what holds now. */
async function refresh(): Promise<void> {
  const now = await readSettings()
  words = await loadTranslator(now.language)
  const { locked } = await readPolicy()
  update({ settings: now, locked, signs: signsNow(), stored: await storedNow() })
}

async function refreshRegistry(): Promise<void> {
  update({ registry: await registryNow(), stored: await storedNow() })
}

onSettingsChange(() => void refresh())
window.addEventListener('languagechange', () => void refresh())
document.addEventListener('visibilitychange', () => void refresh())

update({})
void lists.then(({ onRegistryChange }) => onRegistryChange(() => void refreshRegistry()))
void refreshRegistry()
// The page was empty when the browser looked for the section that the address names.
document.getElementById(location.hash.slice(1))?.scrollIntoView()
