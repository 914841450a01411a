import { readArticle } from '../src/core/article/read.ts'
import type { Article, Refusal } from '../src/core/article/types.ts'
import { summarize } from '../src/core/summary/summarize.ts'
import { bytesOf, readArguments, refuse } from './lib/command.ts'
import { decodePage, documentOf, isText } from './lib/html.ts'

const usage = `Usage: npm run summarize -- FILE.html [--url URL] [--sentences N] [--json]   (or HTML or plain text on stdin)

  --url URL      the page's address, whose host helps to tell the outlet's name in the title
  --sentences N  how many sentences, 1 to 999; left out: 3
  --json         one line of JSON instead of text for a reader`

type Wanted = {
  readonly file: string | null
  readonly url: string
  readonly count: number
  readonly json: boolean
}

function readWanted(): Wanted {
  const { values, positionals } = readArguments(
    usage,
    {
      url: { type: 'string', default: '' },
      sentences: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
    1,
  )
  const { sentences, url, json } = values
  if (!/^[1-9]\d{0,2}$/.test(sentences)) {
    return refuse(`--sentences takes a number from 1 to 999, not "${sentences}".`, usage)
  }
  const file = positionals[0] ?? null
  if (file === null && process.stdin.isTTY) return refuse('Give a file, or a page on stdin.', usage)
  return { file, url, count: Number(sentences), json }
}

function readable(article: Article, sentences: readonly { readonly text: string }[], total: number): string {
  const about = [article.byline, article.site, article.published, article.language]
    .filter(Boolean)
    .join(' · ')
  return [
    article.title,
    about,
    '',
    ...sentences.map(({ text }) => `• ${text}`),
    '',
    `${sentences.length} of ${total} sentences, ${article.words} words${article.cut ? '; the page shows only a part' : ''}`,
  ].join('\n')
}

const refusal = (reason: Refusal | 'not-text', json: boolean): string =>
  json ? JSON.stringify({ refused: true, reason }) : `No summary: ${reason}.`

function answer({ file, url, count, json }: Wanted): string {
  const source = decodePage(bytesOf(file, usage))
  if (!isText(source)) return refusal('not-text', json)
  const extraction = readArticle(documentOf(source), url)
  if (!extraction.ok) return refusal(extraction.reason, json)
  const { article } = extraction
  const { sentences, total } = summarize(article, count)
  if (!json) return readable(article, sentences, total)
  const { title, byline, site, published, language } = article
  return JSON.stringify({
    title,
    byline,
    site,
    published,
    language,
    sentences: sentences.map(({ text, block }) => ({ text, block })),
  })
}

process.stdout.write(`${answer(readWanted())}\n`)
