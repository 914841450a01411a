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
export type Features = Readonly<Partial<Record<FeatureName, number>>>
export type Weights = Readonly<Record<FeatureName, number>>

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** Numbers in about 0…1, from where a word stands, how often, and how it is written. Absent ones are 0. */
function measure(term: Term, titled: boolean, sentences: number): Features {
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
  return terms.all.map((term, id) => measure(term, titled.has(id), terms.words.length))
}

/**
 * The chance of each word that a person's summary of the article would use it: a logistic regression over its features.
 * After Hong and Nenkova 2014, "Improving the estimation of word importance", who score sentences by such chances too.
 */
export function chancesOf(features: readonly Features[], weights: Weights): Float64Array {
  return Float64Array.from(features, (feature) => {
    const sum = featureNames.reduce((total, name) => total + weights[name] * (feature[name] ?? 0), 0)
    return 1 / (1 + Math.exp(-sum))
  })
}
