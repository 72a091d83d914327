import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostAtSmallest, peopleMarks, peopleScale, type Sizes, SMALLEST, sizeOf } from '#core/picture/people-marks.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'

const DOTS: Sizes = { mark: 'dots', largest: 900, size: 30 }
const COLUMNS: Sizes = { mark: 'columns', largest: 900, size: 90 }

describe('sizes', () => {
  test('the area of a dot, the height of a column is in proportion to the people', () => {
    expect([900, 400, 100].map((people) => sizeOf(people, DOTS))).toEqual([30, 20, 10])
    expect([900, 400, 100].map((people) => sizeOf(people, COLUMNS))).toEqual([90, 40, 10])
  })

  test('few people have the smallest mark, all alike, and nobody has less', () => {
    expect(sizeOf(null, DOTS)).toBe(SMALLEST.dots)
    expect(sizeOf(null, COLUMNS)).toBe(SMALLEST.columns)
    expect(sizeOf(10, { ...COLUMNS, largest: 1_000_000 })).toBe(SMALLEST.columns)
    expect(sizeOf(null, { ...DOTS, largest: 0 })).toBe(SMALLEST.dots)
  })

  test('what is drawn at the smallest size begins to grow right above it', () => {
    for (const scale of [DOTS, COLUMNS]) {
      const most = mostAtSmallest(scale)
      expect(sizeOf(most, scale)).toBeCloseTo(SMALLEST[scale.mark])
      expect(sizeOf(most * 1.2, scale)).toBeGreaterThan(SMALLEST[scale.mark] * 1.05)
    }
    expect(mostAtSmallest({ ...DOTS, largest: 0 })).toBe(0)
  })

  test('of an empty layer are numbers too', () => {
    expect(
      peopleScale(
        toyPeople('dots', 'fills', () => false),
        40,
      ),
    ).toEqual({ mark: 'dots', largest: 0, size: 28, width: 4 })
  })

  test('no column rises out of the map where the largest town lies in its north', () => {
    const layer = toyPeople('columns')
    // The town of 900 lies 10 km from the northernmost hexagon, and what is shown is 180 km high.
    expect(peopleScale(layer, 40).size).toBeCloseTo((40 * 16 * (10 + 0.04 * 180)) / 180)
    const south = { ...layer, hexagons: layer.hexagons.filter(({ people }) => people !== 900), largest: 400 }
    expect(peopleScale(south, 40).size).toBe(144)
    const alone = { ...layer, hexagons: layer.hexagons.filter(({ people }) => people === 900) }
    expect(peopleScale(alone, 40).size).toBe(60)
  })

  test('many hexagons on one map have smaller dots', () => {
    const layer = toyPeople()
    const many = {
      ...layer,
      hexagons: Array.from({ length: 10_000 }, () => layer.hexagons[1] ?? layer.hexagons[0]).flatMap(
        (each) => each ?? [],
      ),
    }
    expect(peopleScale(layer, 40).size).toBe(28)
    expect(peopleScale(many, 40).size).toBe(14)
    expect([peopleScale(layer, 40).width, peopleScale(many, 40).width]).toEqual([4, 1.8])
  })
})

describe('marks', () => {
  const { hexagons } = toyPeople()

  test('near by, every hexagon has its own, north to south', () => {
    expect(peopleMarks(hexagons, DOTS, 0.01).map(({ people }) => people)).toEqual([null, 900, 400, 100, null, 36])
  })

  test('far away, dots in one square are one, with all their people, where most of them live', () => {
    // 6 px are 10 km here: 100 and few (counted as five) at 10 and 14 km east share a square.
    const marks = peopleMarks(hexagons, DOTS, 6 / 10_000)
    expect(marks).toHaveLength(5)
    const together = marks.find(({ position }) => position[1] === 6_550_000)
    expect(together).toEqual({ position: [510_190, 6_550_000], people: 105, size: sizeOf(105, DOTS) })
  })

  test('far away, columns drawn to scale stay what they are: one hexagon each', () => {
    const marks = peopleMarks(hexagons, COLUMNS, 6 / 2_000_000)
    expect(marks.flatMap(({ people }) => people ?? [])).toEqual(expect.arrayContaining([900, 400, 100, 36]))
    expect(marks.filter(({ people }) => people === null)).toHaveLength(1)
  })

  test('nobody is lost or counted twice, however far away', () => {
    const hexagon = fc.record({
      position: fc.tuple(fc.integer({ min: 300_000, max: 900_000 }), fc.integer({ min: 6_200_000, max: 7_600_000 })),
      people: fc.option(fc.integer({ min: 10, max: 200_000 })),
      municipality: fc.constant('0101'),
    })
    fc.assert(
      fc.property(
        fc.array(hexagon, { maxLength: 60 }),
        fc.double({ min: 1e-6, max: 0.1, noNaN: true }),
        (all, scale) => {
          const marks = peopleMarks(all, { ...DOTS, largest: 200_000 }, scale)
          const known = all.reduce((sum, { people }) => sum + (people ?? 5), 0)
          const drawn = marks.reduce((sum, { people }) => sum + (people ?? 0), 0)
          const few = all.filter(({ people }) => people === null).length
          // Squares of few people only say no number; all others add up, five for each hexagon of few.
          expect(drawn).toBeLessThanOrEqual(known)
          expect(drawn).toBeGreaterThanOrEqual(known - 5 * few)
          for (const { size, position } of marks) {
            expect(size).toBeGreaterThanOrEqual(SMALLEST.dots)
            expect(position.every(Number.isInteger)).toBe(true)
          }
        },
      ),
    )
  })
})
