import { copyOf, dropOverlays, type Copy } from './clone.ts'
import { choose } from './choose.ts'
import { gather, judge, wordsOnly } from './compose.ts'
import { read, wordsIn } from './dom.ts'
import { kindOf, type Judged } from './kinds.ts'
import { directionOf, languageOf } from './language.ts'
import { metadataOf, separator, type Metadata } from './metadata.ts'
import { passagesIn, type Passage } from './passages.ts'
import { cutText } from './phrases.ts'
import { shortItem } from './short.ts'
import type { Article, Extraction, Refusal } from './types.ts'

const refused = (reason: Refusal): Extraction => ({ ok: false, reason })

function isHtml(page: Document): boolean {
  const type = read(page, 'contentType') as string | undefined
  if (type && !/^(text\/html|application\/xhtml\+xml)$/.test(type)) return false
  const root = read(page, 'documentElement') as Element | null
  return root === null || read(root, 'localName') === 'html'
}

const leastWords = 25

const words = (blocks: readonly Judged[]): number =>
  blocks.reduce((sum, { kind, passage }) => (kind === 'text' ? sum + passage.words : sum), 0)

// A front page or list: several linked headlines among the chosen, and hardly more than one teaser under each.
function isList(blocks: readonly Judged[]): boolean {
  const isHeadline = ({ passage: { place, linked, text } }: Judged): boolean =>
    place === 'heading' && linked * 2 > text.length
  const headlines = blocks.filter(isHeadline).length
  const paragraphs = blocks.filter(({ kind }) => kind === 'text').length
  return headlines > 2 && paragraphs <= headlines * 1.5
}

const isProse = (passage: Passage): boolean => passage.words > 9 && kindOf(passage) === 'text'

// Where the page names no outlet, the part of its title that stands in the page by itself is the headline.
function headlineOf(title: string, passages: readonly Passage[]): string {
  const parts = title.split(separator)
  if (parts.length < 2) return title
  const short = passages.filter(({ text }) => text.length < 2 * title.length)
  const texts = new Set(short.map(({ text }) => wordsOnly(text)))
  return parts.find((part) => wordsIn(part) > 3 && texts.has(wordsOnly(part))) ?? title
}

// What was chosen by length, or else an item of a sentence or two that is clearly the page's own.
function blocksOf(
  copy: Copy,
  passages: readonly Passage[],
  headline: string,
  facts: Metadata,
): Judged[] | null {
  const blocks = judge(gather(passages, choose(copy, passages), headline, facts.description), headline)
  if (words(blocks) >= leastWords) return facts.isArticle || !isList(blocks) ? blocks : null
  const item = shortItem(copy, passages, headline, facts.isArticle)
  return item.length > 0 ? judge(item, headline) : null
}

function articleOf(copy: Copy, body: Element, facts: Metadata): Article | null {
  const seen = passagesIn(body)
  // Pages that unhide their text by a script are read as if it had run.
  const passages = seen.some(isProse) ? seen : passagesIn(body, true)
  const headline = headlineOf(facts.title, passages)
  const blocks = blocksOf(copy, passages, headline, facts)
  if (blocks === null) return null
  const language = languageOf(facts.declaredLanguages, blocks.map(({ passage }) => passage.text).join(' '))
  const first = blocks.findIndex(({ kind }) => kind === 'text')
  return {
    title:
      headline || (blocks.findLast(({ kind }, at) => kind === 'heading' && at < first)?.passage.text ?? ''),
    byline: facts.byline,
    site: facts.site,
    published: facts.published,
    language,
    direction:
      facts.direction === 'rtl' || facts.direction === 'ltr' ? facts.direction : directionOf(language),
    words: words(blocks),
    blocks: blocks.flatMap(({ passage, kind }) =>
      kind === 'foreign' ? [] : [{ text: passage.text, kind, path: copy.pathOf(passage.number) }],
    ),
    cut: facts.isPaid || passages.some(({ text, words: count }) => count < 40 && cutText.test(text)),
  }
}

/**
 * The article of a page, as plain data: its blocks in reading order with their place in the live page, and what the
 * page says about it. All work is done on a copy; the page itself is only read, never changed.
 * Answers a refusal where there is no article.
 * @param page the live document
 * @param url its address; the host helps to tell the outlet's name in the title
 */
export function readArticle(page: Document, url: string): Extraction {
  if (!isHtml(page)) return refused('not-html')
  const copy = copyOf(page)
  const body = copy?.document.body as Element | null | undefined
  if (!copy || !body) return refused('empty-page')
  const facts = metadataOf(copy.document, url)
  dropOverlays(copy.document)
  if (!/[\p{L}\p{N}]/u.test(body.textContent ?? '')) return refused('empty-page')
  const article = articleOf(copy, body, facts)
  return article ? { ok: true, article } : refused('no-article')
}
