import type { GuardedAct } from '../notice/types.ts'
import { attribute, descendants, has, matches, nameOf, pageOf, textOf } from './dom.ts'
import { actOfForm } from './form.ts'
import type { Name } from './lexicon.ts'
import { actOfMarks, marksOf, marksWithin } from './marks.ts'
import type { Reading } from './reading.ts'

/** How an act was recognised, for tests, for the reader's report of a false alarm and for nothing else. */
export type Rule = 'link' | 'script' | 'download' | 'form' | 'label' | 'name' | 'share-bar' | 'sends'

export type Recognised = { readonly act: GuardedAct; readonly rule: Rule }

/** All that a control says, one label for each way of saying it. */
export function labelsOf(control: Element): readonly string[] {
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

/** A control with what the rules read of it. */
export type Look = {
  readonly reading: Reading
  readonly control: Element
  readonly labels: readonly string[]
  readonly above: readonly Element[]
  /** It takes the reader to another page of ours or theirs. */
  readonly leads: boolean
  /** It may be a headline, an entry of a table of contents or mere text: every word of its label must fit. */
  readonly strict: boolean
}

export function byTarget({ control, reading }: Look): Recognised | null {
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

export function byLabel({ labels, leads: away, strict, reading }: Look): Recognised | null {
  for (const label of labels) {
    const act = reading.label.actOf(label, strict)
    if (act !== null && !(away && offered.has(act))) return { act, rule: 'label' }
  }
  return null
}

/** A label of more words than an icon's name says itself what the control does. */
const isSilent = ({ labels, reading }: Look): boolean => labels.every((label) => reading.label.isBare(label))

export function byName(look: Look): Recognised | null {
  if (!isSilent(look)) return null
  const clipboard = ['data-clipboard-text', 'data-clipboard-target', 'data-copy', 'data-copy-url'].some(
    (name) => has(look.control, name),
  )
  if (clipboard) return { act: 'link', rule: 'name' }
  const act = actOfMarks(marksWithin(look.control), look.reading.names)
  const told = act !== null && (!look.leads || act === 'share' || act === 'donate')
  return told ? { act, rule: 'name' } : null
}

/** Whether the control stands in a small part of the page that is called so. */
const isWithin = ({ above, reading }: Look, kind: Name): boolean =>
  above
    .slice(0, 4)
    .some(
      (one) =>
        !/^(?:article|main)$/.test(nameOf(one)) &&
        reading.names(kind, marksOf(one)) &&
        textOf(one).length < 400,
    )

/** The button beside a lone field for an address, where builders need no form. */
const signsUp = (look: Look): boolean =>
  isWithin(look, 'letters') &&
  look.above.slice(0, 4).some((one) => descendants(one, 'input[type=email]', 1).length > 0) &&
  !matches(look.control, '[type=checkbox],[type=radio]') &&
  !/[×✕✖]| close /.test(look.labels.join('') + marksOf(look.control))

export function byBar(look: Look): Recognised | null {
  if (look.leads || !isSilent(look)) return null
  if (signsUp(look)) return { act: 'subscribe', rule: 'form' }
  if (look.labels.some((label) => /\p{Sc}/u.test(label)) && isWithin(look, 'donate'))
    return { act: 'donate', rule: 'name' }
  if (!isWithin(look, 'share')) return null
  const marks = marksWithin(look.control)
  if (look.reading.names('copy', marks)) return { act: 'link', rule: 'share-bar' }
  if (look.reading.names('print', marks)) return { act: 'save', rule: 'share-bar' }
  const named =
    look.reading.names('network', marks) || look.labels.some((label) => look.reading.label.isNetwork(label))
  return named ? { act: 'share', rule: 'share-bar' } : null
}

/** Fields of many lines, and with them those that only say that they are fields. */
export const lines = 'textarea,[contenteditable=""],[contenteditable=true]'
export const editors = `${lines},[role=textbox]`

/** "Send" beside a text that the reader has written. */
export function bySending({ control, labels, above, leads: away, reading }: Look): Recognised | null {
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

/** A field that names a comment, by its names or by what it asks for. */
export const isTalk = (editor: Element, { label, names }: Reading): boolean =>
  names('comment', marksOf(editor)) ||
  label.sends(attribute(editor, 'placeholder')) !== null ||
  label.sends(attribute(editor, 'aria-label')) !== null
