import { render } from 'preact'
import { loadTranslator } from '../i18n/load.ts'
import { extractArticle, hasSiteAccess, requestSiteAccess } from '../platform/scripting.ts'
import { activeTab, openOwnPage } from '../platform/tabs.ts'
import { send } from '../protocol/send.ts'
import { readSettings } from '../settings/store.ts'
import type { Actions } from './actions.ts'
import { asksBeforeCopy, isWebPage, next, opening, textToCopy, type Event, type Status } from './model.ts'
import { Popup } from './view.tsx'

// Asked before the words are there: the page is read while the popup is being drawn.
const tab = activeTab()
const reading = tab.then((found) => read(found))
const status = tab.then((found) => assess(found?.url ?? ''))

type Found = Awaited<typeof tab>

function read(found: Found): ReturnType<typeof extractArticle> {
  return found === null ? Promise.resolve({ ok: false, reason: 'gone' }) : extractArticle(found.id, found.url)
}

async function assess(url: string): Promise<Status> {
  if (!isWebPage(url)) return { step: 'absent' }
  try {
    return { step: 'known', assessment: await send('tab/assess', { url }) }
  } catch {
    return { step: 'failed' }
  }
}

const settings = await readSettings()
const words = await loadTranslator(settings.language)
let state = opening(settings)

document.documentElement.lang = words.language
document.documentElement.dir = words.direction

async function copy(): Promise<void> {
  if (state.reading.step !== 'done') return
  const { article, summary } = state.reading
  try {
    await navigator.clipboard.writeText(textToCopy(article, summary))
    update({ kind: 'copy', copy: 'copied' })
  } catch {
    update({ kind: 'copy', copy: 'failed' })
  }
}

async function readAgain(): Promise<void> {
  update({ kind: 'reading' })
  update({ kind: 'read', reading: await read(await tab) })
}

async function assessAgain(): Promise<void> {
  update({ kind: 'status', status: { step: 'asking' } })
  update({ kind: 'status', status: await assess((await tab)?.url ?? '') })
}

async function grantAccess(): Promise<void> {
  const granted = await requestSiteAccess()
  update({ kind: 'access', access: granted ? 'all' : 'denied' })
  if (granted && state.reading.step === 'refused') await readAgain()
}

async function open(path: string): Promise<void> {
  await openOwnPage(path)
  window.close()
}

const actions: Actions = {
  setCount: (count) => update({ kind: 'count', count }),
  copy: () => {
    if (asksBeforeCopy(state)) update({ kind: 'copy', copy: 'asking' })
    else void copy()
  },
  copyAfterAll: () => void copy(),
  dismissQuestion: () => update({ kind: 'copy', copy: 'idle' }),
  grantAccess: () => void grantAccess(),
  retry: () => void readAgain(),
  retryStatus: () => void assessAgain(),
  open: (path) => void open(path),
}

function update(event: Event): void {
  state = next(state, event)
  render(<Popup state={state} words={words} actions={actions} />, document.body)
}

// Each shows as soon as it is there; whose page it is does not wait for the summary.
void hasSiteAccess().then((all) => update({ kind: 'access', access: all ? 'all' : 'click' }))
void status.then((known) => update({ kind: 'status', status: known }))
void reading.then((found) => update({ kind: 'read', reading: found }))
