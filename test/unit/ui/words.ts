import english from '../../../assets/_locales/en/messages.json'
import russian from '../../../assets/_locales/ru/messages.json'
import { translator, type Translator } from '../../../src/i18n/translate.ts'

/** The real words of a language, as our pages show them. */
export const wordsOf = (language: 'en' | 'ru'): Translator =>
  translator(language, language === 'ru' ? russian : english, english)
