import type english from '../../assets/_locales/en/messages.json'

type Messages = typeof english

/** Every key of `_locales`; a wrong key does not compile. */
export type MessageKey = keyof Messages

/** The words of one language as `_locales/<lang>/messages.json` holds them. */
export type Catalogue = Readonly<
  Partial<
    Record<
      string,
      {
        readonly message: string
        readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
      }
    >
  >
>

/** The names that a message's placeholders have, as slots that must be filled. */
type Slots<K extends MessageKey> = Messages[K] extends { placeholders: infer P }
  ? [slots: { readonly [Name in keyof P]: string | number }]
  : []

/** Looks a message up and fills its slots. */
export type Translate = <K extends MessageKey>(key: K, ...slots: Slots<K>) => string

export type Translator = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly t: Translate
  /** `2024-02-02` → "2 February 2024"; days only, no time zone enters. Text that is no date comes back as it is. */
  readonly date: (iso: string) => string
  readonly number: (value: number) => string
  /** Plural form of a count, to choose among keys that end in it (`minutes_one`, `minutes_few`, …). */
  readonly plural: (count: number) => Intl.LDMLPluralRule
}

/** Scripts written from right to left, among the languages we have words for or may get. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ug'])

function fill(message: string, slots: Readonly<Record<string, string | number>> = {}): string {
  return message.replaceAll(/\$(\w+)\$/g, (whole, name: string) => String(slots[name.toLowerCase()] ?? whole))
}

function formatDay(language: string, iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

/**
 * Makes the translator of a language. A key that `catalogue` lacks falls back to `fallback` (English), so a half-translated
 * language is never mute.
 */
export function translator(language: string, catalogue: Catalogue, fallback: Catalogue): Translator {
  const t: Translate = (key, ...[slots]) => fill((catalogue[key] ?? fallback[key])?.message ?? key, slots)
  const rules = new Intl.PluralRules(language)
  return {
    language,
    direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    t,
    date: (iso) => formatDay(language, iso),
    number: (value) => new Intl.NumberFormat(language).format(value),
    plural: (count) => rules.select(count),
  }
}
