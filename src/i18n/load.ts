import { readPackagedJson } from '../platform/files.ts'
import { interfaceLanguage } from '../platform/signs.ts'
import { chooseLanguage, type Language } from './languages.ts'
import { translator, type Catalogue, type Translator } from './translate.ts'

const catalogues = new Map<Language, Promise<Catalogue>>()

function catalogueOf(language: Language): Promise<Catalogue> {
  const known = catalogues.get(language)
  if (known !== undefined) return known
  const loading = readPackagedJson(`_locales/${language}/messages.json`) as Promise<Catalogue>
  catalogues.set(language, loading)
  return loading
}

/**
 * The translator for the language the reader chose, or else the browser's own. Reads `_locales` itself, since
 * `i18n.getMessage` knows the browser's language only.
 */
export async function loadTranslator(chosen: string | null): Promise<Translator> {
  const language = chooseLanguage([chosen, interfaceLanguage()])
  const [own, english] = await Promise.all([catalogueOf(language), catalogueOf('en')])
  return translator(language, own, english)
}
