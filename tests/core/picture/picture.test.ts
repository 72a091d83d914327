import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIRECTIONS } from '#core/model/indicator.ts'
import { CLASSES, METHODS } from '#core/model/view.ts'
import { COUNTS, RATES, toyIndicator, toyPicture } from '#tests/fixtures/toy-pictures.ts'

test('rows by hand', () => {
  expect(RATES.mark).toBe('fills')
  expect(RATES.classes).toEqual({ breaks: [50, 60, 70, 80], counts: [1, 1, 1], below: null })
  expect(RATES.rows).toMatchObject([
    { code: '0101', name: 'Almby', value: 50, missing: null, class: 0, rank: 3, referenceDifference: -12 },
    { code: '0102', value: 60, class: 1, rank: 2, referenceDifference: -2 },
    { code: '0201', value: 80, class: 2, rank: 1, referenceDifference: 18 },
    { code: '0202', value: null, missing: 'secrecy', class: null, rank: null, referenceDifference: null },
  ])
  expect(RATES.ranked).toBe(3)
  expect(RATES.missing).toEqual([{ reason: 'secrecy', count: 1 }])
})

test('counts are symbols and are not compared with the total of the country', () => {
  expect(COUNTS.mark).toBe('symbols')
  expect(COUNTS.rows.map((row) => row.referenceDifference)).toEqual([null, null, null, null])
})

test('reasons are listed in their fixed order, and a hole without a reason is "not in the data"', () => {
  const picture = toyPicture({ cells: ['not-in-data', 'secrecy', 'not-in-data', 'not-published'] })
  expect(picture.missing).toEqual([
    { reason: 'not-published', count: 1 },
    { reason: 'secrecy', count: 1 },
    { reason: 'not-in-data', count: 2 },
  ])
  expect(picture.classes).toEqual({ breaks: [], counts: [], below: null })
  const silent = toyPicture({ cells: [1, 2, 3] })
  expect(silent.rows[3]?.missing).toBe('not-in-data')
})

describe('one truth', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { arbitrary: fc.constant('secrecy' as const), weight: 1 },
  )
  const picture = fc
    .record({
      cells: fc.tuple(cell, cell, cell, cell),
      direction: fc.constantFrom(...DIRECTIONS),
      method: fc.constantFrom(...METHODS),
      classes: fc.integer({ min: CLASSES.least, max: CLASSES.most }),
    })
    .map(({ cells, direction, method, classes }) =>
      toyPicture({ indicator: toyIndicator({ direction }), cells, view: { method, classes } }),
    )

  test('law: every row has a value, a class and a rank, or a reason and none of them', () => {
    fc.assert(
      fc.property(picture, ({ rows }) => {
        for (const row of rows) {
          const known = row.value !== null
          expect([row.missing === null, row.class !== null, row.rank !== null]).toEqual([known, known, known])
        }
      }),
    )
  })

  test('law: classes and reasons count every area once', () => {
    fc.assert(
      fc.property(picture, ({ rows, classes, missing, ranked }) => {
        const counted = classes.counts.reduce((a, b) => a + b, 0)
        expect(counted).toBe(ranked)
        expect(counted + missing.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        classes.counts.forEach((count, i) => {
          expect(rows.filter((row) => row.class === i).length).toBe(count)
        })
      }),
    )
  })
})
