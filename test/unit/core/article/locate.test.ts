// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { locate } from '../../../../src/core/article/locate.ts'
import { readArticle } from '../../../../src/core/article/read.ts'
import { summarize } from '../../../../src/core/summary/summarize.ts'

const page = (html: string): Document => {
  document.body.innerHTML = html
  return document
}
afterEach(() => document.body.replaceChildren())

const found = (html: string, sentence: string, path: readonly number[]): Range | null =>
  locate(page(html), { sentence, path })

const spoken = (range: Range | null): string | undefined => range?.toString().replace(/\s+/g, ' ')

describe('a sentence is found again', () => {
  test('in the block it was read from, across inline markup and line breaks', () => {
    const html = '<p>First one.</p><p>Then the <b>bridge</b>\n  was <i>opened</i> at&nbsp;noon. Last one.</p>'
    const range = found(html, 'Then the bridge was opened at noon.', [1, 1])
    expect(spoken(range)).toBe('Then the bridge was opened at noon.')
    expect(range?.startContainer.parentElement?.localName).toBe('p')
  })
  test('from its first letter to its last, without the space around it', () => {
    const range = found('<p>  One.   Two.  Three. </p>', 'Two.', [1, 0])
    expect(range?.toString()).toBe('Two.')
  })
  test('whatever soft hyphens and zero-width marks the page puts into words', () => {
    const html = '<p>An un\u00adbe\u00adliev\u00adable\u200b story.</p>'
    expect(found(html, 'An unbelievable story.', [1, 0])).not.toBeNull()
  })
  test('without the words of scripts and hidden parts inside it', () => {
    const html = '<p>Half of <script>var a = 1</script><span hidden>ten percent </span>the town came.</p>'
    expect(found(html, 'Half of the town came.', [1, 0])).not.toBeNull()
  })
  test('where the page hides it until a script shows it', () => {
    expect(found('<div hidden><p>Hidden so far.</p></div>', 'Hidden so far.', [1, 0, 0])).not.toBeNull()
  })
  test('when the page has changed around it: the path leads elsewhere or nowhere', () => {
    const html = '<div>Advertisement</div><main><p>Moved down here.</p></main>'
    expect(spoken(found(html, 'Moved down here.', [1, 0]))).toBe('Moved down here.')
    expect(spoken(found(html, 'Moved down here.', [1, 7, 3]))).toBe('Moved down here.')
  })
  test('nearest to where it stood, when the page says it more than once', () => {
    const html =
      '<p id="a">Twice.</p><p>x</p><p>many words between the two</p><section></section><p id="b">Twice.</p><p>z</p>'
    expect(found(html, 'Twice.', [1, 3])?.startContainer.parentElement?.id).toBe('b')
    expect(found(html, 'Twice.', [1, 1])?.startContainer.parentElement?.id).toBe('a')
  })
  test('in a page whose form hides the properties of elements', () => {
    const html =
      '<form><input name="children"><input name="localName"><input name="nodeType"><p>Still found.</p></form>'
    expect(spoken(found(html, 'Still found.', [1, 0, 3]))).toBe('Still found.')
  })
})

describe('a sentence is not found', () => {
  test('when the page does not say it any more', () => {
    expect(found('<p>Something else.</p>', 'Gone by now.', [1, 0])).toBeNull()
  })
  test('when nothing is asked for', () => {
    expect(found('<p>Text.</p>', ' ', [1, 0])).toBeNull()
  })
})

test('every sentence of a summary is found where the article was read, and the page stays as it was', () => {
  const fixture = readFileSync('test/fixtures/site/article-en.html', 'utf8')
  page(/<body[^>]*>(?<body>.*)<\/body>/s.exec(fixture)?.groups?.['body'] ?? '')
  const before = document.documentElement.outerHTML
  const read = readArticle(document, 'http://example.org/')
  if (!read.ok) throw new Error(read.reason)
  const { sentences } = summarize(read.article, 7)
  expect(sentences.length).toBeGreaterThan(4)
  for (const { block, start, end } of sentences) {
    const { text: whole, path } = read.article.blocks[block] ?? { text: '', path: [] }
    const sentence = whole.slice(start, end)
    const range = locate(document, { sentence, path })
    expect(range?.toString().replace(/\s+/g, '')).toBe(sentence.replace(/\s+/g, ''))
    expect(range?.startContainer.parentElement?.closest('p')).not.toBeNull()
  }
  expect(document.documentElement.outerHTML).toBe(before)
})
