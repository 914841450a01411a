import { render } from 'preact'
import { loadTranslator } from '../i18n/load.ts'
import { hasSiteAccess, requestSiteAccess } from '../platform/access.ts'
import { extractArticle } from '../platform/scripting.ts'
import { activeTab, openOwnPage } from '../platform/tabs.ts'
import { takeLink } from '../protocol/checked-link.ts'
import { send } from '../protocol/send.ts'
import { readSettings } from '../settings/store.ts'
import { present } from '../ui/present.ts'
import type { Actions } from './actions.ts'
import type { Later } from './later.ts'
import {
  asksFirst,
  isWebPage,
  opening,
  readingOf,
  resized,
  textToCopy,
  type Count,
  type Reading,
  type Spreading,
  type State,
  type Status,
} from './model.ts'
import { Popup } from './view.tsx'
import type { Writing } from './writing.ts'

// All asked at once, before there are words to show: the page is read while the popup is being drawn.
const engine = import('../core/summary/engine.ts')
const link = takeLink()
const tab = activeTab()
const settings = readSettings()
const reading = read()
const status = assess()

async function read(count?: State['count']): Promise<Reading> {
  const url = await link
  if (url !== null) return { step: 'link', url }
  const found = await tab
  const [page, { ownEngine }, { sentences }] = await Promise.all([
    found === null ? ({ ok: false, reason: 'gone' } as const) : extractArticle(found.id, found.url),
    engine,
    settings,
  ])
  return readingOf(page, count ?? sentences, ownEngine)
}

async function assess(): Promise<Status> {
  const url = (await link) ?? (await tab)?.url ?? ''
  if (!isWebPage(url)) return { step: 'absent' }
  try {
    return { step: 'known', assessment: await send('tab/assess', { url }) }
  } catch {
    return { step: 'failed' }
  }
}

const words = await loadTranslator((await settings).language)
let state = opening(await settings)

present(words)

/** What only a summary needs, loaded when there is one. */
async function loadLater(): Promise<Later | null> {
  const [{ later }, found, { quiet }] = await Promise.all([import('./later.ts'), tab, settings])
  return found === null ? null : later({ state: () => state, update }, found, quiet)
}

async function loadWriting(): Promise<Writing | null> {
  const { engine: chosen, sentences } = await settings
  if (chosen !== 'browser' || state.reading.step !== 'done') return null
  const { startWriting } = await import('./written.tsx')
  return startWriting(state.reading.article, sentences, update)
}

let later: Promise<Later | null> | undefined
let writing: Promise<Writing | null> | undefined

/** Comes after the summary, which does not wait for it. */
async function findFacts({ article }: Extract<Reading, { step: 'done' }>): Promise<void> {
  const { factsIn } = await import('./facts.tsx')
  update({ facts: factsIn(article) })
}

async function show(found: Promise<Reading>): Promise<void> {
  update({ reading: await found })
  if (state.reading.step !== 'done') return
  later ??= loadLater()
  writing = loadWriting()
  await Promise.all([
    findFacts(state.reading),
    later.then((loaded) => loaded?.findVoice()),
    writing.then((loaded) => loaded?.begin()),
  ])
}

async function spread(act: Spreading): Promise<void> {
  update({ asking: null })
  if (state.reading.step !== 'done') return
  if (act === 'print') return window.print()
  const { article, summary } = state.reading
  try {
    await navigator.clipboard.writeText(textToCopy(article, summary))
    update({ copy: 'copied' })
  } catch {
    update({ copy: 'failed' })
  }
}

async function resize(count: Count): Promise<void> {
  const { ownEngine } = await engine
  const shown = await resized(state.reading, count, ownEngine)
  update({ count, copy: 'idle', sight: 'idle', reading: shown })
}

async function readAgain(): Promise<void> {
  update({ reading: { step: 'reading' }, facts: 'sought', sight: 'idle' })
  await show(read(state.count))
}

async function assessAgain(): Promise<void> {
  update({ status: { step: 'asking' } })
  update({ status: await assess() })
}

async function grantAccess(): Promise<void> {
  const granted = await requestSiteAccess()
  update({ access: granted ? 'all' : 'denied' })
  if (granted && state.reading.step === 'refused') await readAgain()
}

async function open(path: string): Promise<void> {
  await openOwnPage(path)
  window.close()
}

const actions: Actions = {
  setCount: (count) => void resize(count),
  show: (sentence) => void later?.then((loaded) => loaded?.show(sentence)),
  spread: (act) => {
    if (asksFirst(state)) update({ asking: act })
    else void spread(act)
  },
  spreadAfterAll: () => {
    if (state.asking !== null) void spread(state.asking)
  },
  dismissQuestion: () => update({ asking: null }),
  aloud: () => void later?.then((loaded) => loaded?.aloud()),
  download: () => void writing?.then((loaded) => loaded?.write()),
  cancelWriting: () => void writing?.then((loaded) => loaded?.cancel()),
  grantAccess: () => void grantAccess(),
  retry: () => void readAgain(),
  retryStatus: () => void assessAgain(),
  open: (path) => void open(path),
}

function update(change: Partial<State>): void {
  state = { ...state, ...change }
  render(<Popup state={state} words={words} actions={actions} />, document.body)
}

update({})
document.querySelector('main')?.focus()
// Each shows as soon as it is there; whose page it is does not wait for the summary.
void hasSiteAccess().then((all) => update({ access: all ? 'all' : 'click' }))
void status.then((known) => update({ status: known }))
void show(reading)
