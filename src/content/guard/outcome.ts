import type { NoticeWords } from '../../core/notice/types.ts'
import { make } from '../surface/make.ts'
import type { Surface } from '../surface/surface.ts'

/** Milliseconds in which a page shows that it took a repeated press. */
const patience = 900

/** Milliseconds that two short sentences need, read slowly. */
const reading = 9000

const signs = ['blur', 'pagehide', 'submit', 'copy', 'fullscreenchange', 'toggle', 'focusin', 'beforeunload']

/**
 * Watches for anything that follows a repeated press: a change in the page, another window, a navigation. Calls `missed`
 * when nothing does, as where a page wants events that only a hand can make. Changes of other making hide that; the reader
 * is then told nothing.
 * @returns ends the watch
 */
export function watchOutcome(missed: () => void, signal: AbortSignal): () => void {
  const watch = new AbortController()
  const end = (): void => watch.abort()
  const observer = new MutationObserver(end)
  const timer = setTimeout(() => {
    end()
    missed()
  }, patience)
  watch.signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  signal.addEventListener('abort', end, { signal: watch.signal })
  for (const sign of signs) addEventListener(sign, end, { capture: true, signal: watch.signal })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return end
}

/** Says that the page may have ignored the repeated press, for some seconds and without taking the focus. */
export function showHint({ root, mount }: Surface, words: NoticeWords): void {
  if (!mount()) return
  const line = make('span')
  const hint = make(
    'p',
    { class: 'c w', popover: 'manual', role: 'status', lang: words.language, dir: words.direction },
    line,
  )
  root.append(hint)
  hint.showPopover()
  // A status speaks when its text comes after it.
  line.dataset['t'] = words.guard.pressAgain
  setTimeout(() => hint.remove(), reading)
}
