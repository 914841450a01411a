/**
 * How a sentence hangs on the one before: `firm` ones need it (a pronoun as subject, "he said"), `loose` ones open with a
 * connective but name their own subject ("But the minister Ivan Petrov said"), `none` stand alone.
 */
export type Leaning = 'none' | 'loose' | 'firm'

/** Openers that point back whatever follows: pronouns and words for "this". */
const pointers: ReadonlySet<string> = new Set(
  (
    'he she it they this that these those his her their its him them such another both neither here there ' +
    'он она оно они это этот эта эти его её ее их ему ей им такой такая такое такие тот та те там здесь такого таких ' +
    'він вона воно вони це цей ця ці його її їх ён яна яно яны гэта яго яе іх ' +
    'er sie es dies dieser diese dieses sein seine ihr ihre il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs ' +
    'él ella ellos ellas esto este esta estos estas eso su sus lui lei loro questo questa questi queste suo sua ' +
    'ele ela eles elas isto isso seu seus on ona ono oni one to ten te jego jej ich bu şu onlar onun bunun'
  ).split(' '),
)

/** Openers that tie a sentence to the one before without standing for anything in it. */
const connectives: ReadonlySet<string> = new Set(
  (
    'but and or yet so however therefore thus hence also moreover furthermore instead nevertheless nonetheless meanwhile still then ' +
    'otherwise similarly likewise besides consequently indeed rather although because ' +
    'но а и или однако зато поэтому также тоже причем причём притом затем потом тогда следовательно впрочем кстати ведь зато ' +
    'але та однак проте тому також потім але ж таму аднак ' +
    'aber und oder doch jedoch daher deshalb auch dann allerdings zudem außerdem mais et ou donc cependant toutefois pourtant aussi puis ' +
    'pero y o sin embargo además entonces también ma e però quindi inoltre anche poi mas porém então também ale i lecz jednak więc też ' +
    'ama fakat ancak ve ayrıca'
  ).split(' '),
)

/** "This week", "этот год": a word for "this" that points to the calendar and not to the text. */
const calendar =
  /^(?:week|month|year|morning|evening|afternoon|summer|winter|spring|autumn|season|раз|год|неделя|месяц)/iu
const phrases =
  /^(?:in (?:addition|contrast|turn|response|other words|that case|this case|this way)|by contrast|as a result|for (?:example|instance|this)|on the other hand|at the same time|after (?:that|this)|because of (?:this|that)|according to (?:him|her|them)|кроме того|при этом|в то же время|в частности|тем не менее|тем самым|таким образом|в результате|помимо этого|после этого|в свою очередь|по (?:его|её|ее|их) (?:словам|мнению|данным)|в этом|об этом|для этого|например|кроме|вместе с тем|с другой стороны|к тому же)(?![\p{L}])/iu
const pronounSpeaks =
  /["”»!?,—–-]\s*(?:(?:he|she|they) (?:said|says|added|told|wrote|noted|explained|continued)|(?:said|added) (?:he|she|they)|\p{Ll}+(?:л|ла|ли|ет|ит|ют|ят) (?:он|она|они))(?![\p{L}])/u
const namesSubject = /^[“"'«]?\p{L}+,?(?:\s+[^\s,;:.]+){0,3}?\s+["“«]?\p{Lu}[\p{L}.-]+/u

const words = /[\p{L}'’]+/gu

function firmness(first: string, second: string): Leaning | null {
  if (pointers.has(first)) return calendar.test(second) ? 'none' : 'firm'
  return connectives.has(first) ? 'loose' : null
}

/**
 * Tells from a sentence's opening and its "he said" whether it can stand without the one before. Word lists for English,
 * Russian, Ukrainian, Belarusian, German, French, Spanish, Italian, Portuguese, Polish and Turkish; elsewhere `none`.
 */
export function leaningOf(sentence: string): Leaning {
  const opening = sentence.slice(0, 120)
  const [first = '', second = ''] = opening.match(words) ?? []
  const kind = firmness(first.toLowerCase(), second) ?? (phrases.test(opening) ? 'loose' : 'none')
  if (kind === 'firm' || pronounSpeaks.test(sentence)) return 'firm'
  if (kind === 'none') return 'none'
  if (pointers.has(second.toLowerCase())) return 'firm'
  return namesSubject.test(opening) ? 'loose' : 'firm'
}
