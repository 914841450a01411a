/** Result of a paired bootstrap: the mean difference, its 95 % interval, and the share of samples in which it is not above 0. */
export type Comparison = {
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly p: number
}

const samples = 2000

/** Paired bootstrap over articles, seeded so that it can be repeated. */
export function comparePairs(differences: readonly number[]): Comparison {
  let state = 11
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
  const size = Math.max(1, differences.length)
  const means = Array.from({ length: samples }, () => {
    let sum = 0
    for (let draw = 0; draw < differences.length; draw += 1)
      sum += differences[Math.floor(random() * size)] ?? 0
    return sum / size
  }).sort((one, other) => one - other)
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / size,
    low: means[Math.floor(samples * 0.025)] ?? 0,
    high: means[Math.floor(samples * 0.975)] ?? 0,
    p: means.filter((value) => value <= 0).length / samples,
  }
}
