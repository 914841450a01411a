import { datesIn, type ReadDate } from './dates.ts'
import { factAt, tongueOf, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

type Form = {
  /** What says that something is to come. */
  readonly marker: RegExp
  /** When: without a time a "will" may be a rule, a promise or a hope. */
  readonly time: RegExp
  /** What makes it doubtful, past, or a person's words only. */
  readonly doubt: RegExp
}

const forms: Readonly<Record<Tongue, Form | null>> = {
  en: {
    marker:
      /\b(?:(?<!\b(?:the|a|his|her|their|its|my|your|our|free|own|good|ill|political|at|of) )will (?:not |also |now |then |only |first |again )?(?!of\b|to\b|and\b|or\b|be remembered\b)\p{Ll}{2,}|(?:is|are) (?:now |also |currently |still )?(?:(?:scheduled|slated|expected|set|planned|poised|planning|preparing) (?:to \p{Ll}{2,}|for\b|in\b|on\b)|due (?:in|on|for|to (?:be|begin|start|open|end|meet|take|go|arrive|appear|leave|return|speak|visit|hold|run|expire|play|finish))\b)|(?<!\b(?:the|its|their|his|her|no|any|of|on|about|with|for|these|those|and)\s|['’]s?\s)plans to \p{Ll}{2,})/u,
    time: /\b(?:tomorrow|tonight|next (?:week|month|year|spring|summer|autumn|fall|winter|season|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|later (?:this|in the) (?:week|month|year|day|today)|(?:this|coming) (?:coming )?(?:weekend|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|in the coming (?:days|weeks|months)|(?:by|before|until) the end of (?:the|this|next) (?:week|month|year|season|summer)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/gu,
    doubt:
      /["“”]|\?|\b(?:if|unless|whether|would|could|might|may|should|was|were|had|hope[sd]?|fear(?:s|ed)?|I|we|you|if|Last|last (?:week|month|year)|yesterday|ago|wo(?:n['’]t)|never|probably|perhaps|likely|If|Unless|Whether|Could|Would|Should)\b/u,
  },
  ru: {
    marker:
      /(?<!\p{L})(?:состо[ия]тся|пройд[её]т|пройдут|начн[её]тся|начнутся|откроется|откроются|заверш[ия]тся|продолж[ия]тся|законч[ия]тся|вступ[ия]т в силу|появ[ия]тся|выйд[еу]т|стартует|будет|будут|планирует(?:ся)?|планируют(?:ся)?|намерен[аы]?|собира[ею]тся|ожида[ею]тся|предстоит|намечен[аоы]?|запланирован[аоы]?|назначен[аоы]? на|рассмотрит|проведет|проведёт|проведут|примет участие|посетит|встретится|встретятся|обсудят|обсудит)(?!\p{L})/u,
    time: /(?<!\p{L})(?:завтра|послезавтра|сегодня вечером|(?:в|на) (?:следующ|ближайш)(?:ем|ий|ую|ей|ее|ие|их)|[вн]а? будущем году|до конца (?:года|месяца|недели)|в конце (?:этого|текущего|года|месяца|недели)|во?\s(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|в течение (?:ближайш|следующ)(?:его|их|ей))(?!\p{L})/gu,
    doubt:
      /\?|[»"],?\s?[—–-]\s|:\s?[«"]|^\s?[—–-]\s|(?<!\p{L})(?:если|бы|ли|может|могут|возможно|вероятно|наверное|должн[аоы]?|был[аои]?|вчера|ранее|раньше|накануне|прошл(?:ом|ой|ого)|якобы|либо|надеется|надеются|якобы|мы|вы|я|вам|нам|вас|нас)(?!\p{L})/iu,
  },
  other: null,
}

/** Days from one date to a later one in the calendar of the article; a date without a year is taken in the same year, or the next within four months. */
function comesAfter(date: ReadDate, published: string): boolean {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number) as [number, number, number]
  const days = (of: number, at: number, within: number): number => of * 372 + at * 31 + within
  const now = days(year, month, day)
  if (date.year !== null) return days(date.year, date.month, date.day ?? 31) >= now
  const ahead = days(year, date.month, date.day ?? 31) - now
  return ahead >= 0 || ahead + 372 < 124
}

type Place = { readonly at: number; readonly end: number }

const isDay = (published: string | null): published is string =>
  published !== null && /^\d{4}-\d\d-\d\d/u.test(published)

/** The times in a sentence that lie ahead. Without the day of publication a date must have its day, and is believed. */
function timesAhead(text: string, language: string, published: string | null, time: RegExp): Place[] {
  const dates = datesIn(text, language)
    .filter((date) => (isDay(published) ? comesAfter(date, published) : date.day !== null))
    .map(({ at, text: date }) => ({ at, end: at + date.length }))
  const others = Array.from(text.matchAll(time), ({ index, 0: words }) => ({
    at: index,
    end: index + words.length,
  }))
  return [...dates, ...others]
}

/** What parts the clauses of a sentence: a time in another clause is that of another event. */
const clauseEnd =
  /[,;:()—–]|\b(?:that|which|who|when|said|told|reported|announced)\b|(?<!\p{L})(?:что|котор\p{L}+|когда|сообщил\p{L}?|заявил\p{L}?|рассказал\p{L}?)(?!\p{L})/u
const longestClause = 100

function standTogether(text: string, one: Place, other: Place): boolean {
  const [first, last] = one.at < other.at ? [one, other] : [other, one]
  const between = text.slice(first.end, last.at).replace(/^,/u, '')
  return between.length <= longestClause && !clauseEnd.test(between)
}

/** Is a place within quotation marks? */
const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/«/gu)?.length ?? 0) > (text.slice(0, at).match(/»/gu)?.length ?? 0)

/** "A law that will" says what the law is, not what happens next. */
const relative = /(?:\b(?:that|which|who)|(?<!\p{L})котор\p{L}+)(?:\s\S+){0,2}\s$/u

function isNext({ text, alone }: Source, form: Form, language: string, published: string | null): boolean {
  if (!alone || form.doubt.test(text)) return false
  const marker = form.marker.exec(text)
  if (marker === null || isQuoted(text, marker.index) || relative.test(text.slice(0, marker.index)))
    return false
  const place = { at: marker.index, end: marker.index + marker[0].length }
  return timesAhead(text, language, published, form.time).some((time) => standTogether(text, place, time))
}

/**
 * Up to `count` sentences that say what is to happen and when, the last ones first, since reports end with what comes next; given in
 * reading order. `published` is an ISO day or null: dates before it are no future. English and Russian only.
 */
export function nextOf(
  sources: readonly Source[],
  language: string,
  published: string | null,
  count: number,
): Fact[] {
  const form = forms[tongueOf(language)]
  if (form === null) return []
  return sources
    .filter((source) => isNext(source, form, language, published))
    .slice(-count)
    .map((source) => factAt(source, 0, source.text))
}
