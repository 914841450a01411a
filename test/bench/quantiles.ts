/** The value that a share of the sorted values lies under; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Median and 95th percentile, with so many digits after the point. */
export const shown = (values: readonly number[], digits: number): string =>
  values.length === 0
    ? '-'
    : `${quantile(values, 0.5).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`
