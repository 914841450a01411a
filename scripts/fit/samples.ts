import { createHash } from 'node:crypto'
import { candidatesOf } from '../../src/core/summary/candidates.ts'
import { chancesOf, featuresOf, type Features } from '../../src/core/summary/chances.ts'
import { choose } from '../../src/core/summary/choose.ts'
import { stemmer, wordsOf } from '../../src/core/summary/stems.ts'
import { termsOf } from '../../src/core/summary/terms.ts'
import type { Model } from '../../src/core/summary/weights.ts'
import { lead } from '../../test/bench/summary/baselines.ts'
import { rouge, tokensOf, type Scores } from '../../test/bench/summary/rouge.ts'
import { articleOf, type Row } from '../../test/bench/summary/rows.ts'
import { meanOf } from '../../test/bench/summary/table.ts'

/** An article, measured once, so that thousands of models can be tried on it. */
export type Sample = {
  readonly row: Row
  readonly features: readonly Features[]
  /** For each word, whether the reference summary has it. */
  readonly used: readonly boolean[]
  /** A byte of the id's hash, by which articles are parted into folds. */
  readonly lot: number
  /** What the first sentences score, mean of three. */
  readonly lead: number
  readonly scoreWith: (model: Model) => Scores
}

/** Measures an article and scores the summaries of `count` sentences that models make of it. */
export function sampleOf(row: Row, count: number): Sample {
  const candidates = candidatesOf(articleOf(row))
  const terms = termsOf(candidates, row.lang)
  const features = featuresOf(terms, row.title, row.lang)
  const reference = tokensOf(row.summary, row.lang)
  const tokens = candidates.map(({ text }) => tokensOf(text, row.lang))
  const known = new Map<string, Scores>()
  const score = (set: readonly number[]): Scores => {
    const key = set.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const scores = rouge(
      set.flatMap((index) => tokens[index] ?? []),
      reference,
    )
    known.set(key, scores)
    return scores
  }
  const referenceStems = new Set(wordsOf(row.summary).map(stemmer(row.lang)))
  return {
    row,
    features,
    used: [...terms.vocabulary.keys()].map((stem) => referenceStems.has(stem)),
    lot: createHash('sha256').update(row.id).digest()[0] ?? 0,
    lead: meanOf(score(lead({ candidates }, count))),
    scoreWith: ({ words, measures }) =>
      score(choose({ candidates, terms, chances: chancesOf(features, words), measures }, count)),
  }
}
