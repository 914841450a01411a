import { render } from 'preact'
import { loadTranslator } from '../i18n/load.ts'
import { extractArticle, hasSiteAccess, requestSiteAccess } from '../platform/scripting.ts'
import { activeTab, openOwnPage } from '../platform/tabs.ts'
import { takeLink } from '../protocol/checked-link.ts'
import { send } from '../protocol/send.ts'
import { readSettings } from '../settings/store.ts'
import type { Actions } from './actions.ts'
import {
  asksBeforeCopy,
  isWebPage,
  opening,
  readingOf,
  resized,
  textToCopy,
  type Count,
  type Reading,
  type State,
  type Status,
} from './model.ts'
import { Popup } from './view.tsx'

// All asked at once, before there are words to show: the page is read while the popup is being drawn.
const summarizer = import('../core/summary/summarize.ts')
const link = takeLink()
const tab = activeTab()
const settings = readSettings()
const reading = read()
const status = assess()

async function read(count?: State['count']): Promise<Reading> {
  const url = await link
  if (url !== null) return { step: 'link', url }
  const found = await tab
  const [page, { summarize }, { sentences }] = await Promise.all([
    found === null ? ({ ok: false, reason: 'gone' } as const) : extractArticle(found.id, found.url),
    summarizer,
    settings,
  ])
  return readingOf(page, count ?? sentences, summarize)
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

document.documentElement.lang = words.language
document.documentElement.dir = words.direction

async function copy(): Promise<void> {
  if (state.reading.step !== 'done') return
  const { article, summary } = state.reading
  try {
    await navigator.clipboard.writeText(textToCopy(article, summary))
    update({ copy: 'copied' })
  } catch {
    update({ copy: 'failed' })
  }
}

async function resize(count: Count): Promise<void> {
  const { summarize } = await summarizer
  update({ count, copy: 'idle', reading: resized(state.reading, count, summarize) })
}

async function readAgain(): Promise<void> {
  update({ reading: { step: 'reading' } })
  update({ reading: await read(state.count) })
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
  copy: () => {
    if (asksBeforeCopy(state)) update({ copy: 'asking' })
    else void copy()
  },
  copyAfterAll: () => void copy(),
  dismissQuestion: () => update({ copy: 'idle' }),
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
// Each shows as soon as it is there; whose page it is does not wait for the summary.
void hasSiteAccess().then((all) => update({ access: all ? 'all' : 'click' }))
void status.then((known) => update({ status: known }))
void reading.then((found) => update({ reading: found }))
