import { writeFileSync } from 'node:fs'
import { summarize } from '../../src/core/summary/summarize.ts'
import { fieldOf, lead, lexRank, oracle, textRank } from './summary/baselines.ts'
import { comparePairs } from './summary/bootstrap.ts'
import { option } from './summary/options.ts'
import { rouge, tokensOf, type Scores } from './summary/rouge.ts'
import { articleOf, readRows, type Row } from './summary/rows.ts'
import { averageOf, enter, meanOf, type Table } from './summary/table.ts'

type Scored = {
  readonly summary: readonly string[]
  readonly methods: ReadonlyMap<string, Scores>
  readonly words: number
}

/** Scores every method on one article. Only `summary` is used as reference, as in the figures we compare with. */
function scoreRow(row: Row, count: number): Scored {
  const article = articleOf(row)
  const field = fieldOf(article)
  const reference = tokensOf(row.summary, row.lang)
  const score = (texts: readonly string[]): Scores =>
    rouge(
      texts.flatMap((text) => tokensOf(text, row.lang)),
      reference,
    )
  const ofSet = (set: readonly number[]): Scores =>
    score(set.map((index) => field.candidates[index]?.text ?? ''))
  const summary = summarize(article, count).sentences.map(({ text }) => text)
  return {
    summary,
    words: tokensOf(summary.join(' '), '').length,
    methods: new Map<string, Scores>([
      ['ours', score(summary)],
      [`lead-${count}`, ofSet(lead(field, count))],
      ['textrank', ofSet(textRank(field, count))],
      ['lexrank', ofSet(lexRank(field, count))],
      ['oracle', ofSet(oracle(field, count, ofSet))],
    ]),
  }
}

function print(tables: ReadonlyMap<string, Table>, leadName: string): void {
  const methods = [...tables.keys()]
  console.log(['set', 'articles', ...methods, `ours − ${leadName} (95 %, p)`].join('\t'))
  for (const [key, ours] of tables.get('ours') ?? []) {
    const leads = tables.get(leadName)?.get(key) ?? []
    const cells = methods.map((method) =>
      averageOf(tables.get(method)?.get(key) ?? [])
        .map((figure) => figure.toFixed(1))
        .join('/'),
    )
    const differences = ours.map((scores, at) => meanOf(scores) - meanOf(leads[at] ?? [0, 0, 0]))
    const { mean, low, high, p } = comparePairs(differences)
    const difference = `${mean.toFixed(2)} (${low.toFixed(2)}…${high.toFixed(2)}, ${p.toFixed(3)})`
    console.log([key, ours.length, ...cells, difference].join('\t'))
  }
}

/**
 * `bench -- summary --data F.jsonl [--k N] [--out O.jsonl]`: ROUGE-1/2/L F1 of ours and the baselines per language and
 * source, with a paired bootstrap against the lead; `--out` writes a row `{id, summary}` per article, in the order of F.
 */
export function run(args: readonly string[]): void {
  const count = Number(option(args, 'k', '3'))
  const out = option(args, 'out', '')
  const tables = new Map<string, Table>()
  const lines: string[] = []
  const lengths: number[] = []
  for (const row of readRows(option(args, 'data'))) {
    const { summary, methods, words } = scoreRow(row, count)
    lines.push(JSON.stringify({ id: row.id, summary }))
    lengths.push(words)
    for (const [method, scores] of methods) {
      const table = tables.get(method) ?? (new Map() as Table)
      tables.set(method, table)
      enter(table, [row.lang, row.source], scores)
    }
  }
  if (out !== '') writeFileSync(out, `${lines.join('\n')}\n`)
  print(tables, `lead-${count}`)
  console.log(
    `words of ours, mean: ${(lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length)).toFixed(0)}`,
  )
}
