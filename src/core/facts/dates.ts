import { baseOf } from '../summary/tag.ts'
import { factAt, tongueOf, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

/** A date as an article writes it, read: `month` from 1; `day` and `year` null where it names none. */
export type ReadDate = {
  readonly at: number
  readonly text: string
  readonly day: number | null
  readonly month: number
  readonly year: number | null
}

type Form = {
  readonly pattern: RegExp
  readonly months: readonly string[]
  /** What may not stand before a date (streets named after one), and what may not follow one without a year. */
  readonly notAfter?: RegExp
  readonly notBefore?: RegExp
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const englishMonth =
  '(?<month>Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const year = '(?<year>(?:1[5-9]|20)\\d\\d)'
const day = '(?<day>[12]\\d|3[01]|0?[1-9])'
const ordinal = '(?:st|nd|rd|th)?'
const nothingBefore = '(?<![\\p{L}\\d.,$€£/:-])'
const nothingAfter = '(?![\\p{L}\\d]|[.,:/-]\\d|\\s?%)'

const english: Form = {
  months: englishMonths,
  pattern: new RegExp(
    `${nothingBefore}(?:${weekday}${englishMonth} ${day}${ordinal}(?:(?:[-–]| and | to )(?:[12]\\d|3[01]|[1-9])${ordinal}(?!\\d|[.,]\\d))?(?:,? ${year})?` +
      `|${weekday}(?:the )?(?:\\d{1,2}${ordinal}(?:[-–]| and | to ))?${day.replace('day', 'day2')}${ordinal} (?:of )?${englishMonth.replace('month', 'month2')}(?:,? ${year.replace('year', 'year2')})?` +
      `|${englishMonth.replace('month', 'month3')},? ${year.replace('year', 'year3')})${nothingAfter}`,
    'gu',
  ),
  notAfter: /\b(?:Mr|Mrs|Ms|Dr|Theresa|Brian)\.? $/u,
  // "In May 15 people died": the number counts the people.
  notBefore:
    /^\s(?:people|men|women|children|others|percent|per cent|million|billion|thousand|Street|Avenue|Road|Square|Boulevard)\b/u,
}

const russianMonths = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]
const russianMonth = '(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)'

const russian: Form = {
  months: russianMonths,
  pattern: new RegExp(
    `${nothingBefore}(?:(?:[Сс] \\d{1,2} (?:по|до) |\\d{1,2}(?:\\s?[-–—]\\s?| и | или |, ))?${day}(?:-го)? (?<month>${russianMonth}[ая])(?: ${year}(?:-го)?(?: года| г\\.)?)?` +
      `|[Вв] (?<month3>${russianMonth}е) ${year.replace('year', 'year3')}(?:-го)?(?: года| г\\.)?)${nothingAfter}`,
    'gu',
  ),
  notAfter: /(?:улиц[аыеу]|ул\.|площад[ьи]|пл\.|имени|школ[аыеу]) $/u,
}

const other = new Map<string, Form | null>()

/** Month names within a date, from the browser's own data. */
function monthsOf(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2024, month, 3)).find(({ type }) => type === 'month'),
    ).map((part) => part?.value ?? '')
  } catch {
    return []
  }
}

function otherForm(language: string): Form | null {
  const base = baseOf(language)
  const known = other.get(base)
  if (known !== undefined) return known
  const months = monthsOf(base)
  const named = months.length === 12 && months.every((month) => /^\p{L}{3,}$/u.test(month))
  const form = named
    ? {
        months: months.map((month) => month.toLowerCase()),
        pattern: new RegExp(
          `${nothingBefore}(?:\\d{1,2}\\.?\\s?(?:[-–]|und|et|y|e|и|і|та)\\s?)?${day}(?:\\.|er|º)?\\s(?:de )?(?<month>${months.join('|')})(?:,? (?:de |del )?${year})?(?!\\p{L}|\\d|[.,]\\d)`,
          'gu',
        ),
      }
    : null
  other.set(base, form)
  return form
}

const formOf = (language: string): Form | null => {
  const forms: Readonly<Record<Tongue, Form | null>> = { en: english, ru: russian, other: null }
  return forms[tongueOf(language)] ?? otherForm(language)
}

/** When a page was published, changed or looked up, which is not what its text tells of. */
const stamp = /^,? (?:at )?\d{1,2}[:.]\d\d|^\)\./u
const updated =
  /(?:[Uu]pdated|[Pp]ublished|[Rr]etrieved|[Aa]ccessed|[Pp]osted|[Оо]бновлено|[Оо]публиковано|[Дд]ата обращения)\P{L}/u

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function monthIn(form: Form, written: string): number {
  const name = written.toLowerCase().replace('.', '')
  const isMonth = (month: string): boolean =>
    form === russian ? month === name.slice(0, -1) : month.startsWith(name)
  return form.months.findIndex(isMonth) + 1
}

/** A named group of a pattern with alternatives, which numbers the group's name in each. */
const groupOf = ({ groups = {} }: RegExpExecArray, name: string): string | undefined =>
  groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`]

/** Does what stands around a date say that it is another thing, or the page's own date? */
function isNoDate(form: Form, { input, index, 0: text }: RegExpExecArray, hasYear: boolean): boolean {
  const before = input.slice(Math.max(0, index - 24), index)
  const after = input.slice(index + text.length, index + text.length + 16)
  if (form.notAfter?.test(before) === true || stamp.test(after) || updated.test(before)) return true
  return !hasYear && (form.notBefore?.test(after) === true || /\bin $/iu.test(before))
}

function readMatch(form: Form, match: RegExpExecArray): ReadDate | null {
  const month = monthIn(form, groupOf(match, 'month') ?? '')
  const written = numberIn(groupOf(match, 'year'))
  if (month === 0 || isNoDate(form, match, written !== null)) return null
  return { at: match.index, text: match[0], day: numberIn(groupOf(match, 'day')), month, year: written }
}

/** Dates that a sentence writes out with a month and a day or a year. "Monday" and "last week" are none. */
export function datesIn(text: string, language: string): ReadDate[] {
  const form = formOf(language)
  if (form === null || !/\d/u.test(text)) return []
  return Array.from(text.matchAll(form.pattern), (match) => readMatch(form, match)).filter(
    (date) => date !== null,
  )
}

/** Up to `count` dates, those with a day first; one date is one, with its year or without. In reading order. */
export function datesOf(sources: readonly Source[], language: string, count: number): Fact[] {
  const seen = new Set<string>()
  const found: { readonly fact: Fact; readonly place: number; readonly exact: boolean }[] = []
  for (const [place, source] of sources.entries()) {
    for (const { at, text, day: ofMonth, month, year: ofYear } of datesIn(source.text, language)) {
      const key = ofMonth === null ? `${ofYear}-${month}` : `${month}-${ofMonth}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push({ fact: factAt(source, at, text), place, exact: ofMonth !== null })
    }
  }
  return [...found.filter(({ exact }) => exact), ...found.filter(({ exact }) => !exact)]
    .slice(0, count)
    .sort((one, two) => one.place - two.place || one.fact.at - two.fact.at)
    .map(({ fact }) => fact)
}
