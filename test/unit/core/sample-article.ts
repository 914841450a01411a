import type { Article, Block } from '../../../src/core/article/types.ts'

/** An article as the extractor would give it, with nothing in it but what is said here. */
export const sampleArticle = (change: Partial<Article> = {}): Article => ({
  title: '',
  byline: null,
  site: null,
  published: null,
  language: 'en',
  direction: 'ltr',
  words: 0,
  blocks: [],
  cut: false,
  ...change,
})

/** The same with blocks, of running text unless they say otherwise. */
export const articleOf = (blocks: readonly (string | Partial<Block>)[], title = ''): Article =>
  sampleArticle({
    title,
    blocks: blocks.map((block, index) => ({
      kind: 'text',
      path: [index],
      ...(typeof block === 'string' ? { text: block } : { text: '', ...block }),
    })),
  })
