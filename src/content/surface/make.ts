const xhtml = 'http://www.w3.org/1999/xhtml'

/** Creates an element in the XHTML namespace, so that it renders in XML documents too. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(xhtml, tag) as HTMLElementTagNameMap[K]
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/**
 * An element that shows `text` as generated content: screen readers get it, the page's `window.find` and selections do
 * not. Our nodes hold no text nodes at all.
 */
export const say = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] =>
  make(tag, className === '' ? { 'data-t': text } : { 'data-t': text, class: className })

/** A push button; what it does is told to `Surface.onPress`. */
export const button = (text: string, className = ''): HTMLButtonElement => {
  const control = say('button', text, className)
  control.type = 'button'
  return control
}
