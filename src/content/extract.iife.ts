import { readArticle } from '../core/article/read.ts'
import type { Extraction } from '../core/article/types.ts'

declare global {
  var caveatExtraction: Extraction | undefined
}

// A file injected by executeScript gives no value back; the popup reads this global of the isolated world next.
globalThis.caveatExtraction = readArticle(document, location.href)
