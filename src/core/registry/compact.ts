import type { Basis, Designation } from './types.ts'

/**
 * One host or account and its marks after a space: the basis (`s` sourced, `k` known, `d` doubtful), then `b` for
 * broad and `f` for former, e.g. `stanford.edu sb`, `telegram:name k`.
 */
export type Marked = string

/** One organization of the compact registry; an array, because repeated keys are most of an object's size. */
export type CompactRow = readonly [
  id: string,
  number: number,
  en: string,
  ru: string,
  /** The official name with `{en}` and `{ru}` for the two names where they stand in it: it is half of the data. */
  official: string,
  listed: string,
  decided: string | null,
  order: string | null,
  hosts: readonly Marked[],
  accounts: readonly Marked[],
]

/** The registry as it ships and as a signed update carries it. */
export type CompactRegistry = {
  readonly format: 1
  readonly designation: Designation
  /** Goes up by one with every change; an update never takes it down. */
  readonly version: number
  /** The day of the Ministry's list that the rows stand for. */
  readonly date: string
  readonly organizations: readonly CompactRow[]
}

/** Shortens an official name by the two names that it holds. */
export const shortenOfficial = (official: string, en: string, ru: string): string =>
  official.replace(en, () => '{en}').replace(ru, () => '{ru}')

/** Undoes `shortenOfficial`. */
export const wholeOfficial = (official: string, en: string, ru: string): string =>
  official.replace('{ru}', () => ru).replace('{en}', () => en)

/** How sure the attribution of a host or account is, and what kind of address it is. */
export type Marks = { readonly basis: Basis; readonly broad: boolean; readonly former: boolean }

const letters: Readonly<Record<Basis, string>> = { sourced: 's', known: 'k', doubtful: 'd' }

/** Writes a name with its marks. */
export function writeMarked(name: string, { basis, broad, former }: Marks): Marked {
  return `${name} ${letters[basis]}${broad ? 'b' : ''}${former ? 'f' : ''}`
}

/** Reads a name with its marks; a name whose marks are missing or unknown counts as doubtful. */
export function readMarked(marked: Marked): readonly [name: string, marks: Marks] {
  const space = marked.lastIndexOf(' ')
  const name = space < 0 ? marked : marked.slice(0, space)
  const marks = space < 0 ? '' : marked.slice(space + 1)
  const basis = marks.startsWith('s') ? 'sourced' : marks.startsWith('k') ? 'known' : 'doubtful'
  return [name, { basis, broad: marks.includes('b'), former: marks.includes('f') }]
}
