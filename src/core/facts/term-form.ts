/** A word of a sentence: as it stands, where, and in lower case with ё as е. */
export type Token = { readonly text: string; readonly at: number; readonly plain: string }

/** Russian adjectives in the nominative, and how nouns end that go with them. Nouns that end like adjectives are left out. */
const agreement: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:ый|(?<!ц|ен|ан|ов|ств|ег)ий)$/u, /[бвгджзклмнпрстфхцчшщйь]$/u],
  [/(?:ая|яя)$/u, /[аяь]$/u],
  [/(?:ое|ее)$/u, /[ое]$/u],
  [/(?:ые|(?<![нт])ие)$/u, /[ыиая]$/u],
]
/** Endings of Russian verbs, adverbs and adjectives, which close no term. */
const notNoun = /(?:ый|ий|ая|яя|ое|ее|ые|ой|ых|их|ым|им|ет|ют|ит|ят|ть|ся|ла|ло|ли|ого|его)$/u

/** Is a phrase a Russian term, in the form that a term is named by? */
export function isTerm(words: readonly Token[]): boolean {
  const noun = words.at(-1)?.plain ?? ''
  const agrees = ({ plain }: Token): boolean =>
    agreement.some(([adjective, ending]) => adjective.test(plain) && ending.test(noun))
  return !notNoun.test(noun) && words.slice(0, -1).every(agrees)
}
