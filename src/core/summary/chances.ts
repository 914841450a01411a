import { isCommon, stemmer, wordsOf } from './stems.ts'
import type { Term, Terms } from './terms.ts'

/** What a word is weighed by; `measure` says how each is taken. */
export const featureNames = [
  'content',
  'spread',
  'early',
  'opening',
  'title',
  'name',
  'late',
  'breadth',
  'common',
  'commonSpread',
  'commonLength',
] as const

export type FeatureName = (typeof featureNames)[number]
export type Weights = Readonly<Record<FeatureName, number>>

/** Numbers of one word, in the order of `featureNames`. */
export type Features = readonly number[]

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** Numbers in about 0…1, from where a word stands, how often, and how it is written. A common word has only the last three. */
function measure(term: Term, titled: boolean, sentences: number): Features {
  const breadth = Math.log(1 + sentences)
  const spread = Math.log(term.spread)
  if (term.common) return [0, 0, 0, 0, 0, 0, 0, 0, 1, spread / breadth, Math.min(1, term.length / 8)]
  return [
    1,
    spread,
    1 / (1 + term.first),
    flag(term.first === 0),
    flag(titled),
    flag(term.name),
    term.last / sentences,
    breadth,
    0,
    0,
    0,
  ]
}

/** Measures every word of an article. */
export function featuresOf(terms: Terms, title: string, language: string): Features[] {
  const stem = stemmer(language)
  const titled = new Set(
    wordsOf(title)
      .filter((word) => !isCommon(word, language))
      .map((word) => terms.vocabulary.get(stem(word))),
  )
  return terms.all.map((term, id) => measure(term, titled.has(id), terms.words.length))
}

/**
 * The chance of each word that a person's summary of the article would use it: a logistic regression over its features.
 * After Hong and Nenkova 2014, "Improving the estimation of word importance", who score sentences by such chances too.
 */
export function chancesOf(features: readonly Features[], weights: Weights): Float64Array {
  const factors = featureNames.map((name) => weights[name])
  return Float64Array.from(features, (numbers) => {
    const sum = factors.reduce((total, factor, at) => total + factor * (numbers[at] ?? 0), 0)
    return 1 / (1 + Math.exp(-sum))
  })
}
