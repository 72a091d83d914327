/** Quantile of sorted values by linear interpolation between order statistics: R type 7, numpy's default. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = Math.floor(position)
  const low = sorted[below]
  if (low === undefined)
    throw new Error(`quantile: expected at least one value and a share 0–1, found ${sorted.length} and ${share}`)
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (position - below)
}
