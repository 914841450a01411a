import type { ComponentType } from 'preact'
import type { Article } from '../core/article/types.ts'
import type { Facts } from '../core/facts/types.ts'
import type { Assessment } from '../core/notice/types.ts'
import { concerns } from '../core/region/judge.ts'
import type { Designation } from '../core/registry/types.ts'
import type { Act } from '../core/risk/acts.ts'
import { risks, type Level } from '../core/risk/table.ts'
import type { EngineFailure, SummaryEngine } from '../core/summary/engine.ts'
import type { Summary, SummarySentence } from '../core/summary/types.ts'
import type { PageReading, PageRefusal } from '../platform/scripting.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Settings } from '../settings/schema.ts'

export type Count = Settings['sentences']

/** Whose page it is. `absent`: the tab shows no web page, so there is nobody to name. */
export type Status =
  | { readonly step: 'asking' | 'absent' | 'failed' }
  | { readonly step: 'known'; readonly assessment: Assessment }

/** `link`: the reader asked about a link from the context menu, so no page is read. */
export type Reading =
  | { readonly step: 'reading' }
  | { readonly step: 'link'; readonly url: string }
  | { readonly step: 'refused'; readonly reason: PageRefusal }
  | { readonly step: 'done'; readonly article: Article; readonly summary: Summary }

/** `denied`: the reader was asked in this popup and said no. */
export type Access = 'unknown' | 'all' | 'click' | 'denied'

export type State = {
  readonly status: Status
  readonly reading: Reading
  readonly count: Count
  /** The reader wants to be asked before acts. */
  readonly guard: boolean
  readonly access: Access
  readonly copy: 'idle' | 'copied' | 'failed'
  /** The act that the reader is being asked about. */
  readonly asking: Spreading | null
  /** What came of looking for a sentence in the page. */
  readonly sight: 'idle' | 'shown' | 'missing'
  /** Reading aloud; `none` where the device has no voice of its own for the article's language. */
  readonly voice: 'none' | 'silent' | 'speaking'
  /** Who, where, when, and what draws it, loaded after the summary; `sought` until then, null where nothing is certain. */
  readonly facts: 'sought' | { readonly found: Facts; readonly View: ComponentType<FactsProps> } | null
  /** The text of the browser's model, and what draws it, since that is loaded for it alone; null unless the reader picked it. */
  readonly written: { readonly at: Written; readonly View: ComponentType<WrittenProps> } | null
}

/** Acts of the popup that take the article's text out of it. */
export type Spreading = 'copy' | 'print'

/** Where the browser's model is with its text. `offer`: it would have to be downloaded first. */
export type Written =
  | { readonly step: 'asking' | 'offer' }
  | { readonly step: 'downloading'; readonly share: number }
  | { readonly step: 'writing' | 'done'; readonly text: string }
  | { readonly step: 'fallback'; readonly reason: EngineFailure }

export type WrittenProps = {
  readonly at: Written
  readonly language: string
  readonly words: Translator
  readonly download: () => void
  readonly cancel: () => void
}

export type FactsProps = {
  readonly facts: Facts
  readonly article: Article
  readonly words: Translator
  /** Shows a sentence of the article in the page. */
  readonly show: (sentence: SummarySentence) => void
}

/** How the popup opens. Nothing of its state outlives it. */
export const opening = ({ sentences, guard }: Pick<Settings, 'sentences' | 'guard'>): State => ({
  status: { step: 'asking' },
  reading: { step: 'reading' },
  count: sentences,
  guard,
  access: 'unknown',
  copy: 'idle',
  asking: null,
  sight: 'idle',
  voice: 'none',
  facts: 'sought',
  written: null,
})

const untold = (): void => undefined

/** An article of which no sentence can be quoted is no article to a reader. */
async function summed(article: Article, count: Count, engine: SummaryEngine): Promise<Reading> {
  const answer = await engine.summarize(article, count, new AbortController().signal, untold)
  return answer.kind === 'chosen' && answer.summary.sentences.length > 0
    ? { step: 'done', article, summary: answer.summary }
    : { step: 'refused', reason: 'no-article' }
}

/** What the popup shows of what was read. The engine is handed in, since it is loaded while the page is being read. */
export const readingOf = async (
  reading: PageReading,
  count: Count,
  engine: SummaryEngine,
): Promise<Reading> =>
  reading.ok ? summed(reading.article, count, engine) : { step: 'refused', reason: reading.reason }

/** The same article in another length. */
export const resized = async (reading: Reading, count: Count, engine: SummaryEngine): Promise<Reading> =>
  reading.step === 'done' ? summed(reading.article, count, engine) : reading

const counts: readonly Count[] = [3, 5, 7]

/** The next longer and shorter summary, null where there is none: nothing more to choose, or none shorter. */
export function lengths({ count, reading }: State): {
  readonly longer: Count | null
  readonly shorter: Count | null
} {
  const at = counts.indexOf(count)
  const whole = reading.step !== 'done' || reading.summary.sentences.length < count
  return { longer: whole ? null : (counts[at + 1] ?? null), shorter: counts[at - 1] ?? null }
}

/** Copying or printing a listed article is the first half of passing it on, so it is asked about like any act. */
export const asksFirst = ({ status, guard }: State): boolean =>
  guard &&
  status.step === 'known' &&
  status.assessment.listing !== null &&
  concerns(status.assessment.judgement.verdict)

/** The title and the sentences, without the address: an address in a message is a link, which is punished. */
export const textToCopy = ({ title }: Article, { sentences }: Summary): string =>
  [title, ...sentences.map(({ text }) => text)].join('\n\n')

const groups = {
  Read: ['read'],
  Share: ['share', 'link'],
  React: ['like', 'comment', 'save'],
  Money: ['donate'],
} as const satisfies Record<string, readonly Act[]>

export type RiskGroup = keyof typeof groups

const gravity: readonly Level[] = ['none', 'low', 'medium', 'high', 'criminal']

/** The acts in four groups, each with the gravest of its acts. */
export function riskGroups(
  designation: Designation,
): readonly { readonly group: RiskGroup; readonly gravest: Act }[] {
  const weigh = (act: Act): number => gravity.indexOf(risks[designation][act].level)
  return (Object.keys(groups) as RiskGroup[]).map((group) => ({
    group,
    gravest: groups[group].reduce<Act>(
      (worst, act) => (weigh(act) > weigh(worst) ? act : worst),
      groups[group][0],
    ),
  }))
}

/**
 * Words per minute of silent reading, from the IReST texts (Trauzettel-Klosinski & Dietz 2012, table 2); other languages get
 * the study's mean.
 */
const paces: Readonly<Partial<Record<string, number>>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}
const meanPace = 184

/** Seconds that reading takes, for words counted in a language. */
export const readingSeconds = (words: number, language: string): number =>
  (words * 60) / (paces[language.split('-')[0] ?? ''] ?? meanPace)

/** Words in the chosen sentences. */
export function wordsIn({ sentences }: Summary, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const count = (text: string): number =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return sentences.reduce((sum, { text }) => sum + count(text), 0)
}

/** What a reader recognizes of an address: its host, or all of it where there is none. */
export const hostOrAll = (url: string): string => (URL.canParse(url) && new URL(url).host) || url

/** Only pages of the web have an owner that could be listed. */
export const isWebPage = (url: string): boolean => /^https?:/i.test(url)
