import type { GuardedAct } from '../notice/types.ts'

/** Patterns by act, as text; they begin where the text begins. A dot is a dot, except in `.*`; a leading star is any labels. */
export type Patterns = Readonly<Partial<Record<GuardedAct, readonly string[]>>>

/** The first act that a text tells, or null. */
export type Telling = (text: string) => GuardedAct | null

const compile = (starts: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${starts.map((start) => start.replace(/\.(?!\*)/g, String.raw`\.`).replace(/^\*/, String.raw`(?:[\w-]+\.)*`)).join('|')})`,
    'u',
  )

/** Makes patterns ready. */
export function tellingOf(patterns: Patterns): Telling {
  const known = Object.entries(patterns).map(([act, starts]) => [act as GuardedAct, compile(starts)] as const)
  return (text) => known.find(([, start]) => start.test(text))?.[0] ?? null
}
