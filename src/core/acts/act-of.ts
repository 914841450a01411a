import type { GuardedAct } from '../notice/types.ts'
import { ancestors, attribute, descendants, has, matches, nameOf, pageOf, read, textOf } from './dom.ts'
import { actOfForm } from './form.ts'
import { leads } from './link.ts'
import { actOfMarks, marksOf, marksWithin, opensMenu } from './marks.ts'
import type { Reading } from './reading.ts'

/** How an act was recognised, for tests, for the reader's report of a false alarm and for nothing else. */
export type Rule = 'link' | 'script' | 'download' | 'form' | 'label' | 'name' | 'share-bar' | 'sends'

export type Recognised = { readonly act: GuardedAct; readonly rule: Rule }

const controls =
  'a,area,button,input,select,textarea,summary,option,video,audio,iframe,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=switch],[role=checkbox],[role=radio],[role=option],[role=tab],[role=textbox],[role=slider]'

/** Things a reader works with that never perform an act of ours by being pressed: fields, players, lists. */
const passive =
  'input:not([type=submit],[type=image],[type=button],[type=checkbox],[type=radio]),select,textarea,option,summary,video,audio,iframe,[contenteditable=""],[contenteditable=true],[role=textbox],[role=tab],[role=option],[role=slider]'

const prose =
  /^(?:p|h[1-6]|article|section|main|header|footer|nav|form|fieldset|legend|ul|ol|table|tbody|tr|td|body|html|figure|blockquote|label|dl|dt)$/

function labelsOf(control: Element): readonly string[] {
  const written = [
    'aria-label',
    'title',
    'value',
    'alt',
    'data-title',
    'data-tooltip',
    'data-original-title',
  ].map((name) => attribute(control, name))
  const pictured = descendants(control, 'img[alt],svg[aria-label],[aria-label]', 3).map(
    (inside) => attribute(inside, 'alt') || attribute(inside, 'aria-label'),
  )
  return [...written, textOf(control), ...pictured].filter((label) => label.trim() !== '')
}

/** The form that a button sends, or null for a button that sends none. */
function formOf(control: Element): Element | null {
  const type = attribute(control, 'type').toLowerCase()
  const submits =
    nameOf(control) === 'button'
      ? type !== 'button' && type !== 'reset'
      : nameOf(control) === 'input' && (type === 'submit' || type === 'image')
  const form = submits ? read(control, 'form') : null
  return typeof form === 'object' ? (form as Element | null) : null
}

type Look = {
  readonly reading: Reading
  readonly control: Element
  readonly labels: readonly string[]
  readonly above: readonly Element[]
  /** It takes the reader to another page of ours or theirs. */
  readonly leads: boolean
}

function byTarget({ control, reading }: Look): Recognised | null {
  for (const name of ['href', 'xlink:href', 'formaction', 'data-href', 'data-url']) {
    const act = reading.actOfLink(attribute(control, name), pageOf(control))
    // The file that a player's button names in its data is played.
    if (act !== null && !(act === 'save' && name.startsWith('data'))) return { act, rule: 'link' }
  }
  const inline = reading.actOfScript(attribute(control, 'onclick'))
  if (inline !== null) return { act: inline, rule: 'script' }
  return has(control, 'download') ? { act: 'save', rule: 'download' } : null
}

/** Acts that a link to another page does not perform: the page behind "Comments" or "Write to us" only offers them. */
const offered: ReadonlySet<GuardedAct> = new Set<GuardedAct>(['like', 'contact', 'comment'])

function byLabel({ labels, leads: away, reading }: Look): Recognised | null {
  for (const label of labels) {
    const act = reading.label.actOf(label, away)
    if (act !== null && !(away && offered.has(act))) return { act, rule: 'label' }
  }
  return null
}

/** A label of more words than an icon's name says itself what the control does. */
const isSilent = ({ labels, reading }: Look): boolean => labels.every((label) => reading.label.isBare(label))

function byName(look: Look): Recognised | null {
  if (!isSilent(look)) return null
  const clipboard = ['data-clipboard-text', 'data-clipboard-target', 'data-copy', 'data-copy-url'].some(
    (name) => has(look.control, name),
  )
  if (clipboard) return { act: 'link', rule: 'name' }
  const act = actOfMarks(marksWithin(look.control), look.reading.names)
  const told = act !== null && (!look.leads || act === 'share' || act === 'donate')
  return told ? { act, rule: 'name' } : null
}

const isBar = (element: Element, { names }: Reading): boolean =>
  !/^(?:article|main)$/.test(nameOf(element)) &&
  names('share', marksOf(element)) &&
  textOf(element).length < 400

function byBar(look: Look): Recognised | null {
  if (look.leads || !isSilent(look) || !look.above.slice(0, 4).some((one) => isBar(one, look.reading)))
    return null
  const marks = marksWithin(look.control)
  if (look.reading.names('copy', marks)) return { act: 'link', rule: 'share-bar' }
  if (look.reading.names('print', marks)) return { act: 'save', rule: 'share-bar' }
  const named =
    look.reading.names('network', marks) || look.labels.some((label) => look.reading.label.isNetwork(label))
  return named ? { act: 'share', rule: 'share-bar' } : null
}

const editors = 'textarea,[contenteditable=""],[contenteditable=true],[role=textbox]'

/** "Send" beside a text that the reader has written. */
function bySending({ control, labels, above, leads: away, reading }: Look): Recognised | null {
  const said = labels.map((label) => reading.label.sends(label)).find((found) => found !== null)
  if (away || said === undefined) return null
  const beside = above.slice(0, 5).find((one) => descendants(one, editors, 1).length > 0)
  if (beside === undefined)
    return said === 'posts' && nameOf(control) !== 'a' ? { act: 'comment', rule: 'sends' } : null
  const form = above.find((one) => nameOf(one) === 'form')
  if (form !== undefined) {
    const act = actOfForm(form, reading)
    return act === null ? null : { act, rule: 'sends' }
  }
  const talk =
    above.slice(0, 6).some((one) => reading.names('comment', marksOf(one))) ||
    said !== 'alone' ||
    descendants(beside, editors, 2).some((editor) => isTalk(editor, reading))
  return { act: talk ? 'comment' : 'contact', rule: 'sends' }
}

const isTalk = (editor: Element, { label, names }: Reading): boolean =>
  names('comment', marksOf(editor)) ||
  label.sends(attribute(editor, 'placeholder')) !== null ||
  label.sends(attribute(editor, 'aria-label')) !== null

function byForm(control: Element, reading: Reading): Recognised | null | undefined {
  const form = nameOf(control) === 'form' ? control : formOf(control)
  if (form === null) return undefined
  const act = actOfForm(form, reading)
  return act === null ? undefined : { act, rule: 'form' }
}

const unasked = (above: readonly Element[], { names }: Reading): boolean =>
  above.some(
    (one) =>
      names('consent', marksOf(one)) || attribute(one, 'role') === 'search' || nameOf(one) === 'search',
  )

/** Address of a list of articles, whose name is a link's label. */
const topic = /\/(?:tag|topic)s?\//

function recognise(control: Element, above: readonly Element[], reading: Reading): Recognised | null {
  const form = byForm(control, reading)
  if (form !== undefined || nameOf(control) === 'form') return form ?? null
  const away = nameOf(control) === 'a' && leads(attribute(control, 'href'), pageOf(control))
  const look: Look = { reading, control, labels: labelsOf(control), above, leads: away }
  const aimed = byTarget(look)
  if (aimed !== null) return aimed
  if (opensMenu(control) || (away && topic.test(attribute(control, 'href')))) return null
  return byLabel(look) ?? bySending(look) ?? byName(look) ?? byBar(look)
}

/**
 * The act that a control performs, with the rule that told it; null for everything else. From the element, eight elements
 * above it and the icons in it alone; reads, never writes, and does not throw on pages that rename their fields.
 */
export function actOf(control: Element, reading: Reading): Recognised | null {
  if (matches(control, passive)) return null
  const above = ancestors(control, 8)
  const found = recognise(control, above, reading)
  // Last, since most presses are of nothing, and what stands above is read element by element.
  return found === null || unasked([control, ...above], reading) ? null : found
}

export type Control = Recognised & { readonly control: Element }

/** What a builder gives an element that is no control by its kind, yet is worked by hand. */
const handled = '[onclick],[tabindex]:not([tabindex="-1"])'

const worked = `${handled},[class*=btn],[class*=Btn],[class*=button],[class*=Button]`

/** Elements whose words are read on, not pressed. */
const running = /^(?:p|h[1-6]|blockquote|figure|figcaption|dd)$/

const phrase = /^(?:b|i|em|strong|u|s|q|cite|mark|small|img)$/

/** A word or picture of the text, which says "like" of something else. An icon has a class and no words. */
const isRunning = (element: Element): boolean =>
  (phrase.test(nameOf(element)) && !has(element, 'class')) ||
  ((textOf(element).trim() !== '' || nameOf(element) === 'img') &&
    ancestors(element, 3).some((one) => running.test(nameOf(one))))

/** An element that is no control by its kind: only if it says so as a whole, and is small. */
function actOfPlain(element: Element, reading: Reading): Recognised | null {
  if (prose.test(nameOf(element)) || textOf(element).length > 60) return null
  if (/[:：]\s*$/.test(textOf(element))) return null
  return descendants(element, controls, 1).length > 0 ? null : actOf(element, reading)
}

/**
 * The control that a press on an element works, if it performs an act: the nearest button, link or field above it decides;
 * where there is none, an element which says or names an act itself, as builders make buttons of anything.
 * @param pressed the innermost element under the pointer or with the focus
 */
export function controlAt(pressed: Element, reading: Reading): Control | null {
  const line = [pressed, ...ancestors(pressed, 7)]
  const control = line.find((one) => matches(one, controls))
  for (const element of line) {
    const isControl = element === control
    const plain =
      control === undefined ? matches(element, worked) || !isRunning(element) : matches(element, handled)
    const found = isControl ? actOf(element, reading) : plain ? actOfPlain(element, reading) : null
    if (found !== null) return { ...found, control: element }
    // What holds a whole paragraph says nothing by the paragraph's words.
    if (isControl || (control === undefined && running.test(nameOf(element)))) break
  }
  return null
}

const lines = 'textarea,[contenteditable=""],[contenteditable=true]'

/**
 * The act that Enter performs in a field that stands in no form (a form is sent by its button or its `submit`): sending a
 * comment. In a field of many lines Enter alone begins a new one.
 * @param forced with Ctrl or Cmd, which sends from such a field, also inside a form
 */
export function actOfEntry(field: Element, forced: boolean, reading: Reading): Recognised | null {
  if (!matches(field, `${lines},input,[role=textbox]`) || (matches(field, lines) && !forced)) return null
  const above = ancestors(field, 8)
  if (unasked([field, ...above], reading)) return null
  const form = above.find((one) => nameOf(one) === 'form')
  if (form === undefined) {
    const talk = isTalk(field, reading) || above.some((one) => reading.names('comment', marksOf(one)))
    return talk ? { act: 'comment', rule: 'sends' } : null
  }
  const act = forced ? actOfForm(form, reading) : null
  return act === null ? null : { act, rule: 'form' }
}
