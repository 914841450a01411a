import { expect, test } from 'vitest'
import { documentOf } from '../../../../scripts/lib/html.ts'
import { readArticle } from '../../../../src/core/article/read.ts'

const rest = '<nav><a href="/">Home</a></nav>'
const item = '<h1>Museum reopens</h1><p>The town museum opened again on Saturday.</p>'
const long =
  '<h1>Museum reopens</h1><p>The town museum opened again on Saturday after two years of repairs. Entry is free.</p>'

function textIn(body: string, head = ''): string | null {
  const extraction = readArticle(
    documentOf(`<html lang="en"><head>${head}</head><body>${rest}${body}</body></html>`),
    'https://www.open-coast.example/a/1.html',
  )
  if (!extraction.ok) return null
  const texts = extraction.article.blocks.filter(({ kind }) => kind === 'text')
  return texts.map(({ text }) => text).join('\n')
}

const links = [1, 2, 3, 4]
  .map((number) => `<h2><a href="/${number}">Another story of the coast</a></h2>`)
  .join('')

test.each([
  ['an article element', `<article>${item}</article>`, ''],
  ['og:type', `<div>${item}</div>`, '<meta property="og:type" content="article">'],
  [
    'linked data',
    `<div>${item}</div>`,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Museum reopens"}</script>',
  ],
  ['an article element beside links', `<article>${item}</article><aside>${links}</aside>`, ''],
])('an item of one sentence is read where %s marks it', (_, body, head) => {
  expect(textIn(body, head)).toBe('The town museum opened again on Saturday.')
})

test('an unmarked item of two sentences under the only headline is read', () => {
  expect(textIn(`<div>${long}</div>`)).toMatch(/^The town museum.*free\.$/)
})

test('a Russian item of two sentences keeps both', () => {
  const text = 'Суд в Залесске оштрафовал жителя города на 10 тысяч рублей. Он не признал вину.'
  expect(textIn(`<article><h1>Коротко</h1><p>${text}</p></article>`)).toBe(text)
})

test.each([
  ['a sentence without mark or headline', '<p>The town museum opened again on Saturday.</p>'],
  ['a scrap under an unmarked headline', item],
  [
    'a motto over links',
    `<h1>Open Coast</h1><p>We tell the news of the coast every day since 1950.</p>${links}`,
  ],
  [
    'a motto over a list',
    `<h1>Politics</h1><p>All the news of the coast and its islands, told every single day.</p><ul>${[1, 2, 3].map((number) => `<li><a href="/${number}">The council closes harbour ${number}</a></li>`).join('')}</ul>`,
  ],
  ['several items', `<article>${item}</article><article>${item.replace('Museum', 'Mill')}</article>`],
  ['several unmarked items', `${long}${long.replace('Museum', 'Mill')}`],
  [
    'a missing page',
    '<article><h1>404</h1><p>The page that you asked for is not here any more.</p></article>',
  ],
  [
    'a missing page',
    '<h1>Sorry</h1><p>The page that you are looking for could not be found: not found on this server.</p>',
  ],
  [
    'a log-in',
    '<h1>Welcome back</h1><p>Log in with your name and password to read the news of the coast.</p>',
  ],
  [
    'a page that needs a script',
    `<article><h1>Coast</h1><p>You need to enable JavaScript to run this app.</p></article>`,
  ],
])('%s is no article', (_, body) => {
  expect(textIn(body)).toBeNull()
})
