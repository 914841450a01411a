import type { Translator } from '../i18n/translate.ts'
import type { Settings } from '../settings/schema.ts'

/** Whether an administrator holds this setting fast. */
export const isLocked = (locked: Partial<Settings>, setting: keyof Settings): boolean =>
  Object.hasOwn(locked, setting)

/** Says who set a setting that the reader cannot change; nothing where the reader may choose. */
export const Locked = ({
  locked,
  setting,
  words,
}: {
  readonly locked: Partial<Settings>
  readonly setting: keyof Settings
  readonly words: Translator
}) => (isLocked(locked, setting) ? <p class="locked">{words.t('optionsLocked')}</p> : null)
