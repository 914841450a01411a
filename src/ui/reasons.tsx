import type { Reason } from '../core/region/judge.ts'
import { reasonText } from '../i18n/reasons.ts'
import type { Translator } from '../i18n/translate.ts'

/** What counted for a verdict, one sentence each, and that it stayed on this device. */
export const Reasons = ({
  words,
  reasons,
}: {
  readonly words: Translator
  readonly reasons: readonly Reason[]
}) => (
  <ul class="reasons">
    {reasons.map((reason) => (
      <li key={reason.sign}>{reasonText(words, reason)}</li>
    ))}
    <li>{words.t('whyLocal')}</li>
  </ul>
)
