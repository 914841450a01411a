import type { Fact } from '../core/facts/types.ts'

/** About how much of a sentence is shown around a fact, in characters to either side. */
const reach = 48

export type Snippet = { readonly before: string; readonly said: string; readonly after: string }

/** A fact among the words around it. What is left out at either end is marked by an ellipsis; words stay whole. */
export function snippetOf({ text, at, sentence }: Fact): Snippet {
  const end = at + text.length
  const whole = sentence.text
  const from = at <= reach * 1.5 ? 0 : whole.indexOf(' ', at - reach) + 1
  const to = whole.length - end <= reach * 1.5 ? whole.length : whole.lastIndexOf(' ', end + reach)
  const start = from > at ? at : from
  const stop = to < end ? end : to
  return {
    before: `${start > 0 ? '… ' : ''}${whole.slice(start, at)}`,
    said: text,
    after: `${whole.slice(end, stop)}${stop < whole.length ? ' …' : ''}`,
  }
}
