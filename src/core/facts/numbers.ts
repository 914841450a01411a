import { factAt, firstOf, tongueOf, type Source, type Tongue } from './source.ts'
import type { Fact } from './types.ts'

const before = '(?<![\\p{L}\\d.,:/$€£-])'
const after = '(?![\\p{L}\\d/]|[.,]\\d|\\s?[-–—]\\s?\\d)'
const currency = '(?:(?:US|A|C|NZ|HK|S)?[$£€¥₽₴₹])'

const englishAmount = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const englishScale = '(?:[ -](?:hundred|thousand|million|billion|trillion))'
const englishUnit =
  'percent|per cent|percentage points|euros?|dollars|US dollars|pounds|rubles|roubles|yen|yuan|rupees|hryvnias?|kroner|' +
  'people|persons|troops|soldiers|civilians|residents|inhabitants|voters|votes|refugees|migrants|employees|workers|passengers|deaths|jobs|homes|' +
  'tons|tonnes|kilograms|kg|kilomet(?:er|re)s|km|miles|met(?:er|re)s|feet|acres|hectares|barrels|megawatts|MW|gigawatts|GW'
const englishHedge =
  '(?:(?:(?:[Mm]ore|[Ll]ess|[Ff]ewer) than|[Nn]o (?:more|fewer|less) than|[Aa]s (?:many|much) as|[Aa]t (?:least|most)|[Uu]p to|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Oo]ver|[Uu]nder|[Ss]ome|[Rr]oughly|[Aa]pproximately|[Aa]n estimated|[Jj]ust (?:over|under|short of)|[Cc]lose to|[Ww]ell over) )?'

const russianAmount = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'
const russianScale =
  '(?:[ \\u00a0-](?:тыс\\.|тысяч[аиу]?|млн\\.?|млрд\\.?|трлн\\.?|миллион(?:а|ов)?|миллиард(?:а|ов)?|триллион(?:а|ов)?))'
const russianUnit =
  'процент(?:а|ов)?|рубл(?:ь|я|ей)|руб\\.|долл(?:ар(?:а|ов)?|\\.)|евро|грив(?:ен|ны|на)|фунт(?:а|ов)|юаней|иен|человека?|жител(?:ей|я)|' +
  'солдат|военнослужащих|избирател(?:ей|я)|беженцев|сотрудников|пассажиров|тонн[аы]?|километр(?:а|ов)?|км|метр(?:а|ов)?|гектар(?:а|ов)?|' +
  'кв\\. ?к?м|квадратных (?:кило)?метр(?:а|ов)|баррел(?:ей|я)|мегаватт|МВт|голосов'
const russianHedge =
  '(?:(?:[Бб]олее|[Сс]выше|[Оо]коло|[Пп]очти|[Пп]римерно|[Пп]риблизительно|[Пп]орядка|[Дд]о|[Нн]е (?:менее|более)|[Мм]енее|[Бб]олее чем|[Кк]ак минимум) )?'

const otherAmount = '\\d{1,3}(?:[.\\s\\u202f’]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'
const otherScale =
  "(?:\\s(?:Millionen|Milliarden|Mio\\.|Mrd\\.|millions?(?: d[e’'])?|milliards?(?: d[e’'])?))"
const otherUnit = 'Prozent|pour cent|Euro|euros|Dollar|dollars|Franken|francs'

const gluedScale = '(?:\\s?(?:k|m|bn|tn)(?!\\p{L}))'
const suffix = (unit: string): string => `(?:\\s?(?:%|€|₽|₴)|[ \\u00a0\\u202f](?:${unit})(?!\\p{L}))`

const pattern = (hedge: string, amount: string, scale: string, unit: string): RegExp =>
  new RegExp(
    `${before}${hedge}(?:${currency}\\s?(?:${amount})(?:${scale}|${gluedScale})?|(?:${amount})${scale}?${suffix(unit)})${after}`,
    'gu',
  )

const patterns: Readonly<Record<Tongue, RegExp>> = {
  en: pattern(englishHedge, englishAmount, englishScale, englishUnit),
  ru: pattern(russianHedge, russianAmount, russianScale, russianUnit),
  other: pattern('', otherAmount, otherScale, otherUnit),
}

/** One end of a span ("from 5 percent to 7 percent") says half of what the article says. */
const opensSpan = /(?<!\p{L})(?:between|from|от|с|zwischen|von|entre|de)\s$/iu
const closesSpan = /\d[^.;\d]{0,20}(?<!\p{L})(?:and|to|or|и|до|или|und|bis|bzw\.|et|à)\s$|\d,\s$/iu
const goesOn =
  /^\s?(?:[-–—]|to|or|till|до|или|bis|à|oder|and)\s?(?:more |less |over |about |almost |nearly )?(?:than )?[$€£]?\d|^\s?(?:ты[cс]|млн|млрд|трлн|mln|bln)/u

function isHalfOfSpan(left: string, text: string, right: string): boolean {
  return (
    goesOn.test(right) ||
    closesSpan.test(left) ||
    (opensSpan.test(left) && /^.{0,12}\d/u.test(right)) ||
    /(?<!\p{L})(?:bis|sieben|acht|neun|zehn|deux|trois)\s$/u.test(left) ||
    (/^до\s/u.test(text) && /\d\s?\S{0,12}\s$/u.test(left))
  )
}

function* numbersIn(source: Source, language: string): Generator<Fact> {
  for (const match of source.text.matchAll(patterns[tongueOf(language)])) {
    const { index } = match
    const [text] = match
    const left = source.text.slice(Math.max(0, index - 40), index)
    const right = source.text.slice(index + text.length, index + text.length + 24)
    if (!isHalfOfSpan(left, text, right)) yield factAt(source, index, text)
  }
}

/** Up to `count` amounts with their currency, per cent or unit, and with what hedges them ("about"); one of a sentence, in reading order. */
export function numbersOf(sources: readonly Source[], language: string, count: number): Fact[] {
  const first = sources
    .filter(({ text }) => /\d/u.test(text))
    .map((source) => numbersIn(source, language).next().value)
    .filter((fact) => fact !== undefined)
  return firstOf(first, count, ({ text }) => /\d.*/u.exec(text)?.[0].replaceAll(/[\s,-]/gu, '') ?? text)
}
