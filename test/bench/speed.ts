import { cpuUsage, resourceUsage } from 'node:process'
import sum from 'sum'
import type { Article } from '../../src/core/article/types.ts'
import { splitSentences } from '../../src/core/summary/sentences.ts'
import { summarize } from '../../src/core/summary/summarize.ts'
import type { Engine } from './extraction/engines.ts'
import { articlePage } from './popup/pages.ts'
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

type Timing = { readonly cold: number; readonly warm: number }

/** Prints an arm's times on one size after another, each with how much ten times the words cost. */
async function report(
  { name, most }: Pick<Arm, 'name' | 'most'>,
  language: Language,
  take: (words: number) => Timing | Promise<Timing>,
  memory: () => number | null,
): Promise<void> {
  let last: { readonly words: number; readonly warm: number } | undefined
  for (const words of sizes.filter((size) => size <= most)) {
    const { cold, warm } = await take(words)
    const growth =
      last === undefined ? '' : ((warm / last.warm) ** (1 / Math.log10(words / last.words))).toFixed(1)
    last = { words, warm }
    console.log(
      [language, name, words, cold.toFixed(1), warm.toFixed(1), growth, memory()?.toFixed(0) ?? ''].join(
        '\t',
      ),
    )
  }
}

const languages = ['en', 'ru'] as const

function summaries({ work }: Arm, language: Language): (words: number) => Timing {
  return (words) => {
    const article = articleOf(language, words)
    // A copy each time: sentences are kept with the article that they are of.
    const time = (): number => timeOf(() => work({ ...article }))
    const cold = time()
    return { cold, warm: Math.min(time(), time(), time()) }
  }
}

/** Extraction needs a browser's document: a new Chromium for each engine, so that each has its first call. */
async function extractions(engine: Engine, language: Language): Promise<void> {
  // The bundler that it brings would count as memory of the arms before.
  const { startLaboratory } = await import('./extraction/chromium.ts')
  const laboratory = await startLaboratory()
  try {
    await report(
      { name: `extraction, ${engine}`, most: Infinity },
      language,
      async (words) => {
        const page = { url: 'https://bench.example/', html: articlePage(words, language) }
        const times: number[] = []
        for (let round = 0; round < 4; round += 1)
          times.push((await laboratory.run(page, [engine]))[engine]?.ms ?? Number.NaN)
        return { cold: times[0] ?? Number.NaN, warm: Math.min(...times.slice(1)) }
      },
      () => null,
    )
  } finally {
    await laboratory.close()
  }
}

/**
 * `bench -- speed`: milliseconds for splitting alone, for the whole summary (split and rank) and for others (processor time), and for extraction
 * in Chromium beside Readability and defuddle (the clock's), cold (first call on that size) and warm (the fastest of three more), with the
 * growth per tenfold (warm) and the most memory so far. The very first line also pays for compiling. Peers come last, so that the memory
 * before them is ours.
 */
export async function run(): Promise<void> {
  console.log('language\tarm\twords\tcold\twarm\tgrowth per tenfold\tpeak memory, MB')
  for (const arm of arms)
    for (const language of languages) await report(arm, language, summaries(arm, language), peak)
  for (const engine of ['ours', 'readability', 'defuddle'] as const)
    for (const language of languages) await extractions(engine, language)
}
