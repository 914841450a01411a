import { browser } from './browser.ts'

/**
 * Reads a JSON file of our own package. The page policy (`connect-src 'none'`) lets nothing else be read, so this can never
 * become a request. Rejects when the file is not there or not JSON: a broken package.
 */
export async function readPackagedJson(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path))
  return answer.json()
}

/** Lets the reader save a text as a JSON file, by a link of our own page: no permission, and the browser asks where as it always does. */
export function saveJson(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox begins to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
