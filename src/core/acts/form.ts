import type { GuardedAct } from '../notice/types.ts'
import { attribute, descendants, nameOf, pageOf, textOf } from './dom.ts'
import type { Name } from './lexicon.ts'
import { marksOf, spread } from './marks.ts'
import type { Reading } from './reading.ts'

type Field = { readonly kind: string; readonly names: string }

const fieldOf = (field: Element): Field => ({
  kind:
    nameOf(field) === 'input'
      ? attribute(field, 'type').toLowerCase() || 'text'
      : nameOf(field).replace(/^(?:div|p)$/, 'textarea'),
  names: spread(
    ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'class']
      .map((key) => attribute(field, key))
      .join(' '),
  ),
})

const fieldSelector =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),textarea,select,[contenteditable=""],[contenteditable=true]'

const buttonLabels = (form: Element): readonly string[] =>
  descendants(form, 'button,input[type=submit],input[type=image],[role=button]', 6).map(
    (button) =>
      [attribute(button, 'value'), attribute(button, 'aria-label'), textOf(button)].find(
        (text) => text.trim() !== '',
      ) ?? '',
  )

type Form = {
  readonly reading: Reading
  /** The act that its address tells. */
  readonly linked: GuardedAct | null
  readonly method: string
  readonly marks: string
  readonly fields: readonly Field[]
  readonly labels: readonly string[]
}

const hasField = ({ fields }: Form, kind: RegExp): boolean => fields.some((field) => kind.test(field.kind))

const isCalled = ({ reading, marks }: Form, name: Name): boolean => reading.names(name, marks)

const asks = ({ reading, fields }: Form, name: Name): boolean =>
  fields.some((field) => reading.names(name, field.names))

const typed = /^(?:text|search|email|tel|url|number|password)$/

const isTyped = ({ kind }: Field): boolean => typed.test(kind)

function isSearch(form: Form): boolean {
  if (hasField(form, /^textarea$/)) return false
  return (
    isCalled(form, 'search') ||
    hasField(form, /^search$/) ||
    (form.fields.filter(isTyped).length === 1 && form.method !== 'post' && asks(form, 'query'))
  )
}

const isEntry = (form: Form): boolean =>
  hasField(form, /^password$/) || isCalled(form, 'entry') || asks(form, 'entry')

const isPayment = (form: Form): boolean =>
  form.linked === 'donate' || isCalled(form, 'payment') || asks(form, 'payment')

function actOfEmail(form: Form): GuardedAct | null {
  if (!hasField(form, /^email$/) && !asks(form, 'mail')) return null
  const { label } = form.reading
  if (isCalled(form, 'letters') || form.labels.some((text) => label.actOf(text, false) === 'subscribe'))
    return 'subscribe'
  return form.fields.filter(isTyped).length === 1 && !form.labels.some((text) => label.enters(text))
    ? 'subscribe'
    : null
}

function actOfText(form: Form): GuardedAct | null {
  if (hasField(form, /^text(?:area)?$/) && (isCalled(form, 'comment') || asks(form, 'comment')))
    return 'comment'
  if (hasField(form, /^(?:textarea|file)$/)) return 'contact'
  return isCalled(form, 'letter') && form.fields.some(isTyped) ? 'contact' : null
}

const isReaction = (form: Form): boolean =>
  isCalled(form, 'vote') && (form.fields.length === 0 || hasField(form, /^(?:radio|checkbox)$/))

/**
 * The act that sending a form performs: a comment, a letter, a subscription, a payment, a reaction. Searching, logging in
 * and answering a cookie banner are none.
 */
export function actOfForm(element: Element, reading: Reading): GuardedAct | null {
  const action = attribute(element, 'action')
  const form: Form = {
    reading,
    linked: action === '' ? null : reading.actOfLink(action, pageOf(element)),
    method: attribute(element, 'method').toLowerCase(),
    marks:
      marksOf(element) +
      spread(`${action} ${attribute(element, 'role')} ${attribute(element, 'aria-label')}`),
    fields: descendants(element, fieldSelector, 60).map(fieldOf),
    labels: buttonLabels(element),
  }
  if (isCalled(form, 'consent') || isSearch(form) || isEntry(form)) return null
  if (isPayment(form)) return 'donate'
  return form.linked ?? actOfText(form) ?? actOfEmail(form) ?? (isReaction(form) ? 'like' : null)
}
