import { baseOf } from './tag.ts'

type Words = {
  readonly pointers: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  readonly consequences: ReadonlySet<string>
  readonly additions: ReadonlySet<string>
}

/**
 * By language: openers that stand for something said before, that turn against it, that follow from it, and that only add to
 * it; the four groups are parted by slashes.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'he she it they this that these those his her their its him them such another both neither here/but yet however instead nevertheless nonetheless/or so therefore thus hence then otherwise rather consequently/and also moreover furthermore meanwhile similarly likewise besides additionally',
  ru: 'он она оно они это этот эта эти его её ее их ему ей им такой такая такое такие тот та те там здесь/но однако зато/а или поэтому потом тогда следовательно впрочем ведь притом причем причём/и также тоже затем кстати',
  uk: 'він вона воно вони це цей ця ці його її їх йому їй такий така таке такі той там тут/але однак проте/а або тому потім отже втім/та і й також',
  be: 'ён яна яно яны гэта гэты гэтая гэтыя яго яе іх такі такая такія той там тут/але аднак/а або таму потым/і таксама',
  de: 'er sie es das dies dieser diese dieses sein seine ihr ihre solche dort/aber doch jedoch allerdings dennoch/oder daher deshalb dann/und auch zudem außerdem',
  fr: 'il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs/mais cependant toutefois pourtant/ou donc puis ainsi/et aussi',
  es: 'él ella ellos ellas esto este esta estos estas eso ese esa su sus/pero/o entonces así/y además también',
  it: 'lui lei loro egli ella essi questo questa questi queste ciò suo sua/ma però tuttavia/quindi poi così/e inoltre anche',
  pt: 'ele ela eles elas isto isso este esta esse essa estes estas seu sua seus suas/mas porém/então assim/e também',
  pl: 'on ona ono oni one to ten ta te jego jej ich taki taka takie/ale lecz jednak/więc natomiast zatem/a i też',
  tr: 'o bu şu onlar bunlar onun bunun/ama fakat ancak//ve ayrıca',
}

const known = new Map<string, Words>()

/** The lists for a BCP 47 tag, empty where we have none. */
export function backwardWords(language: string): Words {
  const before = known.get(language)
  if (before !== undefined) return before
  const groups = lists[baseOf(language)]?.split('/') ?? []
  const group = (at: number): ReadonlySet<string> => new Set(groups[at]?.split(' '))
  const words = { pointers: group(0), turns: group(1), consequences: group(2), additions: group(3) }
  known.set(language, words)
  return words
}

/** Openings of several words that turn against the sentence before or draw on it, English and Russian. */
export const contrastPhrases =
  /^(?:(?:by contrast|as a result|on the other hand|in other words|for (?:example|instance)|in response)(?:,|\s(?:he|she|it|they))|(?:in th(?:at|is) (?:case|way)|because of th(?:is|at)|after (?:that|this),|according to (?:him|her|them))|(?:по (?:его|её|ее|их) (?:словам|мнению|данным)|(?:в|об|для|с|при|после|до|у|от|на) (?:эт|н)(?:ом|ого|им|их|ими|ого|ем|ей|их)|(?:до|с) тех пор|тем не менее|тем самым|таким образом|с другой стороны|например|в результате)(?!\p{L}))/iu

/** Openings of several words that only add to the sentence before. */
export const additionPhrases =
  /^(?:in (?:addition|turn),|at the same time,|(?:кроме (?:того|этого)|в то же время|в частности|помимо (?:этого|того)|в свою очередь|вместе с тем|к тому же|тем временем|при этом)(?!\p{L}))/iu

/** A subject that is only one of those named before: "The first is", «Главная —». */
export const oneOfThose =
  /^(?:the (?:first|second|third|other|others|latter|former|rest|main one) (?:is|was|are|were|has|had|will)\b|(?:сам\p{L}{2} )?(?:главн|основн|перв|втор|трет|друг|последн|(?:ещ[её] )?одн|головн|перш|інш)(?:ый|ий|ой|ая|ья|ое|ье|ые|ие|ьи|а|о|е|і|ій)\s+[—–]\s)/iu
