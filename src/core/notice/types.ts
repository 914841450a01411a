import type { Lexicon } from '../acts/lexicon.ts'
import type { Judgement } from '../region/judge.ts'
import type { Listing, PageSigns } from '../registry/types.ts'
import type { Act } from '../risk/acts.ts'

/**
 * What stands inside the page: `full` the whole strip, `compact` one line (broad, former or doubtful hosts), `badge` nothing
 * in the page, only the mark on the toolbar.
 */
export type Display = 'full' | 'compact' | 'badge'

/** Acts the guard asks about, each with its finished question in the reader's language. */
export type GuardedAct = Exclude<Act, 'read' | 'search'>

/** One row of the risk table, ready to show. */
export type RiskLine = {
  readonly act: string
  readonly level: string
  readonly punished: boolean
  readonly text: string
}

/** Every word that the notice shows, finished: slots filled, plurals chosen. The page script formats nothing. */
export type NoticeWords = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Accessible name of the strip. */
  readonly label: string
  readonly title: string
  /** Whom it concerns and which acts are punished, one sentence each. */
  readonly body: readonly string[]
  /** Not legal advice; where the list comes from and of which day. */
  readonly source: string
  /** The compact notice, whole. */
  readonly compact: string
  readonly more: string
  readonly less: string
  readonly close: string
  readonly reopen: string
  readonly snooze: string
  readonly leave: string
  readonly leaveHint: string
  /** Name of the language that the switch would change to, and its tag. */
  readonly otherLanguage: { readonly tag: string; readonly name: string }
  readonly details: {
    /** Name, dates, order: label and value. */
    readonly facts: readonly (readonly [label: string, value: string])[]
    readonly riskHeading: string
    readonly risks: readonly RiskLine[]
    readonly whyHeading: string
    readonly why: readonly string[]
    /** What usually follows, what is known of cases. */
    readonly practice: string
  }
  readonly guard: {
    readonly questions: Readonly<Record<GuardedAct, string>>
    /** The level of risk and the legal article for each act, one line. */
    readonly risks: Readonly<Record<GuardedAct, string>>
    readonly cancel: string
    readonly goOn: string
    readonly dontAsk: string
    /** Said when a page ignored the repeated act: the reader may press again. */
    readonly pressAgain: string
  }
}

/** What a page script needs to speak: all words of the notice and the guard. */
export type Speech = {
  readonly display: Display
  readonly words: NoticeWords
  /** What the guard recognises controls by; null where it is off. */
  readonly guard: Lexicon | null
}

/**
 * The worker's answer to a page script that asks what to show on its page. `none`: it knows nothing of the page, or the page is
 * none of this reader's concern. The guard may be on where only the badge is due.
 */
export type PageAnswer = { readonly display: 'none' | 'badge' } | Speech

/** The worker's answer to the popup: whose page it is and what that means for this reader. */
export type Assessment = {
  readonly listing: Listing | null
  readonly judgement: Judgement
  readonly registryDate: string
  /** The list is more than 60 days old. */
  readonly registryOld: boolean
}

/** Which page is spoken of: its address, and what it says of itself where the address says nothing. */
export type PageInput = { readonly url: string; readonly signs?: PageSigns }

/** Calls that a page script may make; everything else is refused to it. */
export type PageCalls = {
  /** Asked at load and after each navigation within the page. `language` overrides the reader's setting (the switch). */
  readonly 'page/assess': {
    readonly input: PageInput & { readonly language?: string }
    readonly answer: PageAnswer
  }
  /** The strip was shown: under `possible` it is not shown again on this site until the browser closes. */
  readonly 'notice/shown': { readonly input: PageInput; readonly answer: null }
  /** "Not on this site until I close the browser." */
  readonly 'notice/snooze': { readonly input: PageInput; readonly answer: null }
}
