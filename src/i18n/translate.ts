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
  /**
   * The words of law in this language, or in English where this language's are of another version: legal text is never mixed from
   * two versions or two languages.
   */
  readonly legal: Translator
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
  // Legal dates are Gregorian in every language. A last "г." would end sentences that go on, and double the stop of those that end.
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return format.format(day).replace(/[\s\u00A0]\p{L}+\.$/u, '')
}

/** Text about the law, the acts and the organization, whatever page shows it. */
const isLegal = (key: string): boolean =>
  /^(?:notice|guard|fact|match|basis|risk|act|level|article|sanction|practice|why)(?:[A-Z]|$)/.test(key)

const version = (catalogue: Catalogue): string => catalogue['legalVersion']?.message ?? ''

const legalIn = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(catalogue).filter(([key]) => isLegal(key)))

function plain(language: string, catalogue: Catalogue, fallback: Catalogue): Omit<Translator, 'legal'> {
  const rules = new Intl.PluralRules(language)
  return {
    language,
    direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    t: (key, ...[slots]) => fill((catalogue[key] ?? fallback[key])?.message ?? key, slots),
    date: (iso) => formatDay(language, iso),
    number: (value) => new Intl.NumberFormat(language).format(value),
    plural: (count) => rules.select(count),
  }
}

const speakingLaw = (words: Omit<Translator, 'legal'>): Translator => {
  const legal: Translator = {
    ...words,
    get legal() {
      return legal
    },
  }
  return legal
}

/**
 * Makes the translator of a language from its own words and the English ones. A word of the interface that a language lacks comes in
 * English, so that a half-translated language is never mute; the words of law come whole from one of the two.
 */
export function translator(language: string, own: Catalogue, english: Catalogue): Translator {
  const law = legalIn(english)
  const current = version(own) === version(english) && Object.keys(law).every((key) => key in own)
  if (current) return speakingLaw(plain(language, own, english))
  const legal = speakingLaw(plain('en', english, english))
  return { ...plain(language, { ...own, ...law }, english), legal }
}
