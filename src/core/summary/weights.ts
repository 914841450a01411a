import type { Weights } from './chances.ts'

/** Fitted by `npx tsx scripts/fit-summary.ts`; docs/summary.md tells how and on what. */
export const weights: Weights = {
  content: -1.6,
  spread: 1.52,
  early: 1.76,
  opening: -0.63,
  title: 1.77,
  name: 0.4,
  late: -0.71,
  breadth: -0.4,
  common: -1.88,
  commonSpread: 3.52,
  commonLength: -1.36,
}
