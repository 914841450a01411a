import type { GuardedAct } from '../notice/types.ts'
import type { Lexicon, Wordlist } from './lexicon.ts'
import { tellingOf } from './patterns.ts'
import { wordsOf, type Words } from './words.ts'

/**
 * A label as it is compared: lower case, without accents and apostrophes, punctuation as spaces, numbers left out, so that
 * "YAZDIR", "Мне нравится (12)" and "Bo‘lishish" meet their entries.
 */
export const plain = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘ʻʼ`´]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\S)\p{N}\S*/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

const listed = (...lists: readonly Wordlist[]): Words =>
  wordsOf(lists.flatMap((list) => Object.values(list).flatMap((each) => each.split('|'))))

/** Invisible marks that choose a sign's colour and skin tone, and spaces. */
const aside = /\s|\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu

/** More letters than any control of ours carries: a headline. */
const tooLong = 100

/** Words that a button may say in all; a headline says more. */
const fewWords = 5

export type LabelReader = {
  /**
   * The act that a label names ("Share on X", "Мне нравится 12"), or null.
   * @param strict the label is a link's to another page or place, where such a word may begin a headline: only words of
   *   `beside` may stand by it
   */
  readonly actOf: (label: string, strict: boolean) => GuardedAct | null
  /** Nothing, a number, a letter, or words that only say what is meant or where to: such a label tells no act and denies none. */
  readonly isBare: (label: string) => boolean
  /** The label is the name of a network or messenger. */
  readonly isNetwork: (label: string) => boolean
  /**
   * "Send", "Опубликовать": `with` says that the label itself names a comment or reply, `posts` that it moreover can only
   * send one, not open a field for it.
   */
  readonly sends: (label: string) => 'alone' | 'with' | 'posts' | null
  /** The label has words of logging in, or of going on to the next step. */
  readonly enters: (label: string) => boolean
}

/** Makes the lists of a lexicon ready. */
export function labelReader(lexicon: Lexicon): LabelReader {
  const acts = Object.entries(lexicon.labels).map(([act, list]) => [act as GuardedAct, listed(list)] as const)
  const filler = listed(lexicon.beside, lexicon.networks)
  const network = listed(lexicon.networks)
  const denial = listed(lexicon.denials)
  const sign = tellingOf(lexicon.signs)
  const send = listed(lexicon.sending)
  const write = listed(lexicon.writing)
  const comment = listed(lexicon.comments)
  const entry = listed(lexicon.entering)
  const isFew = (text: string): boolean => text.split(' ').length <= fewWords

  return {
    actOf: (label, strict) => {
      if (label.length > tooLong) return null
      const text = plain(label)
      if (text === '') return sign(label.replace(aside, ''))
      if (!isFew(text) || denial.within(text)) return null
      const [act, words] = acts.find(([, one]) => one.within(text)) ?? [null, filler]
      return strict && filler.without(words.without(text)) !== '' ? null : act
    },
    isBare: (label) => label.length <= tooLong && filler.without(plain(label)).length < 2,
    isNetwork: (label) =>
      label.length <= tooLong && plain(label) !== '' && network.without(plain(label)) === '',
    sends: (label) => {
      const text = plain(label.slice(0, tooLong))
      const sent = send.within(text)
      if (!isFew(text) || !(sent || write.within(text))) return null
      return !comment.within(text) || !text.includes(' ') ? 'alone' : sent ? 'posts' : 'with'
    },
    enters: (label) => entry.within(plain(label.slice(0, tooLong))),
  }
}
