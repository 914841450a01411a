import type { Assessment, PageCalls } from '../core/notice/types.ts'
import type { PageSigns } from '../core/registry/types.ts'

/** Calls that only our own pages may make. */
export type OwnCalls = {
  readonly 'tab/assess': {
    readonly input: { readonly url: string; readonly signs?: PageSigns }
    readonly answer: Assessment
  }
  /** Colours what a tab's page has marked under a name, for so many seconds; answered when it is over. */
  readonly 'tab/paint': {
    readonly input: {
      readonly url: string
      readonly tabId: number
      readonly name: string
      readonly seconds: number
    }
    readonly answer: null
  }
}

/** The table of messages: what may be asked of the worker, and what is answered. */
export type Calls = PageCalls & OwnCalls

export type Kind = keyof Calls
