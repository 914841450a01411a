import type { Tongue } from './source.ts'

/** A run of words with capitals, and where it stands. */
export type Run = { readonly text: string; readonly at: number }

export const space = /[ \u00a0]/u

const runs =
  /\p{Lu}[\p{L}’'-]*\.?(?:[ \u00a0](?:(?:de|del|della|van|von|der|den|bin|al|el|ibn|la|di|da|dos|bint)[ \u00a0]){0,2}\p{Lu}[\p{L}’'-]*\.?){0,9}/gu

export const bare = (word: string): string => word.replace(/['’]s?$/u, '').replace(/\.$/u, '')

/** Endings of Russian surnames, in all cases. */
const russianEndings = /(?:ого|его|ому|ему|ым|им|ом|ем|ей|ой|ую|ая|ий|ый|[аеиоуыюяйь])$/u

/** What is common to all forms of a surname. */
export const surnameKey = (surname: string, tongue: Tongue): string => {
  const plain = bare(surname).toLowerCase().replaceAll('ё', 'е')
  const short = tongue === 'ru' ? plain.replace(russianEndings, '') : plain
  return short.length > 2 ? short : plain
}

export const runsIn = (text: string): Run[] =>
  Array.from(text.matchAll(runs), ({ index, 0: run }) => ({ text: run, at: index }))

/** In how many sentences each word with a capital stands. */
export function spread(all: readonly (readonly Run[])[], tongue: Tongue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) {
    const keys = new Set(
      each.flatMap(({ text }) => text.split(space).map((word) => surnameKey(word, tongue))),
    )
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The words with capitals that stand before each surname at least twice: given names, or titles. */
export function forerunners(
  all: readonly (readonly Run[])[],
  tongue: Tongue,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Set<string>()
  const found = new Map<string, Set<string>>()
  for (const { text } of all.flat()) {
    const keys = text.split(space).map((word) => surnameKey(word, tongue))
    for (const [place, key] of keys.entries()) {
      const before = keys[place - 1]
      if (before === undefined) continue
      const pair = `${before} ${key}`
      if (seen.has(pair)) found.set(key, (found.get(key) ?? new Set()).add(before))
      seen.add(pair)
    }
  }
  return found
}
