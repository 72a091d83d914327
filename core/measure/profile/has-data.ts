import type { Compiled, Measured } from './compiled.ts'

/**
 * An area has data when everything its aggregation reads is there; half a rate is no rate. `at`: where area and year lie
 * in the matrices.
 */
export function hasData({ kind, figures, upper, lower }: Compiled, at: number): boolean {
  const known = !Number.isNaN(figures[at] ?? Number.NaN)
  switch (kind) {
    case 'sum':
    case 'none':
      return known
    case 'ratio':
      return isThere(upper, at) && isThere(lower, at)
    case 'weighted':
      return known && isThere(upper, at)
  }
}

function isThere(measured: Measured | null, at: number): boolean {
  if (measured === null) return true
  return !Number.isNaN(measured.people?.[at] ?? 0) && !Number.isNaN(measured.land?.[at] ?? 0)
}
