import { browser } from './browser.ts'

/**
 * Reads a JSON file of our own package. The page policy (`connect-src 'none'`) lets nothing else be read, so this can never
 * become a request. Rejects when the file is not there or not JSON: a broken package.
 */
export async function readPackagedJson(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path))
  return answer.json()
}
