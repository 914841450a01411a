type Getter = { readonly get?: () => unknown; readonly value?: unknown }

function descriptorOf(node: object, name: string): Getter | null {
  for (let home: object | null = Object.getPrototypeOf(node); home; home = Object.getPrototypeOf(home)) {
    const found = Object.getOwnPropertyDescriptor(home, name)
    if (found) return found
  }
  return null
}

/**
 * A property of a page's node as its prototype defines it. `<form><input name="firstChild"></form>` and
 * `<img name="documentElement">` put an element in front of the real property (DOM clobbering); the prototype's getter
 * cannot be covered by markup.
 */
export function read<T extends object, K extends keyof T & string>(node: T, name: K): T[K] {
  const found = descriptorOf(node, name)
  return (found?.get ? found.get.call(node) : (found?.value ?? node[name])) as T[K]
}

/** Calls a method of a page's node as its prototype defines it; see `read`. */
export function call<T extends object, K extends keyof T & string>(
  node: T,
  name: K,
  ...input: T[K] extends (...values: infer P) => unknown ? P : never
): T[K] extends (...values: never[]) => infer R ? R : never {
  const method = read(node, name) as (...values: readonly unknown[]) => unknown
  return method.apply(node, input) as T[K] extends (...values: never[]) => infer R ? R : never
}

/** Text with white space runs as one space, and without soft hyphens and zero-width marks that only steer layout. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu

/** Number of words; where a script writes none apart, two characters count as one, four of an alphabet. */
export function wordsIn(text: string): number {
  const narrow = text.replace(wide, '')
  const spaced = narrow.replace(unspaced, '')
  return (
    (spaced.match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0) +
    Math.ceil((text.length - narrow.length) / 2) +
    Math.ceil((narrow.length - spaced.length) / 4)
  )
}
