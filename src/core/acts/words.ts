/** Words and phrases to be found in a text of words with one space between them. */
export type Words = {
  /** Whether any of them stands in the text. */
  readonly within: (text: string) => boolean
  /** What is left of the text without them. */
  readonly without: (text: string) => string
}

/** No entry is longer. */
export const longestEntry = 24

const endOfWord = (text: string, place: number): number => {
  const end = text.indexOf(' ', place)
  return end < 0 ? text.length : end
}

/** Where the longest entry ends that begins at the beginning of a word there, or -1. */
function endOf(entries: ReadonlySet<string>, text: string, start: number): number {
  let found = -1
  for (let end = start + 1; end <= Math.min(text.length, start + longestEntry); end += 1) {
    const piece = text.slice(start, end)
    if (entries.has(piece)) found = endOfWord(text, end)
    else if (endOfWord(text, end) === end && entries.has(`${piece}.`)) found = end
  }
  return found
}

/**
 * Makes a list ready. What a text could hold is looked up: as one big pattern the list would take the browser milliseconds to
 * compile, at the reader's first press.
 * @param list beginnings of words; one that ends with a dot is whole words
 */
export function wordsOf(list: readonly string[]): Words {
  const entries = new Set(list)
  return {
    within: (text) => {
      for (let start = 0; start < text.length; start = endOfWord(text, start) + 1)
        if (endOf(entries, text, start) >= 0) return true
      return false
    },
    without: (text) => {
      const rest: string[] = []
      for (let start = 0; start < text.length;) {
        const found = endOf(entries, text, start)
        const end = found < 0 ? endOfWord(text, start) : found
        if (found < 0) rest.push(text.slice(start, end))
        start = end + 1
      }
      return rest.join(' ')
    },
  }
}
