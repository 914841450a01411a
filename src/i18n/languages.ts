/** Languages that `_locales` has, with their own names. Kept equal to the folders by a test. */
export const languages = {
  en: 'English',
  ru: 'Русский',
  az: 'Azərbaycanca',
  be: 'Беларуская',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  hy: 'Հայերեն',
  ka: 'ქართული',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tt: 'Татарча',
  uk: 'Українська',
  uz: 'Oʻzbekcha',
} as const

export type Language = keyof typeof languages

/** Languages whose words were written and read by hand by people who speak them; the others say so where they are chosen. */
export const reviewed: ReadonlySet<Language> = new Set<Language>(['en', 'ru'])

const isOurs = (tag: string): tag is Language => Object.hasOwn(languages, tag)

/**
 * The first of the wanted tags that we have words for, by language alone (`ru-KZ` → `ru`); English when there is none.
 * `wanted` goes from the most to the least wanted; null entries are skipped.
 */
export function chooseLanguage(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split(/[-_]/)[0]
    if (base !== undefined && isOurs(base)) return base
  }
  return 'en'
}
