import type { NoticeWords, PageAnswer, Speech } from '../../core/notice/types.ts'
import { pageSigns } from '../../core/registry/signs.ts'
import type { PageSigns } from '../../core/registry/types.ts'
import { ask, isAlive, onWord } from '../runtime.ts'
import type { Shield } from '../surface/shield.ts'
import type { Surface } from '../surface/surface.ts'
import { stayAbovePopovers } from './layers.ts'
import { leaveOnTripleShift, leavePage } from './leave.ts'
import { watchNavigation } from './navigation.ts'
import { makeStrip, type Face, type Stage, type Strip } from './strip.ts'
import { noticeStyle } from './style.ts'

export type NoticeParts = {
  readonly shield: Shield
  readonly surface: Surface
  /** Ends everything; aborting it is the only undo. */
  readonly life: AbortController
  /** Told of each answer, null when there is nothing to say about the page as it is now. */
  readonly onAnswer: (answer: Speech | null) => void
}

/** How often to look whether the extension is still there: Chromium leaves our script running without it. */
const checkEvery = 3000

/** Long enough for a screen reader to have begun with the page, so that a polite announcement is not lost. */
const announceAfter = 700

const once = (target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true, signal })
  })

/**
 * Painted first without opacity and then shown without painting again, the text never counts as the page's largest contentful
 * paint, an entry that would tell the page how much we wrote (Chromium; Firefox leaves generated blocks out anyway).
 */
const reveal = ({ style }: HTMLElement): void => {
  style.willChange = 'opacity'
  style.opacity = '0'
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('opacity')))
}

const speaks = (answer: PageAnswer | null): answer is Speech => answer !== null && 'words' in answer

/**
 * Shows the notice in this page for as long as the worker says so: asks at the start and after each navigation within the page,
 * stays silent without an answer, and takes itself away when the extension is gone.
 */
export async function startNotice({ shield, surface, life, onAnswer }: NoticeParts): Promise<void> {
  const { signal } = life
  let strip: Strip | null = null
  let face: Face = 'full'
  let current: NoticeWords | null = null
  let stage: Stage = 'open'
  let language: string | undefined
  let asked = 0
  let told = false
  let announced = false

  let signs: PageSigns | undefined

  const input = (): { url: string; signs?: PageSigns } => ({
    url: location.href,
    ...(signs === undefined ? {} : { signs }),
  })
  const checkAlive = (): boolean => {
    if (!isAlive()) life.abort()
    return !signal.aborted
  }
  const go = (to: Stage): void => {
    const inside = strip?.element.matches(':focus-within') === true
    stage = to
    strip?.show(to)
    if (inside) strip?.controls[to === 'tab' ? 'reopen' : 'more'].focus()
  }
  const open = (): void => {
    try {
      if (strip?.element.matches(':popover-open') === false) strip.element.showPopover()
    } catch {
      // The reader has left this page while the worker answered.
    }
  }
  const raise = (): void => {
    // Hiding would take the focus from the reader.
    if (strip?.element.isConnected !== true || strip.element.matches(':focus-within')) return
    strip.element.hidePopover()
    open()
  }
  const clear = (): void => {
    strip?.element.remove()
    strip = null
    current = null
  }
  const wire = ({ controls }: Strip): void => {
    surface.onPress(controls.more, () => go(stage === 'more' ? 'open' : 'more'))
    surface.onPress(controls.close, () => go('tab'))
    surface.onPress(controls.reopen, () => go('open'))
    surface.onPress(controls.leave, () => leavePage(shield))
    surface.onPress(controls.snooze, () => {
      void ask('notice/snooze', input())
      clear()
      onAnswer(null)
    })
    surface.onPress(controls.language, () => {
      language = current?.otherLanguage.tag
      void assess()
    })
  }
  const tellShown = async (): Promise<void> => {
    if (told) return
    told = true
    if (document.visibilityState !== 'visible') await once(document, 'visibilitychange', signal)
    void ask('notice/shown', input())
  }
  const announce = (): void => {
    if (announced) return
    announced = true
    setTimeout(() => strip?.announce(), announceAfter)
  }
  const put = (words: NoticeWords, as: Face): void => {
    const same =
      current !== null && words.title + words.compact === current.title + current.compact && face === as
    if (same && strip?.element.isConnected === true) return
    const translated = current !== null && current.language !== words.language
    const inside = strip?.element.matches(':focus-within') === true
    clear()
    if (!translated) stage = 'open'
    strip = makeStrip(words, as)
    current = words
    face = as
    wire(strip)
    go(stage)
    surface.root.append(strip.element)
    if (!surface.mount()) return clear()
    open()
    reveal(strip.element)
    if (inside) strip.controls.language.focus()
    announce()
    void tellShown()
  }
  const question = async (): Promise<PageAnswer | null> => {
    signs = undefined
    const about = { ...input(), ...(language === undefined ? {} : { language }) }
    const answer = await ask('page/assess', about)
    if (answer?.display !== 'none') return answer
    // The address may say nothing, as on hosting domains, and the page itself all.
    if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal)
    const found = pageSigns(document)
    if (found.addresses.length === 0) return answer
    signs = found
    return ask('page/assess', { ...about, signs })
  }
  const assess = async (): Promise<void> => {
    if (!checkAlive()) return
    asked += 1
    const mine = asked
    const answer = await question()
    if (mine !== asked || !checkAlive()) return
    const speech = speaks(answer) ? answer : null
    if (speech === null || speech.display === 'badge') clear()
    else put(speech.words, speech.display)
    onAnswer(speech)
  }

  if ((document as { prerendering?: boolean }).prerendering === true)
    await once(document, 'prerenderingchange', signal)
  surface.style(noticeStyle)
  surface.onMounted(open)
  surface.onLost(clear)
  surface.onTouch(checkAlive)
  surface.onKey((event) => {
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.defaultPrevented || stage === 'tab')
      return
    event.preventDefault()
    go(stage === 'more' ? 'open' : 'tab')
  })
  leaveOnTripleShift(shield, surface.onKey, signal)
  stayAbovePopovers(shield, raise, signal)
  watchNavigation(shield, () => void assess(), signal)
  document.addEventListener('visibilitychange', checkAlive, { signal })
  const timer = setInterval(checkAlive, checkEvery)
  signal.addEventListener('abort', () => clearInterval(timer))
  onWord(() => void assess())
  await assess()
}
