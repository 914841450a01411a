import type { GuardedAct, NoticeWords } from '../../core/notice/types.ts'
import { button, make, say } from '../surface/make.ts'
import type { Surface } from '../surface/surface.ts'

export type Answer = { readonly goOn: boolean; readonly askAgain: boolean }

export type Question = {
  /** Asks; false where it cannot be shown: the act must go its way then. */
  readonly ask: (act: GuardedAct, words: NoticeWords, hear: (answer: Answer) => void) => boolean
  readonly isOpen: () => boolean
}

/** Milliseconds. A second click of a double click, or the end of a key press, lands on the question and is no answer to it. */
const deaf = 300

function drawQuestion(act: GuardedAct, words: NoticeWords) {
  const { questions, risks, ...says } = words.guard
  const cancel = button(says.cancel, 'a')
  const goOn = button(says.goOn)
  const dontAsk = button(says.dontAsk, 'm')
  cancel.autofocus = true
  dontAsk.role = 'checkbox'
  dontAsk.ariaChecked = 'false'
  const dialog = make(
    'dialog',
    {
      class: 'c q',
      role: 'alertdialog',
      'aria-label': `${questions[act]} ${risks[act]}`,
      lang: words.language,
      dir: words.direction,
    },
    say('p', questions[act]),
    say('p', risks[act]),
    make('div', { class: 'z' }, cancel, goOn),
    dontAsk,
  )
  return { dialog, cancel, goOn, dontAsk }
}

/** The question as a modal dialog of ours: on top of the page's own dialogs and of fullscreen, and clickable there. */
export function makeQuestion(surface: Surface, signal: AbortSignal): Question {
  let decline: (() => void) | null = null
  const stop = (): void => decline?.()

  surface.onKey((event) => {
    if (event.type !== 'keydown' || event.key !== 'Escape' || decline === null) return
    event.preventDefault()
    stop()
  })
  // Out of the page and back, a dialog is no longer modal.
  surface.onMounted(stop)
  surface.onLost(stop)
  signal.addEventListener('abort', stop)

  return {
    isOpen: () => decline !== null,
    ask: (act, words, hear) => {
      if (!surface.mount()) return false
      const { dialog, cancel, goOn, dontAsk } = drawQuestion(act, words)
      const openedAt = performance.now()
      let decided = false
      // The `close` event of a dialog comes late, perhaps when the next question stands.
      const answer = (go: boolean): void => {
        if (decided) return
        decided = true
        decline = null
        dialog.close()
        dialog.remove()
        hear({ goOn: go, askAgain: dontAsk.ariaChecked !== 'true' })
      }
      const onPress = (control: Element, run: () => void): void =>
        surface.onPress(control, () => {
          if (performance.now() - openedAt > deaf) run()
        })
      onPress(cancel, stop)
      onPress(goOn, () => answer(true))
      onPress(dontAsk, () => {
        dontAsk.ariaChecked = String(dontAsk.ariaChecked !== 'true')
      })
      dialog.addEventListener('close', () => answer(false))
      surface.root.append(dialog)
      dialog.showModal()
      decline = () => answer(false)
      return true
    },
  }
}
