import { languages, reviewed, type Language } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translate.ts'

type Choosing = {
  readonly id: string
  readonly words: Translator
  /** What the reader chose; null follows the browser. */
  readonly chosen: string | null
  /** The name of the language that following the browser gives. */
  readonly browserLanguage: string
  readonly disabled: boolean
  readonly describedBy?: string | undefined
  readonly onChoose: (language: string | null) => void
}

/** Every language we have words for, by its own name, and the browser's; those that nobody has read yet say so. */
export const LanguageChoice = ({
  id,
  words,
  chosen,
  browserLanguage,
  disabled,
  describedBy,
  onChoose,
}: Choosing) => (
  <select
    id={id}
    aria-describedby={describedBy}
    disabled={disabled}
    value={chosen ?? ''}
    onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
  >
    <option value="">{words.t('optionsLanguageAuto', { name: browserLanguage })}</option>
    {(Object.entries(languages) as [Language, string][]).map(([tag, name]) => (
      <option key={tag} value={tag}>
        {reviewed.has(tag) ? name : words.t('optionsLanguageUnreviewed', { name })}
      </option>
    ))}
  </select>
)
