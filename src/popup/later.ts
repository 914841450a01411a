import type { SummarySentence } from '../core/summary/types.ts'
import { localVoice, speak, type Voice } from '../platform/speech.ts'
import { findSentence } from '../platform/sight.ts'
import type { Tab } from '../platform/tabs.ts'
import { send } from '../protocol/send.ts'
import type { State } from './model.ts'

/** What is done with a summary once it is there; loaded then, so that the popup opens sooner. */
export type Later = {
  readonly show: (sentence: SummarySentence) => Promise<void>
  readonly findVoice: () => Promise<void>
  readonly aloud: () => Promise<void>
}

export type Store = { readonly state: () => State; readonly update: (change: Partial<State>) => void }

/** For how long a sentence stays painted in the page. */
const seconds = 4

/** Needs the tab that was read; `quiet`: the page is scrolled and nothing is painted in it. */
export function later({ state, update }: Store, { id, url }: Tab, quiet: boolean): Later {
  let voice: Voice | null = null
  let speaking: AbortController | null = null

  addEventListener('pagehide', () => speaking?.abort())

  return {
    show: async (sentence) => {
      const { reading } = state()
      if (reading.step !== 'done') return
      const block = reading.article.blocks[sentence.block]
      if (block === undefined) return
      update({ sight: 'idle' })
      const place = { sentence: block.text.slice(sentence.start, sentence.end), path: block.path }
      const { found, painted } = await findSentence(id, place, quiet ? 0 : seconds)
      update({ sight: found ? 'shown' : 'missing' })
      // Nothing hangs on the answer, which comes when the colour is gone again.
      if (painted !== '') void send('tab/paint', { url, tabId: id, name: painted, seconds }).catch(() => null)
    },
    findVoice: async () => {
      const { reading } = state()
      if (reading.step !== 'done') return
      voice = await localVoice(reading.article.language)
      if (voice !== null) update({ voice: 'silent' })
    },
    aloud: async () => {
      const { reading } = state()
      if (speaking !== null) return speaking.abort()
      if (voice === null || reading.step !== 'done') return
      const { article, summary } = reading
      speaking = new AbortController()
      update({ voice: 'speaking' })
      await speak([article.title, ...summary.sentences.map(({ text }) => text)], voice, speaking.signal)
      speaking = null
      update({ voice: 'silent' })
    },
  }
}
