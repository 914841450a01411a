import stemmers from 'snowball-stemmers'

/** ROUGE-1, -2 and -L, F1 in percent. */
export type Scores = readonly [number, number, number]

const snowball: Record<string, (word: string) => string> = {}
for (const [tag, name] of [
  ['en', 'english'],
  ['ru', 'russian'],
] as const) {
  const made = stemmers.newStemmer(name)
  const known = new Map<string, string>()
  snowball[tag] = (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stem = made.stem(word)
    known.set(word, stem)
    return stem
  }
}

/** Unicode words, lower case, ё as е, Snowball stems in English and Russian. */
export function tokensOf(text: string, language: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const stem = snowball[language]
  return stem === undefined ? words : words.map(stem)
}

function countsOf(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index + size <= tokens.length; index += 1) {
    const gram = size === 1 ? (tokens[index] ?? '') : `${tokens[index]} ${tokens[index + 1]}`
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

const f1 = (hits: number, ours: number, theirs: number): number =>
  hits === 0 ? 0 : (200 * hits) / (ours + theirs)

function gramScore(ours: readonly string[], theirs: readonly string[], size: number): number {
  const counts = countsOf(theirs, size)
  let hits = 0
  for (const [gram, count] of countsOf(ours, size)) hits += Math.min(count, counts.get(gram) ?? 0)
  return f1(hits, Math.max(0, ours.length - size + 1), Math.max(0, theirs.length - size + 1))
}

/** Length of the longest common subsequence. */
function commonLength(ours: readonly string[], theirs: readonly string[]): number {
  let row = new Uint16Array(theirs.length + 1)
  for (const token of ours) {
    const next = new Uint16Array(theirs.length + 1)
    for (let column = 1; column <= theirs.length; column += 1) {
      next[column] =
        token === theirs[column - 1]
          ? (row[column - 1] ?? 0) + 1
          : Math.max(row[column] ?? 0, next[column - 1] ?? 0)
    }
    row = next
  }
  return row[theirs.length] ?? 0
}

/** Scores of a summary against one reference, both as tokens. */
export function rouge(ours: readonly string[], theirs: readonly string[]): Scores {
  return [
    gramScore(ours, theirs, 1),
    gramScore(ours, theirs, 2),
    f1(commonLength(ours, theirs), ours.length, theirs.length),
  ]
}
