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
export type Features = Float64Array

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** Numbers in about 0…1, from where a word stands, how often, and how it is written. Those left out are 0. */
function measure(term: Term, titled: boolean, sentences: number): Partial<Weights> {
  const breadth = Math.log(1 + sentences)
  const spread = Math.log(term.spread)
  if (term.common)
    return { common: 1, commonSpread: spread / breadth, commonLength: Math.min(1, term.length / 8) }
  return {
    content: 1,
    spread,
    early: 1 / (1 + term.first),
    opening: flag(term.first === 0),
    title: flag(titled),
    name: flag(term.name),
    late: term.last / sentences,
    breadth,
  }
}

/** Measures every word of an article. */
export function featuresOf(terms: Terms, title: string, language: string): Features[] {
  const stem = stemmer(language)
  const titled = new Set(
    wordsOf(title)
      .filter((word) => !isCommon(word, language))
      .map((word) => terms.vocabulary.get(stem(word))),
  )
  return terms.all.map((term, id) => {
    const numbers = measure(term, titled.has(id), terms.words.length)
    return Float64Array.from(featureNames, (name) => numbers[name] ?? 0)
  })
}

/**
 * The chance of each word that a person's summary of the article would use it: a logistic regression over its features.
 * After Hong and Nenkova 2014, "Improving the estimation of word importance", who score sentences by such chances too.
 */
export function chancesOf(features: readonly Features[], weights: Weights): Float64Array {
  const factors = Float64Array.from(featureNames, (name) => weights[name])
  return Float64Array.from(features, (numbers) => {
    let sum = 0
    for (let at = 0; at < factors.length; at += 1) sum += (factors[at] ?? 0) * (numbers[at] ?? 0)
    return 1 / (1 + Math.exp(-sum))
  })
}
