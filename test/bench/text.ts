/** Letters and endings of a language's invented words. */
const alphabets = {
  en: { letters: 'etaoinshrdlucm', endings: ['', '', 's', 'ed', 'ing', 'ation'] },
  ru: {
    letters: 'оеаинтсрвлкмдпу',
    endings: ['', 'а', 'ов', 'ами', 'ость', 'ировать', 'ого'],
  },
} as const

export type Language = keyof typeof alphabets

/** Invented words by a seeded generator: texts of any length without anyone's copyright. */
function wordsOf(language: Language, count: number): string[] {
  const { letters, endings } = alphabets[language]
  let state = 5
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const stems = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + random(6) }, () => letters[random(letters.length)] ?? '').join(''),
  )
  // Squaring the draw makes some words frequent and most rare, as in a real text.
  return Array.from(
    { length: count },
    () =>
      `${stems[Math.floor((random(1000) / 1000) ** 2 * stems.length)] ?? ''}${endings[random(endings.length)] ?? ''}`,
  )
}

/** So many words in sentences of eighteen, four to a paragraph. */
export function paragraphsOf(language: Language, count: number): string[] {
  const words = wordsOf(language, count)
  const sentences: string[] = []
  for (let at = 0; at < words.length; at += 18) {
    const sentence = words.slice(at, at + 18).join(' ')
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
  }
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '))
  return paragraphs
}
