import type { GuardedAct } from '../notice/types.ts'
import type { Lexicon, Wordlist } from './lexicon.ts'
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

/** Signs that stand alone on a control. The numbers beside them do not matter. */
const signs: readonly (readonly [GuardedAct, RegExp])[] = [
  ['like', /^(?:\+|[👍👎❤♥♡💔🔥😂😢😭😡😮😱🎉👏🤔😍💩🙏])+$/u],
  ['link', /^🔗$/u],
  ['save', /^[🔖🖨]$/u],
  ['share', /^[📤⤴]$/u],
  ['subscribe', /^🔔$/u],
]

/** What stands beside a sign: numbers, and the invisible marks that choose its colour and skin tone. */
const aside = /\s|[\d.,()]|\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu

/** More letters than any control of ours carries: a headline. */
const tooLong = 100

/** Words that a button may say in all; a headline says more. */
const fewWords = 5

export type LabelReader = {
  /**
   * The act that a label names ("Share on X", "Мне нравится 12"), or null.
   * @param leads the label is a link's to another page, where such a word may begin a headline: only words of `beside` may
   *   stand by it
   */
  readonly actOf: (label: string, leads: boolean) => GuardedAct | null
  /** Nothing, a number, a letter, or words that only say what is meant or where to: such a label tells no act and denies none. */
  readonly isBare: (label: string) => boolean
  /** The label is the name of a network or messenger. */
  readonly isNetwork: (label: string) => boolean
  /** "Send", "Опубликовать": `with` says that the label itself names a comment or reply. */
  readonly sends: (label: string) => 'alone' | 'with' | null
  /** The label has words of logging in, or of going on to the next step. */
  readonly enters: (label: string) => boolean
}

const actOfSign = (label: string): GuardedAct | null => {
  const sign = label.replace(aside, '')
  return signs.find(([, one]) => one.test(sign))?.[0] ?? null
}

/** Makes the lists of a lexicon ready. */
export function labelReader(lexicon: Lexicon): LabelReader {
  const acts = Object.entries(lexicon.labels).map(([act, list]) => [act as GuardedAct, listed(list)] as const)
  const filler = listed(lexicon.beside, lexicon.networks)
  const network = listed(lexicon.networks)
  const denial = listed(lexicon.denials)
  const send = listed(lexicon.sending)
  const comment = listed(lexicon.comments)
  const entry = listed(lexicon.entering)
  const isFew = (text: string): boolean => text.split(' ').length <= fewWords

  return {
    actOf: (label, leads) => {
      if (label.length > tooLong) return null
      const text = plain(label)
      if (text === '') return actOfSign(label)
      if (!isFew(text) || denial.within(text)) return null
      const [act, words] = acts.find(([, one]) => one.within(text)) ?? [null, filler]
      return leads && filler.without(words.without(text)) !== '' ? null : act
    },
    isBare: (label) => label.length <= tooLong && filler.without(plain(label)).length < 2,
    isNetwork: (label) =>
      label.length <= tooLong && plain(label) !== '' && network.without(plain(label)) === '',
    sends: (label) => {
      const text = plain(label.slice(0, tooLong))
      if (!isFew(text) || !send.within(text)) return null
      return comment.within(text) && text.includes(' ') ? 'with' : 'alone'
    },
    enters: (label) => entry.within(plain(label.slice(0, tooLong))),
  }
}
