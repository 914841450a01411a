import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { startLaboratory } from './extraction/chromium.ts'
import type { Engine, Output } from './extraction/engines.ts'
import { match, pageF1, scoreOf, stringScore, type Score } from './extraction/score.ts'

type Row = {
  readonly id: string
  readonly file: string
  readonly set: string
  readonly lang: string
  readonly url?: string
  readonly gold?: string
  readonly gold_lead?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

type Result = { readonly row: Row; readonly outputs: Readonly<Record<string, Output>> }

const engines: readonly Engine[] = ['ours', 'readability', 'defuddle']

function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string' },
      only: { type: 'string' },
      worst: { type: 'string' },
    },
  })
  if (!values.data) throw new Error('Say where the pages are: --data DIR')
  return { ...values, data: values.data }
}

const goldOf = (row: Row): string => [row.gold_lead, row.gold].filter(Boolean).join('\n')

const isSpaced = ({ row }: Result): boolean => !/^(zh|ja|ko)/.test(row.lang)

const groups: readonly (readonly [string, (result: Result) => boolean])[] = [
  ['all non-CJK', isSpaced],
  ['ru + uk', ({ row }) => /^(ru|uk)/.test(row.lang)],
  ['en', ({ row }) => row.lang.startsWith('en')],
  ['de', ({ row }) => row.lang.startsWith('de')],
  ['CJK', (result) => !isSpaced(result)],
]

const figure = (value: number): string => value.toFixed(4)

const line = (name: string, engine: string, { pages, f1, precision, recall }: Score): string =>
  [
    name.padEnd(24),
    engine.padEnd(12),
    String(pages).padStart(5),
    figure(f1),
    figure(precision),
    figure(recall),
  ].join('  ')

function table(results: readonly Result[]): string {
  const gold = results.filter(({ row }) => row.gold !== undefined)
  const sets = [...new Set(gold.map(({ row }) => row.set))].map(
    (set) => [`set ${set}`, ({ row }: Result) => row.set === set && isSpaced({ row, outputs: {} })] as const,
  )
  const lines = [...groups, ...sets].flatMap(([name, isIn]) => {
    const inGroup = gold.filter(isIn)
    if (inGroup.length === 0) return []
    return engines.map((engine) =>
      line(
        name,
        engine,
        scoreOf(inGroup.map(({ row, outputs }) => match(goldOf(row), outputs[engine]?.text ?? ''))),
      ),
    )
  })
  const strings = results.filter(({ row }) => row.gold === undefined)
  const stringLines = engines.map((engine) =>
    line(
      'with/without strings',
      engine,
      stringScore(
        strings.map(({ row, outputs }) => ({
          with: row.with ?? [],
          without: row.without ?? [],
          text: outputs[engine]?.text ?? '',
        })),
      ),
    ),
  )
  return [
    'group                     engine        pages  F1      P       R',
    ...lines,
    ...(strings.length > 0 ? stringLines : []),
  ].join('\n')
}

function timesOf(results: readonly Result[]): string {
  return engines
    .map((engine) => {
      const times = results.map(({ outputs }) => outputs[engine]?.ms ?? 0).sort((one, other) => one - other)
      const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
      const threw = results.filter(({ outputs }) => outputs[engine]?.error).map(({ row }) => row.id)
      return `${engine.padEnd(12)} ms per page: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; threw on ${threw.length}${threw.length > 0 ? `: ${threw.join(' ')}` : ''}`
    })
    .join('\n')
}

function worst(results: readonly Result[], count: number): string {
  const scored = results
    .filter((result) => result.row.gold !== undefined && isSpaced(result))
    .map(({ row, outputs }) => ({
      row,
      f1: engines.map((engine) => pageF1(match(goldOf(row), outputs[engine]?.text ?? ''))),
    }))
  scored.sort((one, other) => (one.f1[0] ?? 0) - (other.f1[0] ?? 0))
  return scored
    .slice(0, count)
    .map(({ row, f1 }) => `${row.id.padEnd(34)} ${f1.map(figure).join('  ')}`)
    .join('\n')
}

/**
 * Scores our extractor, plain Readability and defuddle in Chromium on a folder of pages with gold text.
 * `--data DIR` (`gold.jsonl` and the pages it names), `--out FILE` (rows `{id, text}` of ours), `--limit N`,
 * `--only TEXT` (ids that contain it), `--worst N` (list ours' worst pages).
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = optionsOf(args)
  const all = readFileSync(join(options.data, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Row)
  const rows = all
    .filter(({ id }) => id.includes(options.only ?? ''))
    .slice(0, Number(options.limit ?? all.length))
  const laboratory = await startLaboratory()
  const results: Result[] = []
  try {
    for (const row of rows) {
      const bytes = readFileSync(join(options.data, row.file))
      const html = (row.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
      results.push({
        row,
        outputs: await laboratory.run({ url: row.url ?? `https://${row.id}.example/`, html }, engines),
      })
      process.stderr.write(`\r${results.length} of ${rows.length} pages`)
    }
  } finally {
    await laboratory.close()
  }
  process.stderr.write('\n')
  if (options.out)
    writeFileSync(
      options.out,
      results
        .map(({ row, outputs }) => `${JSON.stringify({ id: row.id, text: outputs['ours']?.text ?? '' })}\n`)
        .join(''),
    )
  console.log(table(results))
  console.log(timesOf(results))
  if (options.worst) console.log(worst(results, Number(options.worst)))
}
