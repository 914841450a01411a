import { judge, type Judgement, type Signs } from '../core/region/judge.ts'
import type { Designation } from '../core/registry/types.ts'
import type { Settings } from '../settings/schema.ts'

/** What our storage areas hold, literally. */
export type Stored = {
  readonly local: Readonly<Record<string, unknown>>
  readonly session: Readonly<Record<string, unknown>>
}

export type State = {
  readonly settings: Settings
  readonly signs: Omit<Signs, 'answer'>
  readonly stored: Stored
  /** Which list the risk table shows. */
  readonly designation: Designation
  readonly erasing: boolean
  /** What was just done, to be said once. */
  readonly said: 'nothing' | 'saved' | 'erased'
}

/** What the signs alone say, whatever the reader answered: that is what "by the signs" would mean. */
export const evidence = ({ signs }: Pick<State, 'signs'>): Judgement => judge({ ...signs, answer: null })

/** Stored values as text for people, or null where there are none. */
export const storedText = (area: Readonly<Record<string, unknown>>): string | null =>
  Object.keys(area).length === 0 ? null : JSON.stringify(area, null, 2)

/** The settings that forms may change, each checked against its own choices. */
export const answers = ['auto', 'yes', 'no'] as const
export type AnswerChoice = (typeof answers)[number]

export const answerOf = (choice: AnswerChoice): Settings['answer'] => (choice === 'auto' ? null : choice)
export const choiceOf = (answer: Settings['answer']): AnswerChoice => answer ?? 'auto'

/** Runtime libraries in the package, with their licences; equal to package.json by a test. */
export const libraries: readonly (readonly [name: string, licence: string])[] = [
  ['@mozilla/readability', 'Apache-2.0'],
  ['preact', 'MIT'],
  ['valibot', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
]
