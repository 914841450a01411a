import { expect, test } from 'vitest'
import { evolve } from '../../../scripts/fit/evolve.ts'

/** A bowl with its floor at 1, -2, 30, far steeper one way than another. */
const floor = [1, -2, 30]
const steepness = [1, 25, 0.01]
const cost = (numbers: Float64Array): number =>
  floor.reduce((sum, at, index) => sum + (steepness[index] ?? 0) * ((numbers[index] ?? 0) - at) ** 2, 0)
const start = Float64Array.of(0, 0, 25)
const scales = Float64Array.of(0.5, 0.5, 4)

test('the search ends where the cost is least, without a slope to follow', () => {
  const found = evolve(cost, start, scales, { trials: 3000, seed: 1 })
  expect(cost(found)).toBeLessThan(1e-3)
  expect(cost(found)).toBeLessThan(cost(start) / 1e4)
})

test('it also ends there where the cost comes in steps, as a score does', () => {
  const stepped = (numbers: Float64Array): number => Math.ceil(cost(numbers) * 20) / 20
  const found = evolve(stepped, start, scales, { trials: 3000, seed: 1 })
  expect(cost(found)).toBeLessThan(0.1)
})

test('the same seed finds the same, another seed goes another way', () => {
  const ends = [1, 1, 2].map((seed) => evolve(cost, start, scales, { trials: 160, seed }))
  expect(ends[0]).toEqual(ends[1])
  expect(ends[0]).not.toEqual(ends[2])
})
