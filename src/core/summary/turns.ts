import { backwardWords } from './backward.ts'

/** How far into a sentence a turn is looked for, in characters: later ones turn within the sentence. */
const openingLength = 60
const concessions = /(?<!\p{L})(?:despite|although|trotz|obwohl|несмотря|хотя|вопреки|попри|хоча)(?!\p{L})/iu

/** Does a sentence set itself against what was said before it ("but", "however", "despite")? `language` is a BCP 47 tag. */
export function turnsAgainst(sentence: string, language: string): boolean {
  const opening = sentence.slice(0, openingLength)
  const { turns } = backwardWords(language)
  return (
    concessions.test(opening) ||
    (opening.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => turns.has(word))
  )
}
