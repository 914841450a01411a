import { cpuUsage, resourceUsage } from 'node:process'
import sum from 'sum'
import type { Article } from '../../src/core/article/types.ts'
import { splitSentences } from '../../src/core/summary/sentences.ts'
import { summarize } from '../../src/core/summary/summarize.ts'
import { fieldOf, lexRank, textRank } from './summary/baselines.ts'
import { paragraphsOf, type Language } from './text.ts'

const sizes = [500, 5_000, 50_000, 200_000] as const

function articleOf(language: Language, count: number): Article {
  const blocks = paragraphsOf(language, count)
  return {
    title: (blocks[0] ?? '').split(' ').slice(0, 6).join(' ').toLowerCase(),
    byline: null,
    site: null,
    published: null,
    language,
    direction: 'ltr',
    words: count,
    cut: false,
    blocks: blocks.map((text, index) => ({ text, kind: 'text', path: [index] })),
  }
}

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock's. */
function timeOf(work: () => unknown): number {
  const from = cpuUsage()
  work()
  const { user, system } = cpuUsage(from)
  return (user + system) / 1000
}

const split = ({ blocks, language }: Article): void => {
  for (const { text } of blocks) splitSentences(text, language)
}

const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n\n')

type Arm = {
  readonly name: string
  readonly work: (article: Article) => unknown
  /** Words in the longest text it is given; beyond, it would take minutes. */
  readonly most: number
}

const arms: readonly Arm[] = [
  { name: 'split alone', work: split, most: Infinity },
  { name: 'Caveat', work: (article) => summarize(article, 3), most: Infinity },
  { name: 'TextRank (ours, for comparison)', work: (article) => textRank(fieldOf(article), 3), most: 5_000 },
  { name: 'LexRank (ours, for comparison)', work: (article) => lexRank(fieldOf(article), 3), most: 5_000 },
  { name: 'npm sum', work: (article) => sum({ corpus: textOf(article), nSentences: 3 }), most: 5_000 },
]

/** Most memory that this process has held so far, in MB. */
const peak = (): number => resourceUsage().maxRSS / 1024

function line({ name, work, most }: Arm, language: Language, before: Map<string, number>): void {
  for (const words of sizes.filter((size) => size <= most)) {
    const article = articleOf(language, words)
    const cold = timeOf(() => work(article))
    const warm = Math.min(...[0, 1, 2].map(() => timeOf(() => work(article))))
    const smaller = sizes[sizes.indexOf(words) - 1]
    const last = smaller === undefined ? undefined : before.get(`${name} ${smaller}`)
    const growth =
      last === undefined ? '' : ((warm / last) ** (1 / Math.log10(words / (smaller ?? words)))).toFixed(1)
    before.set(`${name} ${words}`, warm)
    console.log(
      [language, name, words, cold.toFixed(1), warm.toFixed(1), growth, peak().toFixed(0)].join('\t'),
    )
  }
}

/**
 * `bench -- speed`: milliseconds of processor time for splitting alone, for the whole summary (split and rank) and for others, cold (first call
 * on that size) and warm (the fastest of three more), with the growth per tenfold (warm) and the most memory so far. The very first line also
 * pays for compiling. Peers come last, so that the memory before them is ours.
 */
export function run(): void {
  console.log('language\tarm\twords\tcold\twarm\tgrowth per tenfold\tpeak memory, MB')
  for (const arm of arms) for (const language of ['en', 'ru'] as const) line(arm, language, new Map())
}
