import { browser } from './browser.ts'

/**
 * Reads a JSON file of our own package. The page policy (`connect-src 'none'`) lets nothing else be read, so this can never
 * become a request. Rejects when the file is not there or not JSON: a broken package.
 */
export async function readPackagedJson(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path))
  return answer.json()
}

/** Bytes that one character takes at most. */
const widest = 4

/**
 * Reads a text file that the reader chose, and of one that is longer than `most` characters only so much as to show that. Empty where the
 * file cannot be read: it may be gone since.
 */
export async function readFile(file: File, most: number): Promise<string> {
  try {
    return await file.slice(0, (most + 1) * widest).text()
  } catch {
    return ''
  }
}
