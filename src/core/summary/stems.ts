/** Words too common to tell what a text is about. Other languages: see `isCommon`. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of at by for with about against between into through during before after to from up down in out on off over ' +
    'under again then once here there when where why how all any both each more most other some such no nor not only own same so than too ' +
    'very can will just should now is are was were be been being have has had do does did would could i you he she it we they me him her us ' +
    'them my your his its our their this that these those as what which who because until while also may might must one two said says say mr s t ' +
    'и в во не на я с со а то но к у за по из о об от до что как все она так его только мне было вот меня еще нет ему теперь когда даже если уже или был него вас сказал себя будет кто этот ' +
    'того потому этого какой этом один чтобы нее были куда можно при после над больше тот через эти нас про них какая много эту свою этой ' +
    'перед том такой более всегда конечно между это также которые который которая которого которой которых которое они была есть для однако'
  ).split(' '),
)

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const alphabetic = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Cuts an English ending where at least `least` letters with a vowel stay. */
function cutEnglish(word: string, ending: RegExp, least: number): string {
  const cut = word.replace(ending, '')
  return cut.length >= least && /[aeiouy]/u.test(cut) ? cut : word
}

/** A light stemmer after the steps of Porter's: plural, participle, doubled letter, the commonest derivations. */
function stemEnglish(word: string): string {
  const single = cutEnglish(word, /(?<![isu])s$/u, 3).replace(/ie$/u, 'y')
  const bare = cutEnglish(single, /(?:ingly|edly|ing|ed|ly|e)$/u, 3).replace(/([bdfgmnprt])\1$/u, '$1')
  return cutEnglish(bare, /(?:ation|ator|ativ|at|ion|e?ment|ness|ity|al|ic|er|iv|iz|ous)$/u, 4).replace(
    /[ey]$/u,
    'i',
  )
}

/** The steps of the Russian Snowball stemmer, written as four endings, with its RV region kept by a first-vowel test. */
const russianEndings: readonly RegExp[] = [
  /(?:(?<=[ая])(?:в|вши|вшись)|ив|ивши|ившись|ыв|ывши|ывшись)$/u,
  /(?:с[яь])$/u,
  /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)?(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/u,
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$/u,
  /(?:а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/u,
]

/** Cuts an ending where at least two letters with a vowel stay. */
function cutRussian(word: string, ending: RegExp): string {
  const cut = word.replace(ending, '')
  return cut.length >= 2 && /[аеиоуыэюя]/u.test(cut) ? cut : word
}

function stemRussian(word: string): string {
  const [gerund, reflexive, adjective, verb, noun] = russianEndings as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ]
  let stem = cutRussian(word, gerund)
  if (stem === word) {
    const bare = cutRussian(word, reflexive)
    stem =
      [adjective, verb, noun].map((ending) => cutRussian(bare, ending)).find((cut) => cut !== bare) ?? bare
  }
  stem = cutRussian(stem, /и$/u)
  return cutRussian(cutRussian(stem, /ость?$/u).replace(/нн$/u, 'н'), /(?:ь|ейше?)$/u)
}

/** Prefix of six letters: a language-independent stand-in for a stemmer (McNamee and Mayfield 2004). */
const prefixLength = 6

/** Numbers stay whole. */
function cutWord(word: string): string {
  return /\d/u.test(word) ? word : word.slice(0, prefixLength)
}

function stemWord(word: string): string {
  if (/^[a-z]+$/u.test(word)) return stemEnglish(word)
  if (/^[а-я]+$/u.test(word)) return stemRussian(word)
  return cutWord(word)
}

/** Makes a function from words to stems that remembers what it has seen; one per article. */
export function stemmer(language: string): (word: string) => string {
  const known = new Map<string, string>()
  const stem = /^(?:en|ru|und)\b/iu.test(language) || language === '' ? stemWord : cutWord
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = stem(word)
    known.set(word, made)
    return made
  }
}

function pairsOf(word: string): string[] {
  const letters = Array.from(word)
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

/** The words of a text in lower case (ё as е); in scripts without spaces, pairs of neighbouring characters. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll('ё', 'е').match(wordPattern) ?? []
  return unspaced.test(text) ? words.flatMap((word) => (unspaced.test(word) ? pairsOf(word) : [word])) : words
}

/** The words of a sentence with a capital, but for its first, as `wordsOf` writes them. */
export function namesIn(sentence: string): string[] {
  const [, ...words] = sentence.match(wordPattern) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase().replaceAll('ё', 'е'))
}

/**
 * How many words a text has, given what `wordsOf` made of it: in scripts without spaces two characters count as one word, four
 * of an alphabet.
 */
export function sizeOf(text: string, words: readonly string[]): number {
  if (!unspaced.test(text)) return words.length
  return Math.ceil(words.length / (alphabetic.test(text) ? 4 : 2))
}

/** Does a word say nothing about a text's matter? In languages without a list of ours, short words count as such. */
export function isCommon(word: string, language: string): boolean {
  if (commonWords.has(word) || /^[а-яё]{1,2}$/u.test(word)) return true
  if (/^(?:en|ru)\b/iu.test(language) || unspaced.test(word)) return false
  return word.length <= 3 && !/\p{N}/u.test(word)
}
