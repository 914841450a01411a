import { copyOf, type Copy } from './clone.ts'
import { chosenByReadability, densest } from './choose.ts'
import { read, wordsIn } from './dom.ts'
import { judgeEdges, kindOf, type Judged } from './kinds.ts'
import { directionOf, languageOf } from './language.ts'
import { metadataOf, type Metadata } from './metadata.ts'
import { passagesIn, type Passage } from './passages.ts'
import { cutText, gluedCaption } from './phrases.ts'
import type { Article, Block, Extraction } from './types.ts'

const refused = (reason: 'empty-page' | 'no-article' | 'not-html'): Extraction => ({ ok: false, reason })

const isHtml = (page: Document): boolean => {
  const type = read(page, 'contentType') as string | undefined
  if (type && !/^(text\/html|application\/xhtml\+xml)$/.test(type)) return false
  const root = read(page, 'documentElement') as Element | null
  return root === null || read(root, 'localName') === 'html'
}

// A caption and a paragraph that share a line stand in the same element.
const unglued = (passage: Passage): Passage[] => {
  const caption = gluedCaption.exec(passage.text)?.[1]
  if (!caption || passage.place === 'caption') return [passage]
  return [
    { ...passage, text: caption, place: 'caption' },
    { ...passage, text: passage.text.slice(caption.length).trim() },
  ]
}

const same = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function judged(chosen: readonly Passage[]): Judged[] {
  const seen = new Set<string>()
  const blocks: Judged[] = chosen.flatMap(unglued).map((passage) => ({ passage, kind: kindOf(passage) }))
  judgeEdges(blocks)
  return blocks.filter(({ passage }) => {
    const key = same(passage.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const leastWords = 25

const words = (blocks: readonly Judged[]): number =>
  blocks.reduce((sum, { kind, passage }) => (kind === 'text' ? sum + wordsIn(passage.text) : sum), 0)

function articleOf(copy: Copy, facts: Metadata, passages: readonly Passage[]): Article | null {
  let blocks = judged(chosenByReadability(copy.document, passages) ?? [])
  if (words(blocks) < leastWords * 2) {
    const other = judged(densest(copy, passages))
    if (words(other) > words(blocks)) blocks = other
  }
  if (words(blocks) < leastWords) return null
  const text = blocks.map(({ passage }) => passage.text).join(' ')
  const language = languageOf(facts.declaredLanguages, text)
  const title =
    facts.title || blocks.findLast(({ kind }, at) => kind === 'heading' && at < 5)?.passage.text || ''
  blocks = blocks.map((one) =>
    one.kind === 'text' && same(one.passage.text) === same(title) ? { ...one, kind: 'heading' } : one,
  )
  return {
    title,
    byline: facts.byline,
    site: facts.site,
    published: facts.published,
    language,
    direction:
      facts.direction === 'rtl' || facts.direction === 'ltr' ? facts.direction : directionOf(language),
    words: words(blocks),
    blocks: blocks.map(({ passage, kind }): Block => ({
      text: passage.text,
      kind,
      path: copy.pathOf(passage.number),
    })),
    cut: facts.isPaid || passages.some((passage) => wordsIn(passage.text) < 40 && cutText.test(passage.text)),
  }
}

/**
 * The article of a page, as plain data: its blocks in reading order with their place in the live page, and what the page
 * says about it. The page is only read, never changed. Answers a refusal where there is no article; throws nothing.
 * @param page the live document
 * @param url its address; the host helps to tell the outlet's name in the title
 */
export function readArticle(page: Document, url: string): Extraction {
  if (!isHtml(page)) return refused('not-html')
  const copy = copyOf(page)
  const body = copy?.document.body as Element | null | undefined
  if (!copy || !body) return refused('empty-page')
  const passages = passagesIn(body)
  if (passages.length === 0) return refused('empty-page')
  const article = articleOf(copy, metadataOf(copy.document, url), passages)
  return article ? { ok: true, article } : refused('no-article')
}
