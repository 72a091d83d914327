import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlation } from '#core/measure/correlation.ts'

test('agrees with scipy.stats.pearsonr and spearmanr, ties included', () => {
  const result = correlation([2, 4, 4, 7, 9, 12], [1, 3, 2, 8, 8, 7])
  if (result.kind === 'missing') throw new Error(result.reason)
  expect(result.pearson).toBeCloseTo(0.8478330809570923, 12)
  expect(result.spearman).toBeCloseTo(0.7941176470588236, 12)
  expect(result.n).toBe(6)
})

test('a curve that always rises: the ranks agree, the line does not quite', () => {
  const result = correlation([1, 2, 3, 4], [1, 10, 100, 1000])
  expect(result).toMatchObject({ spearman: 1, pearson: expect.closeTo(0.82, 2) })
})

test('only areas that have both figures count', () => {
  expect(correlation([1, null, 2, 3, 4], [2, 9, 4, 6, null])).toEqual({ kind: 'known', n: 3, pearson: 1, spearman: 1 })
})

test('says why there is none', () => {
  expect(correlation([1, 2, null], [1, null, 3])).toEqual({ kind: 'missing', n: 1, reason: 'too-few-pairs' })
  expect(correlation([], [])).toEqual({ kind: 'missing', n: 0, reason: 'too-few-pairs' })
  // 0.1 three times has a variance of 1e-34 in floating point.
  expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toEqual({ kind: 'missing', n: 3, reason: 'no-variation' })
  expect(() => correlation([1, 2], [1])).toThrow(/expected columns of one length, found 2 and 1/)
})

describe('laws', () => {
  const figure = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { freq: 8 })
  const pairs = fc.array(fc.tuple(figure, figure), { maxLength: 30 })
  const columns = (rows: readonly (readonly [number | null, number | null])[]) =>
    [rows.map(([x]) => x), rows.map(([, y]) => y)] as const

  test('both lie in −1 to 1, and do not care which is x', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columns(rows)
        const there = correlation(x, y)
        const back = correlation(y, x)
        if (there.kind === 'missing' || back.kind === 'missing') {
          expect(back).toEqual(there)
          return
        }
        for (const r of [there.pearson, there.spearman]) expect(Math.abs(r)).toBeLessThanOrEqual(1)
        expect(back.pearson).toBeCloseTo(there.pearson, 9)
        expect(back.spearman).toBeCloseTo(there.spearman, 9)
      }),
    )
  })

  test('turning one measure upside down turns the sign', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columns(rows)
        const upright = correlation(x, y)
        const turned = correlation(
          x.map((value) => (value === null ? null : -value)),
          y,
        )
        if (upright.kind === 'missing' || turned.kind === 'missing') {
          expect(turned).toEqual(upright)
          return
        }
        expect(turned.pearson).toBeCloseTo(-upright.pearson, 9)
        expect(turned.spearman).toBeCloseTo(-upright.spearman, 9)
      }),
    )
  })
})
