import { expect, test } from 'vitest'
import type { Article, Block } from '../../../../src/core/article/types.ts'
import { summarize } from '../../../../src/core/summary/summarize.ts'

const articleOf = (blocks: readonly (string | Partial<Block>)[], title = ''): Article => ({
  title,
  byline: null,
  site: null,
  published: null,
  language: 'en',
  direction: 'ltr',
  words: 0,
  cut: false,
  blocks: blocks.map((block, index) => ({
    kind: 'text',
    path: [index],
    ...(typeof block === 'string' ? { text: block } : { text: '', ...block }),
  })),
})

test('an article without text gives no sentence', () => {
  expect(summarize(articleOf([]), 3)).toEqual({ sentences: [], total: 0 })
})

test('headings, captions and asides are never quoted', () => {
  const article = articleOf([
    { kind: 'heading', text: 'The council votes on the bridge today.' },
    { kind: 'caption', text: 'The old bridge is seen from the river in May.' },
    { kind: 'aside', text: 'Read more about the bridge and the council here.' },
    'The council voted to close the old bridge in June.',
  ])
  expect(summarize(article, 3).sentences.map(({ text }) => text)).toEqual([
    'The council voted to close the old bridge in June.',
  ])
})

test('each sentence names its place in its block', () => {
  const blocks = [
    'The council met on Monday. The council voted to close the old bridge in June.',
    'Engineers found cracks in the bridge last winter. A new bridge will cost nine million dollars.',
  ]
  const { sentences, total } = summarize(articleOf(blocks), 3)
  expect(total).toBe(4)
  expect(sentences).toHaveLength(3)
  for (const { text, block, start, end } of sentences) expect(blocks[block]?.slice(start, end)).toBe(text)
})
