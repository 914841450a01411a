import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readArticle } from '../src/core/article/read.ts'
import type { Article } from '../src/core/article/types.ts'
import { summarize } from '../src/core/summary/summarize.ts'
import { decodePage, documentOf } from './lib/html.ts'

const usage =
  'Usage: npm run summarize -- FILE.html [--url URL] [--sentences N] [--json]   (or HTML or plain text on stdin)'

class WrongUse extends Error {}

type Wanted = {
  readonly file: string | null
  readonly url: string
  readonly count: number
  readonly json: boolean
}

function wantedOf(argv: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      url: { type: 'string', default: '' },
      sentences: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 1) throw new WrongUse(`One file at a time, not ${positionals.length}.`)
  if (!/^[1-9]\d{0,2}$/.test(values.sentences))
    throw new WrongUse(`--sentences takes a number from 1 to 999, not "${values.sentences}".`)
  return { file: positionals[0] ?? null, url: values.url, count: Number(values.sentences), json: values.json }
}

function bytesOf(file: string | null): Uint8Array {
  if (file === null && process.stdin.isTTY) throw new WrongUse('Give a file, or a page on stdin.')
  try {
    return readFileSync(file ?? 0)
  } catch (error) {
    throw new WrongUse(
      `Cannot read ${file ?? 'stdin'}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    )
  }
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

function answer({ file, url, count, json }: Wanted): string {
  const extraction = readArticle(documentOf(decodePage(bytesOf(file))), url)
  if (!extraction.ok)
    return json
      ? JSON.stringify({ refused: true, reason: extraction.reason })
      : `No summary: ${extraction.reason}.`
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

try {
  process.stdout.write(`${answer(wantedOf(process.argv.slice(2)))}\n`)
} catch (error) {
  const isWrongUse =
    error instanceof WrongUse || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true
  if (!isWrongUse) throw error
  process.stderr.write(`${(error as Error).message}\n${usage}\n`)
  process.exitCode = 2
}
