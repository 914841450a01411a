import { readFileSync } from 'node:fs'
import type { Article } from '../../../src/core/article/types.ts'

/** One article with its reference summary, as a line of the data file. */
export type Row = {
  readonly id: string
  readonly lang: string
  readonly source: string
  readonly title: string
  readonly text: string
  readonly summary: string
}

export function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** Paragraphs as blocks, as the extractor would hand them over; kinds are left to the candidates' own tests. */
export function articleOf({ title, text, lang }: Row): Article {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim())
  return {
    title,
    byline: null,
    site: null,
    published: null,
    language: lang,
    direction: 'ltr',
    words: text.split(/\s+/u).length,
    cut: false,
    blocks: paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((paragraph, index) => ({ text: paragraph, kind: 'text', path: [index] })),
  }
}
