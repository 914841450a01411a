import type { NoticeWords } from '../../core/notice/types.ts'
import { button, make, say } from '../surface/make.ts'
import { crossDrawing, pageDrawing } from './drawing.ts'

export type Face = 'full' | 'compact'

/** `open` the text, `more` with details, `tab` collapsed to the small tab. */
export type Stage = 'open' | 'more' | 'tab'

export type Strip = {
  readonly element: HTMLElement
  readonly controls: {
    readonly more: HTMLButtonElement
    readonly snooze: HTMLButtonElement
    readonly leave: HTMLButtonElement
    readonly language: HTMLButtonElement
    readonly close: HTMLButtonElement
    readonly reopen: HTMLButtonElement
  }
  readonly show: (stage: Stage) => void
  /** Says the text once to a screen reader, when it has nothing else to say. */
  readonly announce: () => void
}

const row = ([label, value]: readonly [string, string]): HTMLElement =>
  make('div', {}, say('dt', label), say('dd', value))

const risk = ({ act, level, punished, text }: NoticeWords['details']['risks'][number]): HTMLElement =>
  make('div', {}, say('dt', act), say('dd', level, punished ? 'p' : ''), say('dd', text))

const part = (heading: string, ...content: readonly Node[]): HTMLElement =>
  make('div', {}, say('h2', heading), ...content)

function details(words: NoticeWords, face: Face): readonly Node[] {
  const { facts, riskHeading, risks, whyHeading, why, practice } = words.details
  return [
    make('dl', { class: 'f' }, ...facts.map(row)),
    part(riskHeading, make('dl', { class: 'k' }, ...risks.map(risk)), say('p', practice, 'y')),
    part(whyHeading, make('ul', {}, ...why.map((reason) => say('li', reason)))),
    ...(face === 'compact' ? [say('p', words.source, 'o'), leaving(words)] : []),
  ]
}

/** What leaving does, and what it does not. */
const leaving = ({ leave, leaveHint }: NoticeWords): HTMLElement =>
  make('p', { class: 'o j' }, say('b', leave), say('span', leaveHint))

/** An icon button: its name is an attribute, which nothing on the page can read or find. */
function iconButton(name: string, className: string, picture: SVGElement): HTMLButtonElement {
  const control = make('button', { type: 'button', class: className, 'aria-label': name, title: name })
  control.append(picture)
  return control
}

const actions = (words: NoticeWords): Strip['controls'] => {
  const controls = {
    more: button(words.more, 'e'),
    snooze: button(words.snooze, 'z'),
    leave: button(words.leave),
    language: button(words.otherLanguage.name, 'g'),
    close: iconButton(words.close, 'x', crossDrawing()),
    reopen: iconButton(words.reopen, 'r', pageDrawing()),
  }
  controls.leave.title = words.leaveHint
  controls.language.lang = words.otherLanguage.tag
  return controls
}

/** Builds the strip from finished words. It formats nothing and knows no browser API. */
export function makeStrip(words: NoticeWords, face: Face): Strip {
  const controls = actions(words)
  const { more, snooze, leave, language, close, reopen } = controls
  const text = face === 'full' ? [words.title, words.body.join(' '), words.source] : [words.compact]
  const rest = make('div', { class: 'd' })
  const status = make('div', { class: 'v', role: 'status' })
  const body = make(
    'div',
    {},
    ...text.map((line, place) => say('p', line, 'hyo'[place])),
    ...(face === 'full' ? [leaving(words)] : []),
    rest,
  )
  const element = make(
    'section',
    {
      class: 'c n',
      popover: 'manual',
      'aria-label': words.label,
      lang: words.language,
      dir: words.direction,
    },
    make('div', { class: 't' }, pageDrawing(), body),
    make('div', { class: 'b' }, more, snooze, leave, language),
    close,
    reopen,
    status,
  )
  // Firefox ends our script with the extension and leaves our nodes: the reader can still close them.
  close.popoverTargetElement = element
  close.popoverTargetAction = 'hide'

  return {
    element,
    controls,
    show: (stage) => {
      // Laid out anew instead of moved: the page's layout-shift entries would tell where and how far (Chromium).
      element.style.display = 'none'
      element.getBoundingClientRect()
      element.style.removeProperty('display')
      element.dataset['s'] = stage
      element.dataset['f'] = face
      rest.hidden = stage !== 'more'
      // Most readers never ask for them: not built while the page loads.
      if (stage === 'more' && rest.firstChild === null) rest.append(...details(words, face))
      // The one-liner stays one: what can be done stands behind "More".
      for (const control of [snooze, leave, language]) control.hidden = face === 'compact' && stage !== 'more'
      more.dataset['t'] = stage === 'more' ? words.less : words.more
      more.ariaExpanded = String(stage === 'more')
    },
    announce: () => {
      status.dataset['t'] = text.slice(0, 2).join(' ')
    },
  }
}
