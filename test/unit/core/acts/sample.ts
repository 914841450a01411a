import type { GuardedAct } from '../../../../src/core/notice/types.ts'

/** A control as a page writes it; the pressed element carries `data-x`, which no rule reads, or is the first element. */
export type Sample = readonly [act: GuardedAct | null, why: string, html: string]

export const link = (act: GuardedAct | null, why: string, href: string, label = '<svg></svg>'): Sample => [
  act,
  why,
  `<a href="${href}">${label}</a>`,
]
const button = (act: GuardedAct | null, why: string, label: string): Sample => [
  act,
  why,
  `<button type="button">${label}</button>`,
]
export const each = (act: GuardedAct | null, why: string, labels: string): readonly Sample[] =>
  labels.split('|').map((label) => button(act, `${why}: ${label}`, label))
export const links = (act: GuardedAct | null, why: string, addresses: string): readonly Sample[] =>
  addresses.split(' ').map((address) => link(act, `${why}: ${address.slice(0, 60)}`, address))
