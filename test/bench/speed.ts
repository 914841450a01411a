import { cpuUsage } from 'node:process'
import type { Article } from '../../src/core/article/types.ts'
import { splitSentences } from '../../src/core/summary/sentences.ts'
import { summarize } from '../../src/core/summary/summarize.ts'

const sizes = [500, 5_000, 50_000, 200_000] as const

/** Invented words of a language's letters, by a seeded generator: texts of any length without anyone's copyright. */
function wordsFrom(letters: string, endings: readonly string[], count: number): string[] {
  let state = 5
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const stems = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + random(6) }, () => letters[random(letters.length)] ?? '').join(''),
  )
  // Squaring the draw makes some words frequent and most rare, as in a real text.
  return Array.from(
    { length: count },
    () =>
      `${stems[Math.floor((random(1000) / 1000) ** 2 * stems.length)] ?? ''}${endings[random(endings.length)] ?? ''}`,
  )
}

function articleOf(language: 'en' | 'ru', count: number): Article {
  const words =
    language === 'en'
      ? wordsFrom('etaoinshrdlucm', ['', '', 's', 'ed', 'ing', 'ation'], count)
      : wordsFrom('оеаинтсрвлкмдпу', ['', 'а', 'ов', 'ами', 'ость', 'ировать', 'ого'], count)
  const sentences: string[] = []
  for (let at = 0; at < words.length; at += 18) {
    const sentence = words.slice(at, at + 18).join(' ')
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
  }
  const blocks: string[] = []
  for (let at = 0; at < sentences.length; at += 4) blocks.push(sentences.slice(at, at + 4).join(' '))
  return {
    title: words.slice(0, 6).join(' '),
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

/**
 * `bench -- speed`: milliseconds of processor time for splitting alone and for the whole summary (split and rank), cold (first call on that
 * size) and warm (the fastest of three more), with the growth per tenfold. The very first line also pays for compiling.
 */
export function run(): void {
  console.log(
    'language\twords\tsplit cold\tsplit warm\tsummary cold\tsummary warm\tgrowth per tenfold (warm)',
  )
  for (const language of ['en', 'ru'] as const) {
    let before: { words: number; time: number } | null = null
    for (const words of sizes) {
      const article = articleOf(language, words)
      const times = [split, (read: Article) => summarize(read, 3)].flatMap((work) => {
        const cold = timeOf(() => work(article))
        return [cold, Math.min(...[0, 1, 2].map(() => timeOf(() => work(article))))]
      })
      const warm = times[3] ?? 0
      const growth =
        before === null ? '' : ((warm / before.time) ** (1 / Math.log10(words / before.words))).toFixed(1)
      before = { words, time: warm }
      console.log([language, words, ...times.map((time) => time.toFixed(1)), growth].join('\t'))
    }
  }
}
