/** Normally distributed numbers from a seed, the same on every machine. */
function normals(seed: number): () => number {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform())
}

/** How fast the search learns, for so many numbers at once. Ros and Hansen 2008, table 1. */
function ratesFor(numbers: number, children: number) {
  const parents = Math.floor(children / 2)
  const raw = Array.from({ length: parents }, (_, at) => Math.log(parents + 0.5) - Math.log(at + 1))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  const weights = raw.map((weight) => weight / total)
  const mass = 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const path = (mass + 2) / (numbers + mass + 5)
  const separable = (numbers + 2) / 3
  const one = (separable * 2) / ((numbers + 1.3) ** 2 + mass)
  const many = (separable * 2 * (mass - 2 + 1 / mass)) / ((numbers + 2) ** 2 + mass)
  return {
    weights,
    mass,
    path,
    damping: 1 + 2 * Math.max(0, Math.sqrt((mass - 1) / (numbers + 1)) - 1) + path,
    spreadPath: (4 + mass / numbers) / (numbers + 4 + (2 * mass) / numbers),
    one,
    many: Math.min(1 - one, many),
    expected: Math.sqrt(numbers) * (1 - 1 / (4 * numbers) + 1 / (21 * numbers ** 2)),
  }
}

const children = 16
const firstStep = 0.7

/**
 * Looks for the numbers at which `cost` is least, near `start`, by an evolution strategy that learns how far each may vary
 * (separable CMA-ES, Ros and Hansen 2008): no slope is needed, so it can follow a score that jumps. `scales` says what is a
 * small change of each number. Gives the mean of the last generation, which is steadier than the best child. The same
 * arguments give the same numbers.
 */
export function evolve(
  cost: (numbers: Float64Array) => number,
  start: Float64Array,
  scales: Float64Array,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): Float64Array {
  const rates = ratesFor(start.length, children)
  const normal = normals(seed)
  const spread = new Float64Array(start.length).fill(1)
  const stepPath = new Float64Array(start.length)
  const spreadPath = new Float64Array(start.length)
  let mean = start
  let step = firstStep
  const moved = (by: Float64Array): Float64Array =>
    mean.map((value, at) => value + step * (scales[at] ?? 0) * (by[at] ?? 0))
  for (let generation = 1; generation * children <= trials; generation += 1) {
    const born = Array.from({ length: children }, () => {
      const by = spread.map((variance) => Math.sqrt(variance) * normal())
      return { by, cost: cost(moved(by)) }
    }).sort((one, other) => one.cost - other.cost)
    const parents = born.slice(0, rates.weights.length).map(({ by }) => by)
    const meanOf = (at: number, of: (by: number) => number): number =>
      parents.reduce((sum, by, rank) => sum + (rates.weights[rank] ?? 0) * of(by[at] ?? 0), 0)
    const pull = start.map((_, at) => meanOf(at, (by) => by))
    mean = moved(pull)
    const push = Math.sqrt(rates.path * (2 - rates.path) * rates.mass)
    for (const [at, value] of pull.entries())
      stepPath[at] = (1 - rates.path) * (stepPath[at] ?? 0) + (push * value) / Math.sqrt(spread[at] ?? 1)
    const length = Math.sqrt(stepPath.reduce((sum, value) => sum + value * value, 0))
    const settled = Math.sqrt(1 - (1 - rates.path) ** (2 * generation))
    const steady = length / settled < (1.4 + 2 / (start.length + 1)) * rates.expected ? 1 : 0
    const carry = rates.spreadPath * (2 - rates.spreadPath)
    for (const [at, value] of pull.entries()) {
      const along =
        (1 - rates.spreadPath) * (spreadPath[at] ?? 0) + steady * Math.sqrt(carry * rates.mass) * value
      spreadPath[at] = along
      const variance = spread[at] ?? 1
      spread[at] =
        (1 - rates.one - rates.many) * variance +
        rates.one * (along ** 2 + (1 - steady) * carry * variance) +
        rates.many * meanOf(at, (by) => by ** 2)
    }
    step *= Math.exp((rates.path / rates.damping) * (length / rates.expected - 1))
  }
  return mean
}
