type Words = {
  readonly pointers: ReadonlySet<string>
  readonly contrasts: ReadonlySet<string>
  readonly additions: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** By language: openers that stand for something said before, that turn against it, and that only add to it. */
const lists: Readonly<Record<string, Words>> = {
  en: {
    pointers: set(
      'he she it they this that these those his her their its him them such another both neither here',
    ),
    contrasts: set(
      'but or yet so however therefore thus hence instead nevertheless nonetheless then otherwise rather consequently',
    ),
    additions: set('and also moreover furthermore meanwhile similarly likewise besides additionally'),
  },
  ru: {
    pointers: set(
      'он она оно они это этот эта эти его её ее их ему ей им такой такая такое такие тот та те там здесь',
    ),
    contrasts: set(
      'но а или однако зато поэтому потом тогда следовательно впрочем ведь притом причем причём',
    ),
    additions: set('и также тоже затем кстати'),
  },
  uk: {
    pointers: set('він вона воно вони це цей ця ці його її їх йому їй такий така таке такі той там тут'),
    contrasts: set('але а або однак проте тому потім отже втім'),
    additions: set('та і й також'),
  },
  be: {
    pointers: set('ён яна яно яны гэта гэты гэтая гэтыя яго яе іх такі такая такія той там тут'),
    contrasts: set('але а або аднак таму потым'),
    additions: set('і таксама'),
  },
  de: {
    pointers: set('er sie es das dies dieser diese dieses sein seine ihr ihre solche dort'),
    contrasts: set('aber oder doch jedoch daher deshalb dann allerdings dennoch'),
    additions: set('und auch zudem außerdem'),
  },
  fr: {
    pointers: set("il elle ils elles ce c'est cet cette ces cela ceci son sa ses leur leurs"),
    contrasts: set('mais ou donc cependant toutefois pourtant puis ainsi'),
    additions: set('et aussi'),
  },
  es: {
    pointers: set('él ella ellos ellas esto este esta estos estas eso ese esa su sus'),
    contrasts: set('pero o entonces así'),
    additions: set('y además también'),
  },
  it: {
    pointers: set('lui lei loro egli ella essi questo questa questi queste ciò suo sua'),
    contrasts: set('ma però quindi poi così'),
    additions: set('e inoltre anche'),
  },
  pt: {
    pointers: set('ele ela eles elas isto isso este esta esse essa estes estas seu sua seus suas'),
    contrasts: set('mas porém então assim'),
    additions: set('e também'),
  },
  pl: {
    pointers: set('on ona ono oni one to ten ta te jego jej ich taki taka takie'),
    contrasts: set('ale lecz jednak więc natomiast zatem'),
    additions: set('a i też'),
  },
  tr: {
    pointers: set('o bu şu onlar bunlar onun bunun'),
    contrasts: set('ama fakat ancak'),
    additions: set('ve ayrıca'),
  },
}

const none: Words = { pointers: new Set(), contrasts: new Set(), additions: new Set() }

/** The lists for a BCP 47 tag, empty where we have none. */
export function backwardWords(language: string): Words {
  return lists[language.slice(0, 2).toLowerCase()] ?? none
}

/** Openings of several words that turn against the sentence before or draw on it, English and Russian. */
export const contrastPhrases =
  /^(?:(?:by contrast|as a result|on the other hand|in other words|for (?:example|instance)|in response)(?:,|\s(?:he|she|it|they))|(?:in th(?:at|is) (?:case|way)|because of th(?:is|at)|after (?:that|this),|according to (?:him|her|them))|(?:по (?:его|её|ее|их) (?:словам|мнению|данным)|(?:в|об|для|с|при|после|до|у|от|на) (?:эт|н)(?:ом|ого|им|их|ими|ого|ем|ей|их)|тем не менее|тем самым|таким образом|с другой стороны|например|в результате)(?!\p{L}))/iu

/** Openings of several words that only add to the sentence before. */
export const additionPhrases =
  /^(?:in (?:addition|turn),|at the same time,|(?:кроме (?:того|этого)|в то же время|в частности|помимо (?:этого|того)|в свою очередь|вместе с тем|к тому же|тем временем|при этом)(?!\p{L}))/iu
