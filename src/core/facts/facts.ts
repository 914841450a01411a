import type { Article } from '../article/types.ts'
import { baseOf } from '../summary/tag.ts'
import { datesOf } from './dates.ts'
import { nextOf } from './next.ts'
import { numbersOf } from './numbers.ts'
import { peopleOf } from './people.ts'
import { placesOf } from './places.ts'
import { sourcesOf, tongueOf } from './source.ts'
import { termsOf } from './terms.ts'
import type { Facts } from './types.ts'

const most = { people: 3, places: 3, dates: 3, numbers: 3, terms: 5, next: 2 } as const

/**
 * The languages that facts were checked in by hand (docs/summary.md has the figures): English and Russian for all kinds, the others for
 * dates and numbers, since the finders of the other kinds know no words of theirs.
 */
const measured: ReadonlySet<string> = new Set(['en', 'ru', 'de', 'fr'])

/**
 * What an article says of who, where, when, how much and what comes next, each with its sentence. Only what the rules are sure
 * of and only in languages they were measured in, so most articles lack some kinds and many lack all. Takes time linear in
 * the text and never fails.
 */
export function factsOf(article: Article): Facts {
  const { language, published } = article
  const tongue = tongueOf(language)
  const sources = measured.has(baseOf(language)) ? sourcesOf(article) : []
  const people = peopleOf(sources, tongue, most.people)
  const places = placesOf(sources, tongue, most.places)
  const next = nextOf(sources, language, published, most.next)
  // What comes next is shown whole, with its dates and amounts.
  const shown = new Set(next.map(({ text }) => text))
  const others = sources.filter(({ text }) => !shown.has(text))
  const known = [...people, ...places].map(({ text }) => text)
  return {
    people,
    places,
    dates: datesOf(others, language, most.dates),
    numbers: numbersOf(others, language, most.numbers),
    // In English eight of ten were right on pages that the rules had not been made on: not enough.
    terms: tongue === 'ru' ? termsOf(sources, article, known, most.terms) : [],
    next,
  }
}
