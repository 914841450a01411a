import type { Reason } from '../core/region/judge.ts'
import type { MessageKey, Translator } from './translate.ts'

const keys = {
  'zone-russian': 'whyZoneRussian',
  'language-region-russia': 'whyLanguageRegion',
  'language-of-russia': 'whyLanguageOfRussia',
  'language-russian': 'whyLanguageRussian',
  'zone-ukrainian': 'whyZoneUkrainian',
} as const satisfies Partial<Record<Reason['sign'], MessageKey>>

/** What people call a zone in the reader's language ("Moscow Standard Time"); the IANA name where `Intl` does not know it. */
function zoneName(language: string, zone: string): string {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone
  } catch {
    return zone
  }
}

/** One reason of a judgement in words. */
export function reasonText({ t, language }: Translator, { sign, value }: Reason): string {
  switch (sign) {
    case 'answer-yes':
      return t('whyAnswerYes')
    case 'answer-no':
      return t('whyAnswerNo')
    case 'zone-hidden':
      return t('whyZoneHidden')
    case 'zone-russian':
    case 'zone-ukrainian':
      return t(keys[sign], { value: zoneName(language, value) })
    case 'language-region-russia':
    case 'language-of-russia':
    case 'language-russian':
      return t(keys[sign], { value })
  }
}
