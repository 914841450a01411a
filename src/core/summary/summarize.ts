import type { Article } from '../article/types.ts'
import { candidatesOf } from './candidates.ts'
import { choose, type Field } from './choose.ts'
import { featureNames, featuresOf } from './features.ts'
import type { Summary, SummarySentence } from './types.ts'
import { vectorsOf } from './vectors.ts'
import { manner, weights } from './weights.ts'

/** The article's sentences, measured and scored with the given weights. */
export function fieldOf(article: Article, given: typeof weights): Field {
  const candidates = candidatesOf(article)
  const vectors = vectorsOf(
    candidates.map(({ words }) => words),
    article.language,
  )
  const features = featuresOf(candidates, vectors, article.title, article.language)
  const scores = Float64Array.from(features, (feature) =>
    featureNames.reduce((sum, name) => sum + given[name] * feature[name], 0),
  )
  return { candidates, features, scores, vectors }
}

/**
 * Chooses up to `count` sentences that tell what an article says, in reading order, each with its place. Fewer come back
 * where the article has fewer that can be quoted whole; none from an article without text. Takes time linear in the text and
 * never fails. The method and what it was measured against: docs/summary.md.
 */
export function summarize(article: Article, count: number): Summary {
  const field = fieldOf(article, weights)
  const sentences = choose(field, count, manner).map((index): SummarySentence[] => {
    const candidate = field.candidates[index]
    if (candidate === undefined) return []
    const { text, block, start, end } = candidate
    return [{ text, block, start, end }]
  })
  return { sentences: sentences.flat(), total: field.candidates.length }
}
