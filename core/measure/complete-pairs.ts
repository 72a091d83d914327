/** Fewer pairs than this describe nothing: two points always lie on a line. */
export const LEAST_PAIRS = 3

/** Two measures of the same areas, cut down to the areas that have both: [x, y], in the order of the columns. */
export function completePairs(x: readonly (number | null)[], y: readonly (number | null)[]): [number, number][] {
  if (x.length !== y.length) throw new Error(`pairs: expected columns of one length, found ${x.length} and ${y.length}`)
  return x.flatMap((a, i): [number, number][] => {
    const b = y[i] ?? null
    return a === null || b === null ? [] : [[a, b]]
  })
}

/** Told by comparing values, for the variance of equal values may come out as 1e-17 instead of 0. */
export function allEqual(values: readonly number[]): boolean {
  return values.every((value) => value === values[0])
}
