import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLASSES, METHODS } from '#core/model/view.ts'
import { classify, classOf } from '#core/picture/classify.ts'

describe('by hand', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 100]

  test('quantiles hold equal numbers of areas', () => {
    expect(classify(values, 'quantile', 3)).toEqual({
      breaks: [1, expect.closeTo(11 / 3, 12), expect.closeTo(19 / 3, 12), 100],
      counts: [3, 3, 3],
    })
  })

  test('equal intervals are equally wide, and may be empty', () => {
    expect(classify(values, 'equal', 3)).toEqual({ breaks: [1, 34, 67, 100], counts: [8, 0, 1] })
  })

  test('natural breaks part what lies apart', () => {
    expect(classify([1, 2, 2, 10, 11, 50], 'natural', 3)).toEqual({ breaks: [1, 10, 50, 50], counts: [3, 2, 1] })
  })

  test('a value on a break belongs to the upper class, the highest to the last', () => {
    expect([0, 10, 20, 30].map((value) => classOf(value, [0, 10, 20, 30]))).toEqual([0, 1, 2, 2])
    expect([-1, 31, Number.NaN].map((value) => classOf(value, [0, 10, 20, 30]))).toEqual([null, null, null])
  })

  test('no values, one value, and fewer values than classes', () => {
    expect(classify([], 'quantile', 5)).toEqual({ breaks: [], counts: [] })
    expect(classify([7, 7, 7], 'natural', 5)).toEqual({ breaks: [7, 7], counts: [3] })
    expect(classify([1, 2], 'quantile', 5).counts).toEqual([1, 1])
  })
})

describe('laws', () => {
  const values = fc.array(
    fc.integer({ min: -2000, max: 2000 }).map((number) => number / 8),
    { minLength: 1, maxLength: 60 },
  )
  const wanted = fc.integer({ min: CLASSES.least, max: CLASSES.most })
  const method = fc.constantFrom(...METHODS)

  test('every value falls in one class, and the counts tell how many', () => {
    fc.assert(
      fc.property(values, method, wanted, (some, how, count) => {
        const { breaks, counts } = classify(some, how, count)
        const found = counts.map((_, i) => some.filter((value) => classOf(value, breaks) === i).length)
        expect(found).toEqual(counts)
        expect(counts.reduce((a, b) => a + b, 0)).toBe(some.length)
      }),
    )
  })

  test('breaks run from the lowest to the highest value and never back; at most as many classes as asked for', () => {
    fc.assert(
      fc.property(values, method, wanted, (some, how, count) => {
        const { breaks, counts } = classify(some, how, count)
        expect(breaks[0]).toBe(Math.min(...some))
        expect(breaks.at(-1)).toBe(Math.max(...some))
        expect(breaks.every((value, i) => i === 0 || value >= (breaks[i - 1] ?? Number.NaN))).toBe(true)
        expect(counts.length).toBe(breaks.length - 1)
        expect(counts.length).toBeLessThanOrEqual(count)
      }),
    )
  })

  test('quantile and natural classes are never empty', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('quantile' as const, 'natural' as const), wanted, (some, how, count) => {
        expect(classify(some, how, count).counts).not.toContain(0)
      }),
    )
  })

  test('a greater value never falls in a lower class', () => {
    fc.assert(
      fc.property(values, method, wanted, (some, how, count) => {
        const { breaks } = classify(some, how, count)
        const classes = [...some].sort((a, b) => a - b).map((value) => classOf(value, breaks) ?? Number.NaN)
        expect(classes.every((one, i) => i === 0 || one >= (classes[i - 1] ?? Number.NaN))).toBe(true)
      }),
    )
  })

  test('the order of the values does not matter', () => {
    fc.assert(
      fc.property(values, method, wanted, (some, how, count) => {
        expect(classify(some.toReversed(), how, count)).toEqual(classify(some, how, count))
      }),
    )
  })
})
