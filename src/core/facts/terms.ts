import type { Article } from '../article/types.ts'
import { commonWords, isCommon, stemmer, wordsOf } from '../summary/stems.ts'
import { hollowWords } from './hollow-words.ts'
import { factAt, type Source } from './source.ts'
import { isTerm, type Token } from './term-form.ts'
import type { Fact } from './types.ts'

/** The language of the finder. */
const language = 'ru'

/** How many sentences must have a term that shares a word with the title, and how many any other. */
const leastWithTitle = 3
const leastWithout = 4

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu), ({ index, 0: token }) => ({
    text: token,
    at: index,
    plain: token.toLowerCase().replaceAll('ё', 'е'),
  }))

const isWeighty = ({ text, plain }: Token): boolean =>
  plain.length > 3 &&
  /^\p{L}[\p{L}-]+$/u.test(text) &&
  !hollowWords.has(plain) &&
  !commonWords.has(plain) &&
  !isCommon(plain, language)

/** One space parts two tokens, and nothing else. */
const adjoin = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && other.at === one.at + one.text.length + 1

const abbreviation = /^\p{Lu}{3,6}$/u
/** Abbreviations that reports use without spelling them out. */
const wellKnown = new Set(
  'NATO OSCE NASA IMF WHO FIFA UEFA НАТО ООН ОБСЕ МВФ ВОЗ НАСА СССР МЧС ФСБ ВТО ОПЕК МАГАТЭ'.split(' '),
)

/** Abbreviations that the article spells out: "Управление транспортной безопасности (УТБ)". */
const explainedIn = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ text }) =>
      Array.from(
        text.matchAll(/\p{L}{3} \(\s?(?:\p{Ll}{2,9} )?["«“]?(\p{Lu}{3,6})["»”]?\s?\)/gu),
        ([, short]) => short ?? '',
      ),
    ),
  )

type Phrase = { readonly key: string; readonly at: number; readonly text: string; readonly fits: boolean }

function* phrasesIn(text: string, stem: (word: string) => string): Generator<Phrase> {
  const tokens = tokensOf(text)
  const weighty = tokens.map(isWeighty)
  for (const [from, token] of tokens.entries()) {
    if (abbreviation.test(token.text)) yield { key: token.text, at: token.at, text: token.text, fits: true }
    for (let to = from + 1; to <= from + 3 && weighty[to - 1] === true; to += 1) {
      const words = tokens.slice(from, to)
      const last = words.at(-1)
      if (words.length > 1 && !adjoin(words.at(-2), last)) break
      if (words.length < 2 || last === undefined) continue
      yield {
        key: words.map(({ plain }) => stem(plain)).join(' '),
        at: token.at,
        text: text.slice(token.at, last.at + last.text.length),
        fits: isTerm(words),
      }
    }
  }
}

type Term = {
  times: number
  last: number
  first: { readonly source: number; readonly phrase: Phrase } | null
}

function count(sources: readonly Source[], stem: (word: string) => string): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const [source, { text }] of sources.entries()) {
    for (const phrase of phrasesIn(text, stem)) {
      const term = terms.get(phrase.key) ?? { times: 0, last: -1, first: null }
      if (term.last !== source) term.times += 1
      term.last = source
      if (phrase.fits) term.first ??= { source, phrase }
      terms.set(phrase.key, term)
    }
  }
  return terms
}

/** Terms that are nearly always said within a longer one. A term has three words at most, so its parts have two. */
function partsOf(terms: ReadonlyMap<string, Term>): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const [key, { times }] of terms) {
    const words = key.split(' ')
    const pairs = words.length === 3 ? [words.slice(0, 2).join(' '), words.slice(1).join(' ')] : []
    for (const pair of pairs) if (times * 1.5 >= (terms.get(pair)?.times ?? Infinity)) parts.add(pair)
  }
  return parts
}

type Matter = Pick<Article, 'title' | 'site'>

/** Terms said often enough, and not called as a person, a place or the site is. */
function fitTerms(
  sources: readonly Source[],
  { title, site }: Matter,
  known: readonly string[],
): Map<string, Term> {
  const stem = stemmer(language)
  const terms = count(sources, stem)
  const stemsOf = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => wordsOf(text)).map(stem))
  const names = stemsOf([...known, site ?? ''])
  const titled = stemsOf([title])
  const isFit = (key: string, { times, first }: Term): boolean => {
    const words = key.split(' ')
    const least = words.some((word) => titled.has(word)) ? leastWithTitle : leastWithout
    return first !== null && times >= least && !words.some((word) => names.has(word))
  }
  return new Map([...terms].filter(([key, term]) => isFit(key, term)))
}

/**
 * Up to `most` terms that a Russian article keeps coming back to: two or three words that stand together, and abbreviations
 * that it explains; the most used, in the order of their first use. `known` are names found already, which are no terms.
 */
export function termsOf(
  sources: readonly Source[],
  matter: Matter,
  known: readonly string[],
  most: number,
): Fact[] {
  const terms = fitTerms(sources, matter, known)
  const parts = partsOf(terms)
  const explained = explainedIn(sources)
  const isClear = (key: string): boolean =>
    key.includes(' ') ? !parts.has(key) : wellKnown.has(key) || explained.has(key)
  return [...terms]
    .sort(
      ([, one], [, other]) =>
        other.times - one.times || (one.first?.source ?? 0) - (other.first?.source ?? 0),
    )
    .filter(([key]) => isClear(key))
    .slice(0, most)
    .flatMap(([, { first }]) => (first === null ? [] : [first]))
    .sort((one, other) => one.source - other.source || one.phrase.at - other.phrase.at)
    .flatMap(({ source, phrase }) => {
      const sentence = sources[source]
      return sentence === undefined ? [] : [factAt(sentence, phrase.at, phrase.text)]
    })
}
