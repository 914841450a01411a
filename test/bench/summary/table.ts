import type { Scores } from './rouge.ts'

/** Scores by language and by source, in the order in which they were met. */
export type Table = Map<string, Scores[]>

export function enter(table: Table, keys: readonly string[], scores: Scores): void {
  for (const key of keys) table.set(key, [...(table.get(key) ?? []), scores])
}

/** Mean of ROUGE-1, -2 and -L. */
export const meanOf = ([one, two, long]: Scores): number => (one + two + long) / 3

export function averageOf(rows: readonly Scores[]): Scores {
  const sum = (at: 0 | 1 | 2): number =>
    rows.reduce((total, row) => total + row[at], 0) / Math.max(1, rows.length)
  return [sum(0), sum(1), sum(2)]
}
