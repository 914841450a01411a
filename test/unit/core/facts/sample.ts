import type { Article } from '../../../../src/core/article/types.ts'
import { factsOf } from '../../../../src/core/facts/facts.ts'
import type { FactKind } from '../../../../src/core/facts/types.ts'
import { sampleArticle } from '../sample-article.ts'

/** An article of one block, in a language, as the extractor would give it. */
export const articleOf = (text: string, language = 'en', change: Partial<Article> = {}): Article =>
  sampleArticle({
    language,
    words: text.split(' ').length,
    blocks: [{ text, kind: 'text', path: [1, 0] }],
    ...change,
  })

/** The words of one kind that are found in a text. */
export const found = (
  kind: FactKind,
  text: string,
  language = 'en',
  change: Partial<Article> = {},
): string[] => factsOf(articleOf(text, language, change))[kind].map((fact) => fact.text)
