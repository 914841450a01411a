import { beforeNumber, mayEnd, neverEnds } from './abbreviations.ts'
import { commonWords } from './stems.ts'

/** A sentence and its place: `text` is `source.slice(start, end)`, trimmed. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number }

/** How far a decision looks to either side of a cut. It bounds the work per cut, whatever a page contains. */
const reach = 64

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = makeSegmenter(language)
  segmenters.set(language, made)
  return made
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    // Pages name their language in any way they like ("english", "ru_RU").
    return new Intl.Segmenter('und', { granularity: 'sentence' })
  }
}

const monthNames = new Map<string, ReadonlySet<string>>()

/** Lower-case month names of a language, as written within a date ("3. Oktober"). */
function monthsOf(language: string): ReadonlySet<string> {
  const known = monthNames.get(language)
  if (known !== undefined) return known
  let names: string[] = []
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    names = Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2024, month, 3)).find(({ type }) => type === 'month'),
    ).map((part) => part?.value.toLowerCase() ?? '')
  } catch {
    // An unknown tag has no month names; the rule then never applies.
  }
  const made = new Set(names)
  monthNames.set(language, made)
  return made
}

const lineEnd = /[\n\r\u0085\u2028\u2029]/u
const opensTail = /^(?:[,;:%)\]}»”]|\([^()]{1,20}\)\s?[,.;:])/u
// Georgian letters are small ones to Unicode, but nobody writes their capitals.
const opensSmall = /^[“"'‘«(]?(?!\p{sc=Georgian})\p{Ll}/u
const opensCapital = /^[“"'‘«„([]?\p{Lu}/u
const plainStop = /[\p{L}\p{N}][.!?]$/u
const stopThenSmall = /[\p{L}\p{N}][.!?]\s{1,4}\p{Ll}/u
const stopThenCapital = /[.!?…]["»”’)\]]{0,2}\s{1,4}["«“„(]?\p{Lu}/u
const opensInitial = /^\p{Lu}\./u
const opensNumber = /^\d/u
const firstWord = /^[“"'‘«„([]?([\p{L}'’]{1,32})/u
const abbreviation = /[\p{L}\p{M}.№°]{1,24}$/u
/** After these letters a "." marks an abbreviation, or in Armenian a pause: their full stop is another, or none. */
const noFullStop = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Armenian}]\.$/u
const insideWord = /\p{sc=Ethiopic}\.\p{sc=Ethiopic}/u
const georgianInitial = /(?:^|[^\p{L}])\p{sc=Georgian}\.$/u
const initial = /(?:^|[^\p{L}])\p{Lu}\.$/u
const dayNumber = /^\d{1,2}\.$/u
const numbering =
  /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]{1,2}|\(?\p{L}[.)]{1,2}|[IVXLC]{1,5}\.|[•⁃*·-]\s*\d{0,3}\.?)$/u
const longestNumbering = 16
const yearMark = /\d\s?г\.$/u
/** Numbers of notes, as encyclopaedias set them after the full stop. */
const noteMarks = /^(?:\[\d{1,3}\]\s{0,4}){1,8}/u

function startsSentence(right: string): boolean {
  // A capital on a word this common is the sentence's, not a name's.
  const word = firstWord.exec(right)?.[1]?.toLowerCase()
  return word === undefined || commonWords.has(word)
}

function joinsAtAbbreviation(left: string, token: string, right: string): boolean {
  if (!token.endsWith('.')) return false
  const word = abbreviation.exec(token.slice(0, -1))?.[0].toLowerCase().replace(/^\.+/u, '') ?? ''
  if (neverEnds.has(word) || noFullStop.test(token)) return true
  if (opensNumber.test(right)) return beforeNumber.has(word) || mayEnd.has(word)
  if (!mayEnd.has(word)) return false
  // "в 1999 г. Москва" ends; "в г. Москва" does not.
  if (yearMark.test(left.slice(-8))) return !opensCapital.test(right)
  return !startsSentence(right)
}

function joinsAtInitial(left: string, token: string, right: string): boolean {
  if (georgianInitial.test(token)) return true
  if (!initial.test(token) || !opensCapital.test(right)) return false
  if (opensInitial.test(right)) return true
  // "you and I. Did you" ends; "Albert I. Jones" does not.
  if (token === 'I.' && !/\p{Lu}\p{Ll}{1,20}\sI\.$/u.test(left.slice(-26))) return false
  return !startsSentence(right)
}

function joinsAtDay(token: string, right: string, language: string): boolean {
  if (!dayNumber.test(token)) return false
  const word = firstWord.exec(right)?.[1]?.toLowerCase()
  return word !== undefined && monthsOf(language).has(word)
}

/** Is a text written without capitals, so that a small letter after a full stop is no sign of going on? */
const isSmallOnly = (text: string): boolean =>
  opensSmall.test(text) && stopThenSmall.test(text) && !stopThenCapital.test(text)

/** Does what follows a cut show that the sentence goes on? */
const goesOn = (token: string, right: string, smallOnly: boolean): boolean =>
  opensTail.test(right) || (opensSmall.test(right) && !(smallOnly && plainStop.test(token)))

/** Are the two sides of a cut one sentence after all? `left` and `right` are bounded windows of the text. */
function joins(left: string, right: string, language: string, smallOnly: boolean): boolean {
  const before = left.trimEnd()
  if (lineEnd.test(left.slice(before.length))) return false
  const after = right.trimStart()
  if (before === '' || after === '') return before !== after
  // Only the last word tells; regular expressions over the whole window would cost more than the cut itself.
  const token = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0')) + 1)
  return (
    goesOn(token, after, smallOnly) ||
    (before.length <= longestNumbering && numbering.test(before)) ||
    insideWord.test(left.slice(-2) + right.slice(0, 1)) ||
    joinsAtInitial(before, token, after) ||
    joinsAtAbbreviation(before, token, after) ||
    joinsAtDay(token, after, language)
  )
}

const missedEnd =
  /(?:(?:…{1,4}|(?<=\p{sc=Armenian}):)["»”’)\]]{0,2}\s{1,4}(?=["«“„(]?\p{Lu}))|(?:፡፡["»”’)\]]{0,2}\s{0,4})/gu
const missedInSmall = /(?<=[\p{L}\p{N}])[.!?]\s{1,4}(?=\p{Ll})/gu

/**
 * Cuts that the segmenter leaves out: an ellipsis or an Armenian ":" before a capital, two Ethiopic word dividers, and a full stop
 * where there are no capitals.
 */
function* missedCuts(text: string, from: number, to: number, missed: RegExp): Generator<number> {
  // Searching the piece, not the text from there on, keeps the whole linear where no such mark follows.
  for (const { index, 0: end } of text.slice(from, to).matchAll(missed)) yield from + index + end.length
}

/** How much text the segmenter sees at once: V8's takes more than linear time over many short sentences in one string. */
const windowLength = 2048

/** The segmenter's cuts, window by window. The last piece of a window may be a part, so the next window starts with it. */
function* rawCuts(text: string, language: string, smallOnly: boolean): Generator<number> {
  const missed = smallOnly ? missedInSmall : missedEnd
  const segmenter = segmenterFor(language)
  let from = 0
  let length = windowLength
  while (from < text.length) {
    const isLast = from + length >= text.length
    const ends = Array.from(
      segmenter.segment(text.slice(from, from + length)),
      ({ index, segment }) => index + segment.length,
    )
    if (!isLast) ends.pop()
    const start = from
    for (const end of ends) {
      yield* missedCuts(text, from, start + end - 1, missed)
      from = start + end
      yield from
    }
    // A sentence longer than the window is tried again with a longer one; doubling keeps the whole linear.
    length = ends.length === 0 ? length * 2 : windowLength
  }
}

function trimmed(source: string, from: number, to: number): Sentence | null {
  const piece = source.slice(from, to)
  const text = piece.trim()
  if (text === '') return null
  const start = from + piece.length - piece.trimStart().length
  return { text, start, end: start + text.length }
}

/**
 * Parts a block of text into sentences: `Intl.Segmenter` (Unicode UAX 29), then a merge layer over its cuts for
 * abbreviations, initials, dates and tails of quotations. A line end always cuts. `language` is a BCP 47 tag; an unknown
 * one is split by the rules common to all. Takes time linear in the text, whatever it contains; never fails.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const smallOnly = isSmallOnly(text)
  for (const rawCut of rawCuts(text, language, smallOnly)) {
    if (rawCut <= from) continue
    const left = text.slice(Math.max(from, rawCut - reach), rawCut)
    const right = text.slice(rawCut, rawCut + reach)
    if (rawCut < text.length && joins(left, right, language, smallOnly)) continue
    const cut =
      rawCut +
      (lineEnd.test(left.slice(left.trimEnd().length)) ? 0 : (noteMarks.exec(right)?.[0].length ?? 0))
    const sentence = trimmed(text, from, cut)
    if (sentence !== null) found.push(sentence)
    from = cut
  }
  return found
}
