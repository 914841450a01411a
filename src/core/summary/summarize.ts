import type { Article } from '../article/types.ts'
import { candidatesOf } from './candidates.ts'
import { choose } from './choose.ts'
import { scoreCandidates } from './features.ts'
import type { Summary, SummarySentence } from './types.ts'

/**
 * Chooses up to `count` sentences that tell what an article says, in reading order, each with its place. Fewer come back
 * where the article has fewer that can be quoted whole; none from an article without text. Takes time linear in the text and
 * never fails.
 */
export function summarize(article: Article, count: number): Summary {
  const candidates = candidatesOf(article)
  const scored = scoreCandidates(candidates, article.title, article.language)
  const sentences = choose(candidates, scored, count).map((index): SummarySentence[] => {
    const candidate = candidates[index]
    if (candidate === undefined) return []
    const { text, block, start, end } = candidate
    return [{ text, block, start, end }]
  })
  return { sentences: sentences.flat(), total: candidates.length }
}
