import { expect, test } from 'vitest'
import { drawShares } from '#core/measure/dirichlet.ts'
import { seeded } from '#core/measure/seeded.ts'

const DRAWS = 20_000

function drawn(shapes: readonly number[]): { means: number[]; variances: number[] } {
  const [random, shares] = [seeded(11), new Float64Array(shapes.length)]
  const sums = shapes.map(() => 0)
  const squares = shapes.map(() => 0)
  for (let i = 0; i < DRAWS; i++) {
    drawShares(shapes, random, shares)
    const sum = shares.reduce((sum, share) => sum + share, 0)
    if (Math.abs(sum - 1) > 1e-9) throw new Error(`expected shares of 1, found ${sum}`)
    for (const [j, share] of shares.entries()) {
      sums[j] = (sums[j] ?? 0) + share
      squares[j] = (squares[j] ?? 0) + share * share
    }
  }
  const means = sums.map((sum) => sum / DRAWS)
  return { means, variances: squares.map((sum, j) => sum / DRAWS - (means[j] ?? 0) ** 2) }
}

test.each([[[1, 1, 1]], [[0.2, 0.3, 4]], [[2.5, 0.5]]])(
  'has the mean aᵢ/A and the variance aᵢ(A − aᵢ)/(A²(A + 1)) of its distribution: %j',
  (shapes) => {
    const whole = shapes.reduce((sum, shape) => sum + shape, 0)
    const { means, variances } = drawn(shapes)
    for (const [i, shape] of shapes.entries()) {
      const variance = (shape * (whole - shape)) / (whole ** 2 * (whole + 1))
      // Five standard errors of the mean; the variance within a tenth.
      expect(Math.abs((means[i] ?? 0) - shape / whole)).toBeLessThan(5 * Math.sqrt(variance / DRAWS))
      expect((variances[i] ?? 0) / variance).toBeCloseTo(1, 1)
    }
  },
)

test('a shape of 0 has no share, one alone has all, and none is nothing', () => {
  const [random, shares] = [seeded(1), new Float64Array(3)]
  drawShares([0, 2, 0], random, shares)
  expect([...shares]).toEqual([0, 1, 0])
  drawShares([0, 0, 0], random, shares)
  expect([...shares]).toEqual([0, 0, 0])
})

test('the smallest shapes underflow to next to nothing and never to nothing', () => {
  const [random, shares] = [seeded(1), new Float64Array(2)]
  for (let i = 0; i < 100; i++) {
    drawShares([0.0001, 0.0001], random, shares)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 9)
  }
})
