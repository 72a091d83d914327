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
  const [first = 0] = values
  // By squares, as every variance is made: numbers so near one another that these vanish have no variance either.
  return values.every((value) => (value - first) ** 2 === 0)
}
