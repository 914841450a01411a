import { ancestors, attribute, descendants, has, matches, nameOf, read, pageOf, textOf } from './dom.ts'
import { actOfForm } from './form.ts'
import { leads } from './link.ts'
import { marksOf, opensMenu } from './marks.ts'
import type { Reading } from './reading.ts'
import {
  byBar,
  byLabel,
  byName,
  bySending,
  byTarget,
  editors,
  isTalk,
  labelsOf,
  lines,
  type Look,
  type Recognised,
} from './rules.ts'

const controls =
  'a,area,button,input,select,textarea,summary,option,video,audio,iframe,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=switch],[role=checkbox],[role=radio],[role=option],[role=tab],[role=textbox],[role=slider]'

/** Things a reader works with that never perform an act of ours by being pressed: fields, players, lists. */
const passive =
  'input:not([type=submit],[type=image],[type=button],[type=checkbox],[type=radio]),select,textarea,option,summary,video,audio,iframe,[contenteditable=""],[contenteditable=true],[role=textbox],[role=tab],[role=option],[role=slider]'

/** What a builder gives an element that is no control by its kind, yet is worked by hand. */
const handled = '[onclick],[tabindex]:not([tabindex="-1"])'

const worked = `${handled},[class*=btn],[class*=Btn],[class*=button],[class*=Button]`

const prose =
  /^(?:p|h[1-6]|article|section|main|header|footer|nav|form|fieldset|legend|ul|ol|table|tbody|tr|td|body|html|figure|blockquote|label|dl|dt)$/

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

function look(control: Element, above: readonly Element[], reading: Reading): Look {
  const address = attribute(control, 'href')
  const away = nameOf(control) === 'a' && leads(address, pageOf(control))
  const strict = away || /#../.test(address) || !matches(control, `${controls},${worked}`)
  return { reading, control, labels: labelsOf(control), above, leads: away, strict }
}

function recognise(control: Element, above: readonly Element[], reading: Reading): Recognised | null {
  const form = byForm(control, reading)
  if (form !== undefined || nameOf(control) === 'form') return form ?? null
  const seen = look(control, above, reading)
  const aimed = byTarget(seen)
  if (aimed !== null) return aimed
  if (opensMenu(control) || (seen.leads && topic.test(attribute(control, 'href')))) return null
  return byLabel(seen) ?? bySending(seen) ?? byName(seen) ?? byBar(seen)
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
    if (isControl) break
  }
  return null
}

/**
 * The act that Enter performs in a field that stands in no form (a form is sent by its button or its `submit`): sending a
 * comment. In a field of many lines Enter alone begins a new one.
 * @param forced with Ctrl or Cmd, which sends from such a field, also inside a form
 */
export function actOfEntry(field: Element, forced: boolean, reading: Reading): Recognised | null {
  if (!matches(field, `${editors},input`) || (matches(field, lines) && !forced)) return null
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
