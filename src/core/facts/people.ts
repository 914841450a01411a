import { commonWords } from '../summary/stems.ts'
import { bare, forerunners, runsIn, space, spread, surnameKey, type Run } from './capitals.ts'
import { englishNames, russianNames } from './given-names.ts'
import { englishRole, englishThings, englishTitles, russianOffice } from './offices.ts'
import { factAt, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

const particles = new Set('de del della van von der den bin al el ibn la di da dos bint'.split(' '))

const notTail =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u

const ageAfter = /^, (?:aged )?\d{1,2}(?:,|\.|$)/u

const isName = (word: string | undefined): boolean =>
  word !== undefined && bare(word).length > 1 && /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(bare(word))

const isInitial = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\.$/u.test(word)

const inSet = (names: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && (names.has(word) || names.has(word.split('-')[0] ?? ''))

/** Given names that are words too: at the start of a sentence they are not taken for names. */
const alsoWords = new Set(['Вера', 'Надежда', 'Любовь', 'Роман', 'Лев'])

/** Titles as `surnameKey` has them. */
const titleKeys = new Set(
  [...englishTitles, 'Президент', 'Премьер', 'Министр', 'Глава', 'Канцлер', 'Господин'].map((title) =>
    surnameKey(title, /^[А-Я]/u.test(title) ? 'ru' : 'en'),
  ),
)

type Mention = Run & {
  readonly source: number
  readonly given: string
  readonly surname: string
  /** A given name we know after a title or office: one mention tells enough. */
  readonly titled: boolean
}

/** A name within a run, by the places of its words; null where the run names no one for certain. */
type Span = { readonly from: number; readonly to: number } | null

/** The place after the one surname of a name that begins at `from`: initials, a second given name and particles may stand between; -1 if there is none. */
function endOfName(words: readonly string[], from: number, isMiddle: (word: string) => boolean): number {
  let at = from + 1
  while (isInitial(words[at]) || (isMiddle(bare(words[at] ?? '')) && isName(words[at + 1]))) at += 1
  while (particles.has(words[at] ?? '')) at += 1
  return isName(words[at]) ? at + 1 : -1
}

/** Without the tail that American news put after a name ("told John Smith Monday"). */
function withoutTail(words: readonly string[]): readonly string[] {
  return notTail.test(bare(words.at(-1) ?? '')) ? words.slice(0, -1) : words
}

/** What ends an office ("Secretary of State"): only before a given name we know, since it ends other names too. */
const endsOffice = (word: string | undefined): boolean =>
  isTitle(word) || /^(?:State|Defen[cs]e|CEO|Leader)$/u.test(word ?? '')

const isTitle = (word: string | undefined): boolean => word !== undefined && englishTitles.has(bare(word))

/** May a name begin here: at the start of the run, after a title, or after a word whose capital is the sentence's? */
const mayBegin = (words: readonly string[], from: number, opensSentence: boolean): boolean =>
  from === 0 ||
  endsOffice(words[from - 1]) ||
  (from === 1 && opensSentence && commonWords.has(words[0]?.toLowerCase() ?? ''))

/** A given name, and a surname that closes the run. */
function englishByName(words: readonly string[], opensSentence: boolean): Span {
  const from = words.findIndex((word) => inSet(englishNames, word))
  if (from === -1 || !mayBegin(words, from, opensSentence)) return null
  const end = endOfName(words, from, (word) => inSet(englishNames, word))
  if (end === -1) return null
  // "Hillary Rodham Clinton": one more name may follow; two are no name that we could be sure of.
  const to = words.length === end + 1 && isName(words[end]) ? end + 1 : end
  return to === words.length ? { from, to } : null
}

/** Two words whose second is called "Mr" elsewhere, or that stand after a title or a role, or before an age. */
function englishByPlace(
  words: readonly string[],
  before: string,
  after: string,
  honoured: ReadonlySet<string>,
): Span {
  const from = words.findLastIndex(isTitle) + 1
  const to = endOfName(words, from, () => false)
  if (to !== words.length || !isName(words[from]) || commonWords.has((words[from] ?? '').toLowerCase()))
    return null
  const told =
    from > 0 ||
    englishRole.test(before) ||
    ageAfter.test(after) ||
    honoured.has(surnameKey(words[to - 1] ?? '', 'en'))
  return told ? { from, to } : null
}

function russianName(words: readonly string[], opensSentence: boolean): Span {
  const from = words.findIndex((word) => inSet(russianNames, word))
  if (from === -1 || (opensSentence && from === 0 && alsoWords.has(words[0] ?? ''))) return null
  const to = endOfName(words, from, (word) => /(?:вич|вна|чна)$/u.test(word))
  const surname = bare(words[to - 1] ?? '')
  // "Джо Байдена": the given name does not tell the case.
  if (/[оеиуэы]$/u.test(words[from] ?? '') && /(?:[аяуюе]|[оеы]м|ой)$/u.test(surname)) return null
  return to === words.length && !/(?:ого|его|ому|ему|ыми|ими|вич[ауе]?|вичем|вн[аыеу])$/u.test(surname)
    ? { from, to }
    : null
}

type Context = { readonly tongue: Tongue; readonly honoured: ReadonlySet<string> }

function spanOf(words: readonly string[], text: string, run: Run, { tongue, honoured }: Context): Span {
  const opensSentence = /^[\s"“«„‘'(—–-]*$/u.test(text.slice(0, run.at))
  if (tongue === 'ru') return russianName(words, opensSentence)
  if (words.some((word) => englishThings.test(bare(word)))) return null
  const before = text.slice(Math.max(0, run.at - 24), run.at)
  const after = text.slice(run.at + run.text.length, run.at + run.text.length + 8)
  return englishByName(words, opensSentence) ?? englishByPlace(words, before, after, honoured)
}

function isTitled(words: readonly string[], from: number, before: string, tongue: Tongue): boolean {
  return tongue === 'ru'
    ? russianOffice.test(`${before}${words.slice(0, from).join(' ')} `)
    : endsOffice(words[from - 1]) && inSet(englishNames, words[from])
}

function mentionIn(source: number, text: string, run: Run, context: Context): Mention | null {
  const words = withoutTail(run.text.split(space))
  const span = spanOf(words, text, run, context)
  if (span === null || words.slice(span.from, span.to - 1).some((word) => /['’]s?$/u.test(word))) return null
  const offset = words.slice(0, span.from).reduce((sum, word) => sum + word.length + 1, 0)
  const length = words.slice(span.from, span.to).reduce((sum, word) => sum + word.length + 1, -1)
  const said = run.text.slice(offset, offset + length).replace(/['’]s?$|\.$/u, '')
  return {
    source,
    at: run.at + offset,
    text: said,
    given: words[span.from] ?? '',
    surname: surnameKey(words[span.to - 1] ?? '', context.tongue),
    titled: isTitled(words, span.from, text.slice(Math.max(0, run.at - 60), run.at), context.tongue),
  }
}

/** Surnames that stand after "Mr", "Mrs" or "Ms" somewhere. */
const honouredIn = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ text }) =>
      Array.from(text.matchAll(/\b(?:Mr|Mrs|Ms)\.? (\p{Lu}[\p{L}’'-]+)/gu), ([, name]) =>
        surnameKey(name ?? '', 'en'),
      ),
    ),
  )

const counted = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

/**
 * Up to `count` persons whom the article names in full and comes back to or calls by an office, the most named, in reading
 * order. A person is told by a given name we know, a title, a role, an age or a "Mr" elsewhere. English and Russian; none in other languages.
 */
export function peopleOf(sources: readonly Source[], tongue: Tongue, count: number): Fact[] {
  if (tongue === 'other') return []
  const all = sources.map(({ text }) => runsIn(text))
  const context = { tongue, honoured: tongue === 'en' ? honouredIn(sources) : new Set<string>() }
  const mentions = all.flatMap((each, source) =>
    each
      .map((run) => mentionIn(source, sources[source]?.text ?? '', run, context))
      .filter((mention) => mention !== null),
  )
  const named = spread(all, tongue)
  const full = counted(mentions, ({ given, surname }) => `${given} ${surname}`)
  const first = [
    ...new Map(
      mentions.toReversed().map((mention) => [`${mention.given} ${mention.surname}`, mention]),
    ).entries(),
  ]
  const shared = counted(first, ([, { surname }]) => surname)
  const before = forerunners(all, tongue)
  const isShared = ({ given, surname }: Mention): boolean =>
    (shared.get(surname) ?? 0) > 1 ||
    [...(before.get(surname) ?? [])].some(
      (word) => word !== surnameKey(given, tongue) && !titleKeys.has(word) && word.length > 1,
    )
  // A surname alone could be any of those who share it.
  const times = ([key, mention]: (typeof first)[number]): number =>
    (isShared(mention) ? full.get(key) : named.get(mention.surname)) ?? 0
  return first
    .filter((one) => one[1].titled || times(one) > 1)
    .sort((one, other) => times(other) - times(one) || one[1].source - other[1].source)
    .slice(0, count)
    .map(([, mention]) => mention)
    .sort((one, other) => one.source - other.source || one.at - other.at)
    .flatMap(({ source, at, text }) => {
      const sentence = sources[source]
      return sentence === undefined ? [] : [factAt(sentence, at, text)]
    })
}
