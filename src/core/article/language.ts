const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['pa', /\p{sc=Gurmukhi}/gu],
  ['gu', /\p{sc=Gujarati}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['te', /\p{sc=Telugu}/gu],
  ['kn', /\p{sc=Kannada}/gu],
  ['ml', /\p{sc=Malayalam}/gu],
  ['si', /\p{sc=Sinhala}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['lo', /\p{sc=Lao}/gu],
  ['km', /\p{sc=Khmer}/gu],
  ['my', /\p{sc=Myanmar}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['en', /\p{sc=Latin}/gu],
]

// Frequent small words that few neighbours share.
const words: readonly (readonly [string, string])[] = [
  ['en', 'the of and to in that is was for with'],
  ['de', 'der die und das nicht ist den von mit ein'],
  ['fr', 'les des une est dans pour que qui sur pas'],
  ['es', 'los las una por con para del como más el'],
  ['it', 'che di il per una della con non gli sono'],
  ['pt', 'que não uma com para dos em os da ao'],
  ['pl', 'się nie na jest że do przez oraz jak od'],
  ['tr', 've bir bu için ile olarak da daha çok olan'],
  ['nl', 'het een van en niet dat voor zijn op aan'],
  ['sv', 'och att det som för är inte med av på'],
  ['cs', 'se na že je ve pro by jako která při'],
  ['ro', 'și în este pentru care din mai nu sunt cu'],
]

// Letters that tell Cyrillic languages apart, in the order of asking.
const cyrillic: readonly (readonly [string, RegExp])[] = [
  ['be', /ў/giu],
  ['kk', /[қғұһ]/giu],
  ['uk', /[їєґ]/giu],
  ['tt', /[җ]/giu],
  ['ky', /[өң]/giu],
  ['tg', /[ҷӯ]/giu],
  ['sr', /[ђћџ]/giu],
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function scriptOf(text: string): string {
  const found = scripts.map(([language, letters]) => [language, count(text, letters)] as const)
  const kana = found[0]?.[1] ?? 0
  const best = found.reduce((one, other) => (other[1] > one[1] ? other : one))
  return best[0] === 'zh' && kana * 10 > best[1] ? 'ja' : best[0]
}

function latinOf(text: string): string {
  const seen = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) seen.set(word, (seen.get(word) ?? 0) + 1)
  const scored = words.map(
    ([language, list]) =>
      [language, list.split(' ').reduce((sum, word) => sum + (seen.get(word) ?? 0), 0)] as const,
  )
  return scored.reduce((one, other) => (other[1] > one[1] ? other : one))[0]
}

/** The language a text is written in, by its letters and small words; a guess that is right for whole articles. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000)
  const script = scriptOf(sample)
  if (script === 'en') return latinOf(sample)
  if (script === 'ar') return /[ٹڈڑے]/u.test(sample) ? 'ur' : /[پچگژ]/u.test(sample) ? 'fa' : 'ar'
  if (script !== 'ru') return script
  return cyrillic.find(([, letters]) => count(sample, letters) * 400 > sample.length)?.[0] ?? 'ru'
}

const scriptGroup = (language: string): string => {
  const base = language.split('-')[0] ?? ''
  if (/^(ru|uk|be|bg|mk|kk|ky|tg|tt|mn|ba|cv|os|sah|ce|av|udm|mhr)$/.test(base)) return 'ru'
  return /^(fa|ur)$/.test(base) || scripts.some(([name]) => name === base) ? base : 'en'
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/**
 * The article's language as a BCP 47 tag: what the page declares where its letters do not contradict it (templates
 * often say "en" over a Russian text), else by detection.
 */
export function languageOf(declared: readonly (string | null)[], text: string): string {
  const detected = detectLanguage(text)
  for (const tag of declared) {
    const known = tag ? canonical(tag) : null
    if (!known || /^(und|mul|zxx)\b/.test(known)) continue
    const same = known.split('-')[0] === detected
    if (same || /^(sr|fa|ur|ps|ckb|sd|ug|yi|az|uz|ku|mr|ne|as|ti)\b/.test(known)) return known
    if (
      scriptGroup(known) === scriptGroup(detected) &&
      !(scriptGroup(known) === 'en' && /^en\b/.test(known) && text.length > 400)
    )
      return known
  }
  return detected
}

/** Reading direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|he|fa|ur|ps|yi|ckb|sd|ug|dv)\b/.test(language) ? 'rtl' : 'ltr'
