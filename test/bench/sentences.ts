import { readFileSync } from 'node:fs'
import { splitSentences } from '../../src/core/summary/sentences.ts'
import { option } from './summary/options.ts'

type Document = {
  readonly id: string
  readonly lang: string
  readonly source: string
  readonly paragraphs: readonly { readonly text: string; readonly sents: readonly string[] }[]
}

type Tally = { right: number; wrong: number; missed: number; exact: number; items: number }

const solid = (text: string): number => text.replaceAll(/\s+/gu, '').length

/** Cuts within a paragraph, counted in characters that are not white space. The paragraph's own end is no cut. */
function cutsOf(sentences: readonly string[]): Set<number> {
  let at = 0
  const cuts = new Set<number>()
  for (const sentence of sentences.slice(0, -1)) {
    at += solid(sentence)
    cuts.add(at)
  }
  return cuts
}

function tallyDocument(document: Document, tally: Tally, wrong: string[]): void {
  let exact = true
  for (const { text, sents } of document.paragraphs) {
    const gold = cutsOf(sents)
    const pieces = splitSentences(text, document.lang).map((sentence) => sentence.text)
    const ours = cutsOf(pieces)
    const falseCuts = [...ours].filter((cut) => !gold.has(cut))
    const missed = [...gold].filter((cut) => !ours.has(cut)).length
    if (falseCuts.length > 0) wrong.push(`${document.id}: ${pieces.join(' ⏎ ')}`)
    tally.right += ours.size - falseCuts.length
    tally.wrong += falseCuts.length
    tally.missed += missed
    exact &&= falseCuts.length + missed === 0
  }
  tally.items += 1
  if (exact) tally.exact += 1
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)

/** `bench -- sentences --data F.jsonl [--show N]`: our cuts against gold ones; `--show` prints texts with false cuts. */
export function run(args: readonly string[]): void {
  const rows = readFileSync(option(args, 'data'), 'utf8').trim().split('\n')
  const tallies = new Map<string, Tally>()
  const wrong: string[] = []
  for (const row of rows) {
    const document = JSON.parse(row) as Document
    const key = `${document.source} (${document.lang})`
    const tally = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0, exact: 0, items: 0 }
    tallies.set(key, tally)
    tallyDocument(document, tally, wrong)
  }
  console.log('set\titems\twholly right %\tfalse cuts %\tprecision %\trecall %\tF1')
  for (const [key, { right, wrong: bad, missed, exact, items }] of tallies) {
    const f1 = (200 * right) / Math.max(1, 2 * right + bad + missed)
    console.log(
      [key, items, percent(exact, items), percent(bad, right + bad), percent(right, right + bad)].join('\t') +
        `\t${percent(right, right + missed)}\t${f1.toFixed(1)}`,
    )
  }
  for (const text of wrong.slice(0, Number(option(args, 'show', '0')))) console.log(text)
}
