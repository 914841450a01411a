import { commonWords } from '../summary/stems.ts'
import { englishNames, russianNames } from './given-names.ts'
import { factAt, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

/** A run of words with capitals, and where it stands. */
type Run = { readonly text: string; readonly at: number }

const space = /[ \u00a0]/u

const runs =
  /\p{Lu}[\p{L}’'-]*\.?(?:[ \u00a0](?:(?:de|del|della|van|von|der|den|bin|al|el|ibn|la|di|da|dos|bint)[ \u00a0]){0,2}\p{Lu}[\p{L}’'-]*\.?){0,9}/gu

const particles = new Set('de del della van von der den bin al el ibn la di da dos bint'.split(' '))

const englishTitles = new Set(
  (
    'Mr Mrs Ms Miss Sir Dame Lord Lady Dr Prof Professor President Premier Chancellor Minister Secretary Senator Sen Rep Representative Congressman Congresswoman Gov Governor ' +
    'Mayor General Gen Colonel Col Captain Capt Major Maj Sergeant Sgt Lieutenant Lt Admiral Judge Justice King Queen Prince Princess Pope Archbishop Bishop Cardinal Rev Reverend ' +
    'Ambassador Commissioner Chairman Chairwoman Chancellor Councillor Detective Officer Inspector Superintendent Attorney Spokesman Spokeswoman Coach Director Analyst MP Imam Sheikh'
  ).split(' '),
)
/** With one of these in it or after it, a run of capitals names something called after a person, or no person at all. */
const englishThings =
  /^(?:University|College|School|Academy|Institute|Foundation|Center|Centre|Hospital|Clinic|Museum|Library|Street|Avenue|Road|Square|Park|Bridge|Airport|Stadium|Arena|County|Island|Islands|Lake|River|Mountain|Beach|Valley|Bay|Bank|Group|Company|Co|Corp|Inc|Ltd|LLC|Partners|Associates|Brothers|Bros|Sons|Award|Awards|Prize|Cup|Trophy|Day|Act|Law|Plan|Show|House|Hall|Hotel|Tower|Church|Cathedral|News|Times|Post|Press|Journal|Magazine|Council|Committee|Commission|Party|Union|Association|Society|League|Club|United|City|Town|Court|Army|Navy|Force|Forces|Department|Ministry|Office|Agency|Administration|Campaign|Report|Fund|Trust|Theatre|Theater|Orchestra|Games|Festival|Project|Program|Programme|Network|Records|Studios|Collection|Effect|Syndrome|Disease|Jr|Sr|II|III|IV)$/u

const notTail =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u

const englishRole =
  /(?:^|[\s(,])(?:(?:spokes(?:man|woman|person)|president|minister|director|chairman|chairwoman|chief|leader|coach|manager|captain|actor|actress|singer|author|writer|director|lawyer|attorney|professor|analyst|economist|scientist|striker|midfielder|defender|goalkeeper|senator|governor|mayor|ambassador|officer|executive|founder|co-founder|editor|reporter|journalist|correspondent|activist|wife|husband|son|daughter|brother|sister|father|mother|boyfriend|girlfriend|fiancé|fiancée|historian|researcher|architect|composer|painter|poet|novelist|philosopher|physicist|mathematician) )$/u
const ageAfter = /^, (?:aged )?\d{1,2}(?:,|\.|$)/u

/** An office in the nominative, and whose: no comma or verb parts it from the name. */
const russianOffice =
  /(?<!\p{L})(?:[Пп]резидент|[Пп]ремьер|[Пп]ремьер-министр|[Мм]инистр|[Гг]лава|[Кк]анцлер|[Гг]убернатор|[Сс]енатор|[Дд]епутат|[Мм]эр|[Пп]осол|[Пп]редседатель|[Гг]енсек|[Сс]пикер|[Дд]иректор)(?: (?:\p{Lu}[\p{L}-]+|\p{L}+(?:ого|ой|их|ых|ия|ий|ел|ла|ции|ва|да|ны|ки|ии|ов|ей)|по|и)){0,6} $/u

const bare = (word: string): string => word.replace(/['’]s?$/u, '').replace(/\.$/u, '')

const isName = (word: string | undefined): boolean =>
  word !== undefined && bare(word).length > 1 && /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(bare(word))

const isInitial = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\.$/u.test(word)

const inSet = (names: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && (names.has(word) || names.has(word.split('-')[0] ?? ''))

/** Endings of Russian surnames, in all cases. */
const russianEndings = /(?:ого|его|ому|ему|ым|им|ом|ем|ей|ой|ую|ая|ий|ый|[аеиоуыюяйь])$/u

/** Given names that are words too: at the start of a sentence they are not taken for names. */
const alsoWords = new Set(['Вера', 'Надежда', 'Любовь', 'Роман', 'Лев'])

/** What is common to all forms of a surname. */
const surnameKey = (surname: string, tongue: Tongue): string => {
  const plain = bare(surname).toLowerCase().replaceAll('ё', 'е')
  const short = tongue === 'ru' ? plain.replace(russianEndings, '') : plain
  return short.length > 2 ? short : plain
}

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

const runsIn = (text: string): Run[] =>
  Array.from(text.matchAll(runs), ({ index, 0: run }) => ({ text: run, at: index }))

/** Surnames that stand after "Mr", "Mrs" or "Ms" somewhere. */
const honouredIn = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ text }) =>
      Array.from(text.matchAll(/\b(?:Mr|Mrs|Ms)\.? (\p{Lu}[\p{L}’'-]+)/gu), ([, name]) =>
        surnameKey(name ?? '', 'en'),
      ),
    ),
  )

/** In how many sentences each word with a capital stands. */
function spread(all: readonly (readonly Run[])[], tongue: Tongue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) {
    const keys = new Set(
      each.flatMap(({ text }) => text.split(space).map((word) => surnameKey(word, tongue))),
    )
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

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
  // A surname alone could be any of those who share it.
  const times = ([key, { surname }]: (typeof first)[number]): number =>
    ((shared.get(surname) ?? 0) > 1 ? full.get(key) : named.get(surname)) ?? 0
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
