import { englishPlaces, russianPlaces } from './place-names.ts'
import { factAt, firstOf, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

const capital = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}"

/** "MOSCOW --", "LONDON, England (CNN) --", "МОСКВА, 5 мая. /ТАСС/": where a report was filed. */
const datelines: Readonly<Record<Tongue, RegExp | null>> = {
  en: new RegExp(
    `^(\\p{Lu}[\\p{Lu}. '-]{2,24}\\p{Lu}(?:, (?:${capital}|\\p{Lu}[\\p{L}]*\\.)(?: ${capital})?)?)(?: \\([^()]{2,24}\\))? ?(?:--|—|–|- )`,
    'u',
  ),
  ru: /^([А-ЯЁ]{3,20}(?:-[А-ЯЁ]{3,20})?)(?:, \d{1,2} [а-я]{3,8})\.? ?(?:[/—–(-]|$)/u,
  other: null,
}

/** A place that the sentence itself calls a town, region or the like. */
const told: Readonly<Record<Tongue, RegExp | null>> = {
  en: new RegExp(
    `\\b(?:in|near|at|outside) the (?:\\p{Ll}{3,14} ){0,2}(?:city|town|village|province|region|district|suburb|island|port|state|county) of (${capital}(?: ${capital}){0,2})(?![\\p{L}’'-]|\\.? ?\\p{Lu})`,
    'gu',
  ),
  ru: new RegExp(
    `(?<!\\p{L})([Вв] (?:городе|селе|деревне|посёлке|поселке|станице|ауле) ${capital}(?![\\p{L}-])|[Нн]а острове ${capital}(?![\\p{L}-])|[Вв]о? ${capital}(?:ской|цкой) области(?!\\p{L})|[Вв]о? ${capital}(?:ском|цком) (?:районе|крае)(?!\\p{L}))`,
    'gu',
  ),
  other: null,
}

const english = new RegExp(
  `(?<![\\p{L}-])(?:[Ii]n|[Nn]ear|[Aa]cross|[Ii]nside|[Oo]utside) ((?:[Tt]he )?(?:U\\.S\\.|US|UK|Bosnia and Herzegovina|Rio de Janeiro|(?:St\\. )?${capital}(?: (?:${capital}|D\\.C\\.)){0,3}))(?![\\p{L}-]|['’]s?\\b)`,
  'gu',
)
const russian = new RegExp(
  `(?<![\\p{L}-])((?:[Вв]о?|[Нн]а) (?:секторе Газа|РФ|США|КНР|КНДР|ОАЭ|ЮАР|ДНР|ЛНР|\\p{Lu}[\\p{L}-]*\\p{Ll}(?: \\p{Lu}[\\p{L}-]*\\p{Ll})?))(?![\\p{L}-])`,
  'gu',
)

/** What Russian puts «на» before, and never «в». */
const takesOn = new Set(
  'Украине,Кипре,Кубе,Дальнем Востоке,Урале,Северном Кавказе,Сахалине,Камчатке'.split(','),
)

/** "An ally in Britain" stands nowhere. */
const figurative = /\b(?:all(?:y|ies)|partners?|trust|confidence|faith|interest|investors?|belie[fv]e?s?) $/u

/** «Как подчеркнули в Баку»: a government is meant, not where something happens. */
const speech =
  /(?:^|\s)(?:заяви|подчеркну|сообщи|сообща|отмети|отмеча|счита|назва|называ|увере|опроверг|призва|обеща|пообеща|ожида|рассчитыва|наде|поддержа|осуди|предложи|выступи|намере|хот)\p{L}*\s?$|^,?\s(?:же\s|также\s|уже\s)?(?:заяви|подчеркну|сообщи|сообща|отмети|отмеча|счита|назва|называ|увере|опроверг|призва|обеща|пообеща|ожида|рассчитыва|наде|поддержа|осуди|предложи|намере|хот)/u

type Found = { readonly fact: Fact; readonly key: string; readonly source: number; readonly certain: boolean }

const lower = (text: string): string => text.toLowerCase().replace(/^(?:the|во?|на) /u, '')

/** A place that we know, after a preposition. Where a run of capitals goes on after it, it is part of another name. */
function* known(source: Source, tongue: Tongue): Generator<readonly [at: number, text: string]> {
  if (tongue === 'en') {
    for (const match of source.text.matchAll(english)) {
      if (figurative.test(source.text.slice(Math.max(0, match.index - 16), match.index))) continue
      const text = match[1] ?? ''
      const name = englishPlaces.has(text) ? text : text.replace(/^[Tt]he /u, 'the ')
      if (englishPlaces.has(name)) yield [match.index + match[0].length - text.length, text]
    }
    return
  }
  for (const { index, 0: text } of source.text.matchAll(russian)) {
    const name = text.slice(text.indexOf(' ') + 1)
    const speaks =
      speech.test(source.text.slice(Math.max(0, index - 16), index)) ||
      speech.test(source.text.slice(index + text.length, index + text.length + 16))
    if (!speaks && russianPlaces.has(name) && text.toLowerCase().startsWith('н') === takesOn.has(name))
      yield [index, text]
  }
}

function placesIn(source: Source, place: number, tongue: Tongue): Found[] {
  const line = place === 0 ? (datelines[tongue]?.exec(source.text) ?? null) : null
  const found = (at: number, text: string, certain: boolean): Found => ({
    fact: factAt(source, at, text),
    key: lower(text.split(',')[0] ?? ''),
    source: place,
    certain,
  })
  const named = told[tongue]
  return [
    ...(line === null ? [] : [found(0, line[1] ?? '', true)]),
    ...(named === null
      ? []
      : Array.from(source.text.matchAll(named), (match) =>
          found(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', true),
        )),
    ...Array.from(known(source, tongue), ([at, text]) => found(at, text, false)),
  ]
}

/**
 * Up to `count` places, in reading order: the dateline, places called a town or region, and known ones after a preposition that
 * come twice or in the first sentences. As the article says them, so in Russian with the preposition. English and Russian only.
 */
export function placesOf(sources: readonly Source[], tongue: Tongue, count: number): Fact[] {
  if (tongue === 'other') return []
  const all = sources.flatMap((source, place) => placesIn(source, place, tongue))
  const times = new Map<string, number>()
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1)
  const sure = all.filter(({ key, source, certain }) => certain || source < 2 || (times.get(key) ?? 0) > 1)
  return firstOf(sure, Infinity, ({ key }) => key)
    .sort(
      (one, other) => (times.get(other.key) ?? 0) - (times.get(one.key) ?? 0) || one.source - other.source,
    )
    .slice(0, count)
    .sort((one, other) => one.source - other.source || one.fact.at - other.fact.at)
    .map(({ fact }) => fact)
}
