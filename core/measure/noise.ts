/**
 * Sums and differences of decimal figures carry noise in the sixteenth digit: 5.2 − 5.1 is not 5.3 − 5.2. Where a tie or
 * "met exactly" decides something, figures are compared on a grid of nine decimals, one finer than any source gives.
 */
const GRID = 1e9
/** From here on the steps of a double come near those of the grid, and it is rounded to the digits it has for sure instead. */
const COARSE = 1e6
const SURE_DIGITS = 15

export function withoutNoise(value: number): number {
  // + 0 turns −0 into 0.
  return (Math.abs(value) < COARSE ? Math.round(value * GRID) / GRID : Number(value.toPrecision(SURE_DIGITS))) + 0
}
