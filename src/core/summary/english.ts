/**
 * The English Snowball stemmer (Porter 2, snowballstem.org), without its list of exceptions: only whether two forms meet
 * matters here, not how the stem looks.
 */

const vowel = '[aeiouy]'
const region = new RegExp(`${vowel}[^aeiouy]`, 'u')

/** Where the part after the first vowel and consonant begins; the word's length if nowhere. */
function regionAfter(word: string, from: number): number {
  const found = region.exec(word.slice(from))
  return found === null ? word.length : from + found.index + 2
}

type Table = ReadonlyMap<string, string>

const table = (rules: string): Table =>
  new Map(rules.split(' ').map((rule) => rule.split('>') as [string, string]))

const second = table(
  'ization>ize ational>ate fulness>ful ousness>ous iveness>ive tional>tion biliti>ble lessli>less entli>ent ation>ate alism>al ' +
    'aliti>al ousli>ous iviti>ive fulli>ful enci>ence anci>ance abli>able izer>ize ator>ate alli>al bli>ble logi>log',
)
const third = table('ational>ate tional>tion alize>al icate>ic iciti>ic ical>ic ness> ful>')
const fourth = table(
  'ement> ance> ence> able> ible> ment> ant> ent> ism> ate> iti> ous> ive> ize> al> er> ic>',
)

/** Replaces the longest ending of the table that lies in the region; a longer one outside it blocks the shorter. */
function replaceEnding(word: string, endings: Table, from: number): string {
  for (let length = Math.min(7, word.length - 1); length >= 2; length -= 1) {
    const ending = word.slice(-length)
    const rest = endings.get(ending)
    if (rest !== undefined) return word.length - length >= from ? word.slice(0, -length) + rest : word
  }
  return word
}

function cutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[sd]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  return /[aeiouy].+s$/u.test(word) && !/[us]s$/u.test(word) ? word.slice(0, -1) : word
}

function cutParticiple(word: string, from: number): string {
  const [ending] = /(?:eedly|eed|ingly|edly|ing|ed)$/u.exec(word) ?? []
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  if (ending.startsWith('ee')) return rest.length >= from ? `${rest}ee` : word
  if (!/[aeiouy]/u.test(rest)) return word
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`
  if (/([bdfgmnprt])\1$/u.test(rest)) return rest.slice(0, -1)
  return from >= rest.length && /(?:^[aeiouy]|[^aeiouy][aeiouy])[^aeiouywx]$/u.test(rest) ? `${rest}e` : rest
}

function cutLast(word: string, first: number, later: number): string {
  if (word.endsWith('ll') && word.length - 1 >= later) return word.slice(0, -1)
  if (!word.endsWith('e')) return word
  const rest = word.slice(0, -1)
  const short = /[^aeiouy][aeiouy][^aeiouywx]$/u.test(rest)
  return rest.length >= later || (rest.length >= first && !short) ? rest : word
}

/** The stem of a lower-case English word of the letters a to z. */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word
  const first = regionAfter(word, 0)
  const later = regionAfter(word, first)
  let stem = cutParticiple(cutPlural(word), first)
  if (/.[^aeiouy]y$/u.test(stem)) stem = `${stem.slice(0, -1)}i`
  const before = stem
  stem = replaceEnding(stem, second, first)
  if (stem === before && /[cdeghkmnrt]li$/u.test(stem) && stem.length - 2 >= first) stem = stem.slice(0, -2)
  stem = replaceEnding(replaceEnding(stem, third, first), fourth, later)
  if (/[st]ion$/u.test(stem) && stem.length - 3 >= later) stem = stem.slice(0, -3)
  return cutLast(stem, first, later)
}
