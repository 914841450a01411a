import { hidesZone, languagesOfRussia, russianZones, ukrainianZones } from './zones.ts'

/** What the reader said on the welcome or options page; `null` leaves it to the signs. */
export type Answer = 'yes' | 'no' | null

/** The local signs of where the reader is. Nothing here is fetched, asked or stored. */
export type Signs = {
  /** IANA name as `Intl` gives it, or null where the browser gives none. */
  readonly zone: string | null
  /** BCP 47 tags: those the browser sends to pages, then that of its own interface. */
  readonly languages: readonly string[]
  readonly answer: Answer
}

export type Verdict = 'strong' | 'possible' | 'none' | 'off'

/** Whether anything is to be shown to this reader outside the popup. */
export const concerns = (verdict: Verdict): boolean => verdict === 'strong' || verdict === 'possible'

/** One thing that counted, with the value seen and the points it gave. */
export type Reason = {
  readonly sign:
    | 'answer-yes'
    | 'answer-no'
    | 'zone-russian'
    | 'zone-ukrainian'
    | 'zone-hidden'
    | 'language-region-russia'
    | 'language-of-russia'
    | 'language-russian'
  readonly value: string
  readonly points: number
}

export type Judgement = {
  readonly verdict: Verdict
  readonly points: number
  readonly reasons: readonly Reason[]
  /** The reader said no, yet the zone is Russian: one line in the popup says so (a traveller, or a mistake). */
  readonly contradicted: boolean
}

function weighZone(zone: string | null): Reason | null {
  if (zone !== null && russianZones.has(zone)) return { sign: 'zone-russian', value: zone, points: 3 }
  if (zone !== null && ukrainianZones.has(zone)) return { sign: 'zone-ukrainian', value: zone, points: 1 }
  return hidesZone(zone) ? { sign: 'zone-hidden', value: zone ?? '', points: 1 } : null
}

function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'))
  } catch {
    return null
  }
}

function weighLanguage(tag: string): Reason | null {
  const locale = parseTag(tag)
  if (locale === null) return null
  if (locale.region === 'RU') return { sign: 'language-region-russia', value: tag, points: 2 }
  if (locale.region === undefined && languagesOfRussia.has(locale.language)) {
    return { sign: 'language-of-russia', value: tag, points: 2 }
  }
  return locale.language === 'ru' ? { sign: 'language-russian', value: tag, points: 1 } : null
}

/** The language that counts most; the first of equals, so the reader's own order decides. */
function weighLanguages(tags: readonly string[]): Reason | null {
  return tags
    .map(weighLanguage)
    .reduce(
      (best, next) => (next !== null && (best === null || next.points > best.points) ? next : best),
      null,
    )
}

/**
 * Adds up the evidence (DESIGN §5): 3 points or more are `strong`, 1 or 2 `possible`. The reader's own answer outranks all
 * signs, since a passport binds behind any time zone. Never fails: a malformed tag counts nothing.
 */
export function judge({ zone, languages, answer }: Signs): Judgement {
  const found = [weighZone(zone), weighLanguages(languages)].filter((reason) => reason !== null)
  const points = found.reduce((sum, reason) => sum + reason.points, 0)
  if (answer !== null) {
    const own: Reason = { sign: `answer-${answer}`, value: answer, points: 0 }
    return {
      verdict: answer === 'yes' ? 'strong' : 'off',
      points,
      reasons: [own, ...found],
      contradicted: answer === 'no' && found.some(({ sign }) => sign === 'zone-russian'),
    }
  }
  const verdict = points >= 3 ? 'strong' : points > 0 ? 'possible' : 'none'
  return { verdict, points, reasons: found, contradicted: false }
}
