import type { ComponentChildren } from 'preact'
import type { Designation } from '../core/registry/types.ts'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import type { Settings } from '../settings/schema.ts'
import type { State } from './model.ts'

/** What the reader can do on this page. */
export type Actions = {
  readonly change: (change: Partial<Settings>) => void
  readonly showDesignation: (designation: Designation) => void
  readonly search: (query: string) => void
  readonly importFile: (file: File) => void
  readonly forgetImported: () => void
  readonly exportSettings: () => void
  readonly takeSettings: (file: File) => void
  readonly ask: (act: Exclude<State['asking'], 'nothing'>) => void
  readonly keep: () => void
  readonly erase: () => void
  readonly remove: () => void
}

export type SectionProps = { readonly state: State; readonly words: Translator; readonly actions: Actions }

/** Sections in their order, by the name that `#name` links to. */
export const sections = [
  ['region', 'optionsRegionShort'],
  ['warnings', 'optionsWarnings'],
  ['risk', 'popupRiskMore'],
  ['summary', 'optionsSummary'],
  ['language', 'optionsLanguage'],
  ['registry', 'optionsRegistry'],
  ['privacy', 'optionsPrivacy'],
  ['about', 'optionsAbout'],
] as const satisfies readonly (readonly [string, MessageKey])[]

export const Section = ({
  id,
  title,
  children,
}: {
  readonly id: (typeof sections)[number][0]
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)
