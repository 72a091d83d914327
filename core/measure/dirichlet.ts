/** Random shares that sum to 1: what weights are drawn from. */
import type { Random } from './seeded.ts'

/**
 * One draw from a Dirichlet distribution, written into `shares`: gamma draws over their sum. The mean share of each is
 * its shape over the sum of shapes; all shapes 1 make every set of shares equally likely. A shape of 0 gives 0.
 */
export function drawShares(shapes: readonly number[], random: Random, shares: Float64Array): void {
  let sum = 0
  for (let i = 0; i < shapes.length; i++) {
    const drawn = gammaDraw(shapes[i] ?? 0, random)
    shares[i] = drawn
    sum += drawn
  }
  for (let i = 0; i < shapes.length; i++) shares[i] = sum > 0 ? (shares[i] ?? 0) / sum : 0
}

/** A gamma variate is above 0, but with the smallest shapes it underflows: at least this. */
const LEAST = 1e-300

/** Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26: rejection from a cubed normal. Scale 1. */
function gammaDraw(shape: number, random: Random): number {
  if (shape <= 0) return 0
  // Their section 6: below 1, draw one shape higher and shrink.
  if (shape < 1) return Math.max(LEAST, gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape))
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalDraw(random)
    const cubed = (1 + c * x) ** 3
    if (cubed <= 0) continue
    // 1 − random() lies in (0, 1], of which there is a logarithm.
    if (Math.log(1 - random()) < 0.5 * x * x + d - d * cubed + d * Math.log(cubed)) return d * cubed
  }
}

/** Box and Muller (1958), Annals of Mathematical Statistics 29; the second of the two is not kept, so no state is. */
function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
