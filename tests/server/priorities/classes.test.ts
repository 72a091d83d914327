/** The nine classes of need × emphasis, counted by hand and by law. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankNeeds } from '#core/measure/need.ts'
import {
  EMPHASIS_CLASSES,
  emphasisClassOf,
  lastRanks,
  medianEmphasis,
  NEED_CLASSES,
  needClassOf,
  placeOf,
} from '#server/priorities/classes.ts'

const classesOf = (needs: readonly (number | null)[]) => {
  const { ranks, of } = rankNeeds(needs)
  return ranks.map((needRank) => needClassOf({ needRank, needOf: of }))
}
const emphases = fc.array(
  fc.record({ emphasis: fc.constantFrom(null, 0, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 1), complete: fc.boolean() }),
  { maxLength: 21 },
)

describe('thirds of need', () => {
  test('of 21 counties are seven each', () => {
    expect(lastRanks(21)).toEqual([7, 14])
    const classes = classesOf(Array.from({ length: 21 }, (_, i) => i))
    for (const each of NEED_CLASSES) expect(classes.filter((found) => found === each)).toHaveLength(7)
  })

  test('equal needs are in one class, that of the better rank', () => {
    expect(classesOf([50, 50, 50])).toEqual(['high', 'high', 'high'])
    expect(classesOf([10, 40, 40, 30, 20, 5])).toEqual(['low', 'high', 'high', 'middle', 'middle', 'low'])
  })

  test('one county has the greatest need there is, and an unknown one none', () => {
    expect(classesOf([12, null])).toEqual(['high', null])
    expect(classesOf([null])).toEqual([null])
  })

  test('a greater need is never in a lower class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 21 }), (needs) => {
        const classes = classesOf(needs).map((each) => (each === null ? -1 : NEED_CLASSES.indexOf(each)))
        needs.forEach((need, i) => {
          needs.forEach((other, j) => {
            if (need >= other) expect(classes[i]).toBeGreaterThanOrEqual(classes[j] ?? 0)
          })
        })
      }),
    )
  })
})

describe('classes of emphasis', () => {
  test('are cut at the median of those above none', () => {
    const cells = [0, 0, 1 / 6, 1 / 3, 1 / 2].map((emphasis) => ({ emphasis, complete: true }))
    const median = medianEmphasis(cells)
    expect(median).toBe(1 / 3)
    expect(cells.map((cell) => emphasisClassOf(cell, median))).toEqual(['none', 'none', 'some', 'some', 'much'])
  })

  test('an incomplete list neither has a class nor moves the others', () => {
    const known = [1 / 4, 1 / 2].map((emphasis) => ({ emphasis, complete: true }))
    const unsure = { emphasis: 1, complete: false }
    expect(medianEmphasis([...known, unsure])).toBe(medianEmphasis(known))
    expect(emphasisClassOf(unsure, 3 / 8)).toBeNull()
  })

  test('nobody has any: there is no median, and all are none', () => {
    expect(medianEmphasis([{ emphasis: 0, complete: true }])).toBeNull()
    expect(medianEmphasis([])).toBeNull()
    expect(emphasisClassOf({ emphasis: 0, complete: true }, null)).toBe('none')
  })

  test('at most half of those above none are over the median', () => {
    fc.assert(
      fc.property(emphases, (cells) => {
        const median = medianEmphasis(cells)
        const classes = cells.map((cell) => emphasisClassOf(cell, median))
        const [some, much] = ['some', 'much'].map((each) => classes.filter((found) => found === each).length)
        expect(much).toBeLessThanOrEqual(some ?? 0)
      }),
    )
  })
})

test('the nine classes have nine places, need along and emphasis upwards', () => {
  const places = EMPHASIS_CLASSES.flatMap((emphasis) => NEED_CLASSES.map((need) => placeOf(need, emphasis)))
  expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})
