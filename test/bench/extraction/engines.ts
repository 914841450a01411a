import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { readArticle } from '../../../src/core/article/read.ts'

/** What one engine made of the page it runs in. */
export type Output = { readonly text: string; readonly ms: number; readonly error: string | null }

const edges =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,td,th,tr,ul'

// The same fair reading for the engines that answer with HTML: a line end at every block, nothing else changed.
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const block of page.querySelectorAll(edges)) {
    block.before('\n')
    block.after('\n')
  }
  return page.body.textContent
}

function timed(run: () => string): Output {
  const start = performance.now()
  try {
    const text = run()
    return { text, ms: performance.now() - start, error: null }
  } catch (error) {
    return { text: '', ms: performance.now() - start, error: String(error) }
  }
}

let current: Document | null = null
let address = ''

const page = (): Document => current ?? document
const copy = (): Document => page().cloneNode(true) as Document

function ours(): string {
  const extraction = readArticle(page(), address)
  if (!extraction.ok) return ''
  const told = extraction.article.blocks.filter(({ kind }) => kind !== 'caption')
  return told.map(({ text }) => text).join('\n')
}

const engines = {
  ours,
  readability: () => new Readability(copy()).parse()?.content ?? '',
  defuddle: () => new Defuddle(copy(), { url: address }).parse().content,
}

/** Names of the engines, as `benchmark` takes them. */
export type Engine = keyof typeof engines

declare global {
  var openString: (html: string, url: string) => void
  var benchmark: (engine: Engine) => Output
}

// A parsed document loads nothing and runs nothing.
globalThis.openString = (html, url) => {
  current = new DOMParser().parseFromString(html, 'text/html')
  address = url
}

// The time is the engine's own; turning its HTML into text is not counted.
globalThis.benchmark = (engine) => {
  const output = timed(engines[engine])
  return engine === 'ours' ? output : { ...output, text: textOf(output.text) }
}
