import { judge, type Judgement, type Signs } from '../core/region/judge.ts'
import type { Designation, Organization } from '../core/registry/types.ts'
import type { UpdateRefusal } from '../core/registry/update.ts'
import type { Settings } from '../settings/schema.ts'
import type { Shortcut } from '../platform/commands.ts'
import type { TransferRefusal } from '../settings/transfer.ts'

/** What our storage areas hold, literally. */
export type Stored = {
  readonly local: Readonly<Record<string, unknown>>
  readonly session: Readonly<Record<string, unknown>>
}

/** The registry in force, as far as the page shows it. */
export type Registry = {
  readonly date: string
  readonly old: boolean
  readonly organizations: readonly Organization[]
}

export type State = {
  readonly settings: Settings
  /** Settings that an administrator holds fast. */
  readonly locked: Partial<Settings>
  readonly signs: Omit<Signs, 'answer'>
  readonly stored: Stored
  /** null until it is loaded: it is the largest part of the package, and most visits do not need it. */
  readonly registry: Registry | null
  readonly query: string
  /** What came of the last import. */
  readonly imported: 'nothing' | 'taken' | UpdateRefusal
  /** What came of the last settings file. */
  readonly taken: 'nothing' | 'taken' | TransferRefusal
  /** The browser has a model that can sum up, or can get one. */
  readonly hasModel: boolean
  /** Which list the risk table shows. */
  readonly designation: Designation
  readonly shortcuts: readonly Shortcut[]
  /** Which act that cannot be taken back the reader is being asked about. */
  readonly asking: 'nothing' | 'erase' | 'remove'
  /** What was just done, to be said once. */
  readonly said: 'nothing' | 'saved' | 'erased' | 'failed' | 'stays'
}

/** What the signs alone say, whatever the reader answered: that is what "by the signs" would mean. */
export const evidence = ({ signs }: Pick<State, 'signs'>): Judgement => judge({ ...signs, answer: null })

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/**
 * Organizations in whose names all words of the query occur, in the order of the list. Case, and ё for е, do not count. An empty
 * query finds nothing: nobody reads 400 rows.
 */
export function searchOrganizations(
  organizations: readonly Organization[],
  query: string,
): readonly Organization[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return organizations.filter(({ name, id }) => {
    const all = plain(`${name.en} ${name.ru} ${name.official} ${id}`)
    return words.every((word) => all.includes(word))
  })
}

/** An imported registry is in force, not the one of the package. */
export const hasImported = ({ stored }: Pick<State, 'stored'>): boolean =>
  Object.hasOwn(stored.local, 'registry')

/** Stored values as text for people, or null where there are none. */
export const storedText = (area: Readonly<Record<string, unknown>>): string | null =>
  Object.keys(area).length === 0 ? null : JSON.stringify(area, null, 2)

/** The settings that forms may change, each checked against its own choices. */
export const answers = ['auto', 'yes', 'no'] as const
export type AnswerChoice = (typeof answers)[number]

export const answerOf = (choice: AnswerChoice): Settings['answer'] => (choice === 'auto' ? null : choice)
export const choiceOf = (answer: Settings['answer']): AnswerChoice => answer ?? 'auto'

/** Runtime libraries in the package, with their licences; those of package.json by a test. */
export const libraries = [
  { name: 'preact', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
] as const
