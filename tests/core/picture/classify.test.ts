import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLASSES, METHODS, type Method } from '#core/model/view.ts'
import { classify, classOf } from '#core/picture/classify.ts'

/** All values, so that a method may be asked for as it is. */
const MADE = METHODS.filter((method): method is Exclude<Method, 'manual'> => method !== 'manual')

describe('by hand', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 100]

  test('quantiles hold equal numbers of areas', () => {
    expect(classify(values, { method: 'quantile', wanted: 3 })).toEqual({
      breaks: [1, expect.closeTo(11 / 3, 12), expect.closeTo(19 / 3, 12), 100],
      counts: [3, 3, 3],
      below: null,
    })
  })

  test('quantiles are those of R, type 7', () => {
    // R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 1:3 / 4) gives 7.25, 9, 14.5.
    const { breaks } = classify([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], { method: 'quantile', wanted: 4 })
    expect(breaks).toEqual([3, 7.25, 9, 14.5, 20])
  })

  test('equal intervals are equally wide, and may be empty', () => {
    expect(classify(values, { method: 'equal', wanted: 3 })).toMatchObject({
      breaks: [1, 34, 67, 100],
      counts: [8, 0, 1],
    })
  })

  test('natural breaks part what lies apart, by the roundest number between', () => {
    expect(classify([1, 2, 2, 10, 11, 50], { method: 'natural', wanted: 3 })).toMatchObject({
      breaks: [1, 6, 30, 50],
      counts: [3, 2, 1],
    })
  })

  test('natural breaks are optimal: the example of Ckmeans.1d.dp, the R package by the authors of the method', () => {
    // ckmeans(c(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1), 3) makes clusters of 4, 3 and 3: −1; 2; 4–6.
    const { counts } = classify([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], { method: 'natural', wanted: 3 })
    expect(counts).toEqual([4, 3, 3])
  })

  test('standard deviations out from the mean', () => {
    // Mean 5, population standard deviation 2.
    const { breaks } = classify([2, 4, 4, 4, 5, 5, 7, 9], { method: 'deviation', wanted: 4 })
    expect(breaks).toEqual([2, 3, 5, 7, 9])
  })

  test('rounded breaks are multiples of a step people count in', () => {
    const { breaks } = classify([0.7, 3, 9, 12, 18.4], { method: 'rounded', wanted: 5 })
    expect(breaks).toEqual([0.7, 5, 10, 15, 18.4])
  })

  test('rounded breaks of skewed values are round numbers near the quantiles', () => {
    const density = Array.from({ length: 290 }, (_, i) => 0.2 * 1.036 ** i)
    const { breaks, counts } = classify(density, { method: 'rounded', wanted: 5 })
    expect(breaks.slice(1, -1)).toEqual([2, 10, 90, 700].map(() => expect.any(Number)))
    for (const value of breaks.slice(1, -1)) expect(Number(value.toPrecision(1))).toBe(value)
    expect(Math.min(...counts)).toBeGreaterThan(290 / 10)
  })

  test('breaks by hand all stand, though nothing lies beyond them', () => {
    expect(classify([3, 4, 5], { method: 'manual', wanted: 5, inner: [2, 4, 6] })).toEqual({
      breaks: [2, 2, 4, 6, 6],
      counts: [0, 1, 2, 0],
      below: null,
    })
  })

  test('a value on a break belongs to the upper class, the highest to the last', () => {
    expect([0, 10, 20, 30].map((value) => classOf(value, [0, 10, 20, 30]))).toEqual([0, 1, 2, 2])
    expect([-1, 31, Number.NaN].map((value) => classOf(value, [0, 10, 20, 30]))).toEqual([null, null, null])
  })

  test('no values, one value, and fewer values than classes', () => {
    expect(classify([], { method: 'quantile', wanted: 5 })).toEqual({ breaks: [], counts: [], below: null })
    expect(classify([], { method: 'manual', wanted: 5, inner: [1], pivot: 1 }).counts).toEqual([])
    expect(classify([7, 7, 7], { method: 'natural', wanted: 5 })).toMatchObject({ breaks: [7, 7], counts: [3] })
    expect(classify([1, 2], { method: 'quantile', wanted: 5 }).counts).toEqual([1, 1])
  })

  test('where most values are the same, quantiles leave no class empty', () => {
    const { breaks, counts } = classify([1, 5, 5, 5, 5, 5], { method: 'quantile', wanted: 3 })
    expect(counts).toEqual([1, 5])
    expect(breaks).toEqual([1, 3, 5])
  })
})

describe('a pivot', () => {
  test('is a break, with classes under and over it', () => {
    const rule = { method: 'quantile', wanted: 4, pivot: 5 } as const
    expect(classify([1, 2, 3, 4, 6, 7, 8, 9], rule)).toEqual({
      breaks: [1, 2.5, 5, 7.5, 9],
      counts: [2, 2, 2, 2],
      below: 2,
    })
  })

  test('equal steps go out from it, as many to each side as its values reach', () => {
    const { breaks, below } = classify([8, 10, 12, 14, 18], { method: 'equal', wanted: 5, pivot: 10 })
    expect([breaks, below]).toEqual([[8, 10, 12, 14, 16, 18], 1])
  })

  test('rounded breaks stand around it, and give way close beside it', () => {
    const values = [61, 66, 72, 77, 80, 84, 89]
    const { breaks, below } = classify(values, { method: 'rounded', wanted: 5, pivot: 80.7 })
    expect([breaks, below]).toEqual([[61, 70, 80.7, 89], 2])
  })

  test('with all values on one side it parts nothing, and says on which', () => {
    const over = classify([11, 12, 13], { method: 'equal', wanted: 2, pivot: 10 })
    expect(over).toEqual({ breaks: [11, 12, 13], counts: [1, 2], below: 0 })
    expect(classify([1, 2, 3], { method: 'equal', wanted: 2, pivot: 3 })).toMatchObject({ breaks: [1, 2, 3], below: 2 })
    expect(classify([3, 3], { method: 'equal', wanted: 5, pivot: 3 })).toMatchObject({ breaks: [3, 3], below: null })
    expect(classify([3, 3], { method: 'equal', wanted: 5, pivot: 4 })).toMatchObject({ breaks: [3, 3], below: 1 })
  })

  test('joins breaks typed by hand', () => {
    const rule = { method: 'manual', wanted: 5, inner: [2, 6], pivot: 4 } as const
    expect(classify([1, 3, 5, 7], rule)).toEqual({ breaks: [1, 2, 4, 6, 7], counts: [1, 1, 1, 1], below: 2 })
  })
})

describe('breaks of all years', () => {
  const years = [
    [1, 2, 3],
    [4, 5, 9],
  ]

  test('hold for each of them: a figure has the same class whichever year it is from', () => {
    const rule = { method: 'equal', wanted: 4, from: years.flat() } as const
    const each = years.map((values) => classify(values, rule))
    expect(each.map(({ breaks }) => breaks)).toEqual([
      [1, 3, 5, 7, 9],
      [1, 3, 5, 7, 9],
    ])
    expect(each.map(({ counts }) => counts)).toEqual([
      [2, 1, 0, 0],
      [0, 1, 1, 1],
    ])
  })
})

describe('laws', () => {
  const values = fc.array(
    fc.integer({ min: -2000, max: 2000 }).map((number) => number / 8),
    { minLength: 1, maxLength: 60 },
  )
  const skewed = fc.array(
    fc.integer({ min: -40, max: 90 }).map((power) => 1.1 ** power),
    { minLength: 1, maxLength: 60 },
  )
  const some = fc.oneof(values, skewed)
  const wanted = fc.integer({ min: CLASSES.least, max: CLASSES.most })
  const made = fc.constantFrom(...MADE)
  const pivot = fc.oneof(fc.constant(null), fc.integer({ min: -300, max: 300 }))
  const inner = fc.uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 6 })
  const rule = fc.record({ method: fc.constantFrom(...METHODS), wanted, pivot, inner })

  test('every value falls in one class, and the counts tell how many', () => {
    fc.assert(
      fc.property(some, rule, (all, how) => {
        const { breaks, counts } = classify(all, how)
        const found = counts.map((_, i) => all.filter((value) => classOf(value, breaks) === i).length)
        expect(found).toEqual(counts)
        expect(counts.reduce((a, b) => a + b, 0)).toBe(all.length)
      }),
    )
  })

  test('breaks run from the lowest to the highest value and always upwards; at most as many classes as asked for', () => {
    fc.assert(
      fc.property(some, made, wanted, pivot, (all, method, count, turn) => {
        const { breaks, counts } = classify(all, { method, wanted: count, pivot: turn })
        expect(breaks[0]).toBe(Math.min(...all))
        expect(breaks.at(-1)).toBe(Math.max(...all))
        const distinct = new Set(all).size
        if (distinct > 1)
          for (const [i, value] of breaks.slice(1).entries()) expect(value).toBeGreaterThan(breaks[i] ?? value)
        expect(counts.length).toBe(breaks.length - 1)
        expect(counts.length).toBeLessThanOrEqual(count)
      }),
    )
  })

  test('no class reaches across the pivot', () => {
    fc.assert(
      fc.property(some, rule, fc.integer({ min: -300, max: 300 }), (all, how, turn) => {
        const { breaks, counts, below } = classify(all, { ...how, pivot: turn })
        for (const value of all) {
          const index = classOf(value, breaks) ?? Number.NaN
          if (value < turn) expect(index).toBeLessThan(below ?? Number.NaN)
          // The highest value of all may itself be the pivot: the last class is closed.
          if (value > turn) expect(index).toBeGreaterThanOrEqual(below ?? Number.NaN)
        }
        if (all.some((value) => value !== turn)) expect(below).toBeLessThanOrEqual(counts.length)
      }),
    )
  })

  test('quantile and natural classes are never empty', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('quantile', 'natural'), wanted, (all, method, count) => {
        expect(classify(all, { method, wanted: count }).counts).not.toContain(0)
      }),
    )
  })

  test('a greater value never falls in a lower class', () => {
    fc.assert(
      fc.property(some, rule, (all, how) => {
        const { breaks } = classify(all, how)
        const classes = [...all].sort((a, b) => a - b).map((value) => classOf(value, breaks) ?? Number.NaN)
        expect(classes.every((one, i) => i === 0 || one >= (classes[i - 1] ?? Number.NaN))).toBe(true)
      }),
    )
  })

  test('the order of the values does not matter', () => {
    fc.assert(
      fc.property(some, rule, (all, how) => {
        expect(classify(all.toReversed(), how)).toEqual(classify(all, how))
      }),
    )
  })
})
