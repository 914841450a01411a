import type { Act } from '../risk/acts.ts'
import type { Patterns } from './patterns.ts'

/**
 * Beginnings of words by language, `|` between them; an entry that ends with a dot is a whole word. They stand as `plain`
 * makes them, without accents, case and apostrophes, which would take a page some milliseconds.
 */
export type Wordlist = Readonly<Record<string, string>>

/** Kinds of names: acts, and what tells a form. */
export type Name =
  | (
      | 'share'
      | 'network'
      | 'copy'
      | 'address'
      | 'like'
      | 'save'
      | 'print'
      | 'donate'
      | 'follow'
      | 'consent'
      | 'comment'
    )
  | ('search' | 'query' | 'entry' | 'payment' | 'letters' | 'mail' | 'vote' | 'letter')

/**
 * What the guard knows of words and addresses, as data: assets/controls/lexicon.json. It travels to the page with the words
 * of the notice, so that the script itself stays small.
 */
export type Lexicon = {
  /** What a control says that performs the act. Sooner entries win. */
  readonly labels: Readonly<Record<Exclude<Act, 'read' | 'search' | 'comment'>, Wordlist>>
  /** Words that may stand beside those in a link to another page, where any other word makes it a headline. */
  readonly beside: Wordlist
  readonly networks: Wordlist
  /** Beside any of these a word means something else: settings are saved, and "Log in with e-mail" shares nothing. */
  readonly denials: Wordlist
  /** What a button says that sends the text beside it. */
  readonly sending: Wordlist
  /** Verbs that either send such a text or open a field for it ("Add a comment"). */
  readonly writing: Wordlist
  /** Nouns for such a text. */
  readonly comments: Wordlist
  /** What a button says that lets the reader in: a form with it asks for an address to log in with. */
  readonly entering: Wordlist
  /**
   * What the address of a link begins with, without scheme, `www.` and `m.`, in lower case. The first act that matches counts.
   */
  readonly endpoints: Patterns
  /** The same on the page's own site alone: elsewhere "support" is a help desk. */
  readonly own: Patterns
  /** What an inline handler or a `javascript:` address holds. */
  readonly scripts: Patterns
  /** Signs that are all a control says, with the numbers beside them. */
  readonly signs: Patterns
  /** How builders call such things in classes, ids, data attributes, icons and field names: whole words, `|` between them. */
  readonly names: Readonly<Record<Name, string>>
}
