/** Precision, recall and F1 over a set of pages. */
export type Score = {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Shares of one page's 4-word shingles: found, wrongly found, missed. */
export type Match = { readonly hit: number; readonly extra: number; readonly missed: number }

function shinglesOf(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const shingles = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ')
    if (shingle) shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1)
  }
  return shingles
}

/** Compares a text with the gold text by their multisets of 4-word shingles, as scrapinghub's evaluate.py does. */
export function match(gold: string, found: string): Match {
  const wanted = shinglesOf(gold)
  const given = shinglesOf(found)
  let [hit, extra, missed] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const [want, have] = [wanted.get(key) ?? 0, given.get(key) ?? 0]
    hit += Math.min(want, have)
    extra += Math.max(0, have - want)
    missed += Math.max(0, want - have)
  }
  return { hit, extra, missed }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** F1 of one page. */
export const pageF1 = ({ hit, extra, missed }: Match): number =>
  harmonic(hit / Math.max(1, hit + extra), hit / Math.max(1, hit + missed))

/**
 * The score of a set of pages: F1 of mean precision (over pages with any text found) and mean recall, as scrapinghub's
 * evaluate.py computes it.
 */
export function scoreOf(matches: readonly Match[]): Score {
  const precision = mean(
    matches.filter(({ hit, extra }) => hit + extra > 0).map(({ hit, extra }) => hit / (hit + extra)),
  )
  const recall = mean(
    matches.filter(({ hit, missed }) => hit + missed > 0).map(({ hit, missed }) => hit / (hit + missed)),
  )
  return { pages: matches.length, precision, recall, f1: harmonic(precision, recall) }
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ')

/** Score by strings that must and must not be in the text, pooled over pages, as trafilatura's evaluation does. */
export function stringScore(
  pages: readonly {
    readonly with: readonly string[]
    readonly without: readonly string[]
    readonly text: string
  }[],
): Score {
  let [hit, extra, missed] = [0, 0, 0]
  for (const page of pages) {
    const text = flat(page.text)
    const found = page.with.filter((part) => text.includes(flat(part))).length
    hit += found
    missed += page.with.length - found
    extra += page.without.filter((part) => text.includes(flat(part))).length
  }
  const precision = hit / Math.max(1, hit + extra)
  const recall = hit / Math.max(1, hit + missed)
  return { pages: pages.length, precision, recall, f1: harmonic(precision, recall) }
}
