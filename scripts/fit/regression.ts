import { featureNames, type Features, type Weights } from '../../src/core/summary/chances.ts'
import type { Sample } from './samples.ts'

/** Keeps the equations solvable where a feature never varies; too small to shrink anything. */
const ridge = 1e-4
const rounds = 8

/** Solves a symmetric positive system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? 0]))
  const size = rows.length
  for (const [at, pivot] of rows.entries())
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  const found = new Float64Array(size)
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? new Float64Array(size + 1)
    const known = found.reduce((sum, value, column) => sum + value * (row[column] ?? 0), 0)
    found[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1)
  }
  return found
}

/** A word as the regression sees it. Every article counts the same, and so does every word of it. */
type Observation = { readonly values: Features; readonly used: boolean; readonly share: number }

const observationsOf = (samples: readonly Sample[]): Observation[] =>
  samples.flatMap(({ features, used }) =>
    features.map((values, word) => ({
      values,
      used: used[word] === true,
      share: 1 / (features.length * samples.length),
    })),
  )

function addTo(sums: Float64Array, values: Features, factor: number): void {
  for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + factor * value
}

/** One step of Newton's method from the given weights. */
function improve(weights: Float64Array, observations: readonly Observation[]): Float64Array {
  const gradient = weights.map((weight) => -ridge * weight)
  const curvature = featureNames.map((_, row) =>
    Float64Array.from(featureNames, (__, column) => (row === column ? ridge : 0)),
  )
  for (const { values, used, share } of observations) {
    const chance = 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
    addTo(gradient, values, share * (Number(used) - chance))
    for (const [at, row] of curvature.entries())
      if (values[at]) addTo(row, values, share * chance * (1 - chance) * values[at])
  }
  const step = solve(curvature, gradient)
  return weights.map((weight, at) => weight + (step[at] ?? 0))
}

/**
 * Fits the weights of a word's chance to stand in a summary: a logistic regression (Newton's method) over the words of all
 * samples, whether the reference summary has them. It sees no sentence and no score.
 */
export function regress(samples: readonly Sample[]): Weights {
  const observations = observationsOf(samples)
  let found: Float64Array = new Float64Array(featureNames.length)
  for (let round = 0; round < rounds; round += 1) found = improve(found, observations)
  return Object.fromEntries(featureNames.map((name, at) => [name, found[at] ?? 0])) as Weights
}
