import type { Article } from '../article/types.ts'
import { candidatesOf } from './candidates.ts'
import { chancesOf, featuresOf } from './chances.ts'
import { choose } from './choose.ts'
import { termsOf } from './terms.ts'
import type { Summary, SummarySentence } from './types.ts'
import { modelFor } from './weights.ts'

/**
 * Chooses up to `count` sentences that tell what an article says, in reading order, each with its place. Fewer come back
 * where the article has fewer that can be quoted whole; none from an article without text. Takes time linear in the text and
 * never fails. The method and what it was measured against: docs/summary.md.
 */
export function summarize(article: Article, count: number): Summary {
  const { title, language } = article
  const candidates = candidatesOf(article)
  const terms = termsOf(candidates, language)
  const { words, measures } = modelFor(language)
  const chances = chancesOf(featuresOf(terms, title, language), words)
  const chosen = choose({ candidates, terms, chances, measures }, count)
  const sentences = chosen.flatMap((index): SummarySentence[] => {
    const candidate = candidates[index]
    if (candidate === undefined) return []
    const { text, block, start, end } = candidate
    return [{ text, block, start, end }]
  })
  return { sentences, total: candidates.length }
}
