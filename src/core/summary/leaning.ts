import { additionPhrases, backwardWords, contrastPhrases, oneOfThose } from './backward.ts'

/**
 * How a sentence hangs on the one before: `firm` ones need it (a pronoun as subject, "he said", "but" before a subject that
 * only it explains); `loose` ones need some sentence before them and no certain one ("Also", or "But" with a subject that is
 * named or known from elsewhere); `none` stand alone.
 */
export type Leaning = 'none' | 'loose' | 'firm'

/** "This week" points to the calendar, "this article" to the text as a whole: neither to the sentence before. */
const notBackward =
  /^(?:week|month|year|morning|evening|afternoon|summer|winter|spring|autumn|season|article|paper|section|chapter|study|book|guide|essay|год|месяц|недел|раз|стать|работ|исследован)/iu
const pronounSpeaks =
  /["”»!?,—–-]\s*(?:(?:he|she|they) (?:said|says|added|told|wrote|noted|explained|continued)|(?:said|added|says) (?:he|she|they)(?=[.,;:])|\p{Ll}+(?:л|ла|ли|ет|ит|ют|ят) (?:он|она|они)(?=[.,;:]))(?!\p{L})/u
const namesSubject = /^["“«]?\p{L}+,?(?:\s+[^\s,;:.]+){0,3}?\s+["“«]?\p{Lu}[\p{L}.-]+/u
const words = /[\p{L}'’]+/gu

const firstTwo = (opening: string): readonly [string, string] => {
  const [first, second] = opening.match(words) ?? []
  return [first?.toLowerCase() ?? '', second?.toLowerCase() ?? '']
}

/** Is the subject after a connective known without the sentence before: a name, or a noun used earlier in the article? */
function knowsSubject(opening: string, isKnown: (word: string) => boolean): boolean {
  if (namesSubject.test(opening)) return true
  const subject = (opening.match(words) ?? []).slice(1, 4).map((word) => word.toLowerCase())
  return subject.some((word) => word.length > 4 && isKnown(word))
}

/**
 * Tells from a sentence's opening and its "he said" whether it can stand without the one before. `language` is a BCP 47 tag;
 * languages without a word list of ours always give `none`. `isKnown` says whether a lower-case word stands in the article
 * before the sentence that comes before this one.
 */
export function leaningOf(sentence: string, language: string, isKnown: (word: string) => boolean): Leaning {
  const { pointers, turns, consequences, additions } = backwardWords(language)
  const opening = sentence.slice(0, 120)
  const [first, second] = firstTwo(opening)
  const points = pointers.has(first) ? !notBackward.test(second) : oneOfThose.test(opening)
  if (points || pronounSpeaks.test(sentence)) return 'firm'
  const adds = additions.has(first) || additionPhrases.test(opening)
  const contrasts = turns.has(first) || consequences.has(first) || contrastPhrases.test(opening)
  if (!adds && !contrasts) return 'none'
  return !pointers.has(second) && (adds || knowsSubject(opening, isKnown)) ? 'loose' : 'firm'
}
