import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaConvergence, sigmaConvergence } from '#core/measure/convergence.ts'

const TEN_YEARS = { from: 2010, to: 2020 }

describe('σ', () => {
  test('amounts by coefficient of variation, shares by standard deviation, by hand', () => {
    // 1 and 3: mean 2, population standard deviation 1. 4 and 6: mean 5, again 1.
    const columns = [
      [1, 3],
      [4, 6],
    ]
    expect(sigmaConvergence(columns, false)).toEqual({
      scale: { kind: 'relative', why: 'amount' },
      n: 2,
      leftOut: [],
      spread: [0.5, 0.2],
    })
    expect(sigmaConvergence(columns, true)).toMatchObject({ scale: { kind: 'points', why: 'share' }, spread: [1, 1] })
  })

  test('what may be 0 or negative has no relative spread', () => {
    const scale = { kind: 'points', why: 'not-positive' }
    expect(
      sigmaConvergence(
        [
          [0, 2],
          [1, 3],
        ],
        false,
      ),
    ).toMatchObject({ scale, spread: [1, 1] })
    expect(
      sigmaConvergence(
        [
          [-1, 1],
          [1, 3],
        ],
        false,
      ),
    ).toMatchObject({ scale })
  })

  test('only areas with all years count, so that nobody comes or goes', () => {
    const columns = [
      [1, 3, 100, null],
      [1, 3, null, -5],
    ]
    expect(sigmaConvergence(columns, false)).toEqual({
      scale: { kind: 'relative', why: 'amount' },
      n: 2,
      leftOut: [2, 3],
      spread: [0.5, 0.5],
    })
  })

  test('one area has no spread, nor have none', () => {
    expect(sigmaConvergence([[1], [2]], false)).toMatchObject({ n: 1, spread: [null, null] })
    expect(sigmaConvergence([[], []], false)).toMatchObject({ n: 0, spread: [null, null] })
    expect(sigmaConvergence([], true)).toMatchObject({ n: 0, spread: [] })
    expect(() => sigmaConvergence([[1], []], false)).toThrow(/expected 1 values in every year, found 0/)
  })
})

describe('β', () => {
  test('amounts: yearly growth of the logarithm on the logarithm', () => {
    // 1, 10 and 100 that all end at 100: ln(100/x)/10 falls by a tenth for each unit of ln x.
    const { scale, line, growth } = betaConvergence([1, 10, 100], [100, 100, 100], TEN_YEARS, false)
    expect(scale).toEqual({ kind: 'relative', why: 'amount' })
    expect(line).toMatchObject({ kind: 'known', n: 3, slope: expect.closeTo(-0.1, 12), rSquared: 1 })
    expect(growth[0]).toBeCloseTo(Math.log(100) / 10, 12)
  })

  test('shares: yearly points on the starting share', () => {
    const { scale, start, growth, line } = betaConvergence([10, 20, 30], [20, 25, 30], TEN_YEARS, true)
    expect(scale).toEqual({ kind: 'points', why: 'share' })
    expect([start, growth]).toEqual([
      [10, 20, 30],
      [1, 0.5, 0],
    ])
    expect(line).toMatchObject({ slope: expect.closeTo(-0.05, 12) })
  })

  test('an area without both years is left out, and does not decide the scale', () => {
    const { scale, start, growth, line } = betaConvergence([1, -5, 2, 4], [2, null, 3, 5], TEN_YEARS, false)
    expect(scale.kind).toBe('relative')
    expect([start[1], growth[1]]).toEqual([null, null])
    expect(line.n).toBe(3)
  })

  test('a 0 anywhere turns growth into points', () => {
    expect(betaConvergence([0, 1, 2], [1, 2, 3], TEN_YEARS, false)).toMatchObject({
      scale: { kind: 'points', why: 'not-positive' },
      growth: [0.1, 0.1, 0.1],
      line: { kind: 'missing', reason: 'no-variation', n: 3 },
    })
  })

  test('too few areas, and a span to nowhere', () => {
    expect(betaConvergence([1], [2], TEN_YEARS, false).line).toEqual({ kind: 'missing', n: 1, reason: 'too-few-pairs' })
    expect(() => betaConvergence([1], [2], { from: 2020, to: 2020 }, false)).toThrow(/expected a span to a later year/)
    expect(() => betaConvergence([1], [], TEN_YEARS, false)).toThrow(/columns of one length, found 1 and 0/)
  })
})

test('a spread that shrinks needs those behind to rise faster: σ without β does not happen', () => {
  const share = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 30 }), (areas) => {
      const first = areas.map(([from]) => from)
      const last = areas.map(([, to]) => to)
      const { spread } = sigmaConvergence([first, last], true)
      const { line } = betaConvergence(first, last, TEN_YEARS, true)
      const [before = null, after = null] = spread
      if (before === null || after === null || line.kind === 'missing') return
      if (after < before - 1e-9) expect(line.slope).toBeLessThan(0)
    }),
  )
})
