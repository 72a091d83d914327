/** How dots, names and bins find their places. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bin, binsOf } from '#core/picture/chart/bins.ts'
import { LEADER_GAP, leadNames } from '#core/picture/chart/leaders.ts'
import { MARK_SHAPES, markPath } from '#core/picture/chart/mark.ts'
import { spread } from '#core/picture/chart/spread.ts'
import { swarm } from '#core/picture/chart/swarm.ts'

describe('swarm', () => {
  const room = { left: 0, right: 300, reach: 38, largest: 4.5 }

  test('alone on the line; of two at one place, the second just above the first', () => {
    expect(
      swarm(
        [
          { x: 10, radius: 0 },
          { x: 200, radius: 0 },
        ],
        room,
      ),
    ).toEqual([
      { x: 10, y: 0, radius: 4.5 },
      { x: 200, y: 0, radius: 4.5 },
    ])
    expect(
      swarm(
        [
          { x: 10, radius: 0 },
          { x: 10, radius: 0 },
        ],
        room,
      ).map(({ y }) => y),
    ).toEqual([0, -9.5])
  })

  test('a mark keeps to the line and the dots give way', () => {
    const [dot, mark] = swarm(
      [
        { x: 100, radius: 0 },
        { x: 101, radius: 8 },
      ],
      room,
    )
    expect(mark).toEqual({ x: 101, y: 0, radius: 8 })
    expect(Math.abs(dot?.y ?? 0)).toBeGreaterThan(12)
  })

  test('law: none hides another, all within reach, each at its value while there is room', () => {
    const places = fc.array(fc.oneof(fc.double({ min: 0, max: 300, noNaN: true }), fc.constantFrom(40, 41, 299)), {
      maxLength: 290,
    })
    fc.assert(
      fc.property(places, (xs) => {
        const settled = swarm(
          xs.map((x) => ({ x, radius: 0 })),
          room,
        )
        expect(settled).toHaveLength(xs.length)
        const outside = settled.filter(({ y, radius }) => Math.abs(y) + radius > room.reach + 0.001)
        const hidden = settled.flatMap((one, i) =>
          settled
            .slice(i + 1)
            .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) <= one.radius + other.radius),
        )
        const astray = settled.filter(({ x, radius }, i) => {
          const wanted = Math.min(Math.max(xs[i] ?? 0, radius), 300 - radius)
          return radius > 1.1 ? x !== wanted : Math.abs(x - wanted) > 20
        })
        expect({ outside, hidden, astray }).toEqual({ outside: [], hidden: [], astray: [] })
      }),
      { numRuns: 40 },
    )
  })

  test('290 equal values all show', () => {
    const settled = swarm(
      Array.from({ length: 290 }, () => ({ x: 150, radius: 0 })),
      room,
    )
    expect(new Set(settled.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(290)
  })
})

describe('names over a strip', () => {
  test('side by side on one row; crossing lines send the left one up', () => {
    expect(
      leadNames(
        [
          { x: 10, length: 50 },
          { x: 200, length: 50 },
        ],
        400,
      ),
    ).toEqual([
      { side: 'right', row: 0 },
      { side: 'right', row: 0 },
    ])
    // Neither has room to its left; the first name would lie in the way of the second line.
    expect(
      leadNames(
        [
          { x: 10, length: 50 },
          { x: 30, length: 50 },
        ],
        400,
      ),
    ).toEqual([
      { side: 'right', row: 1 },
      { side: 'right', row: 0 },
    ])
    expect(leadNames([{ x: 390, length: 50 }], 400)).toEqual([{ side: 'left', row: 0 }])
    expect(leadNames([{ x: 200, length: 500 }], 400)).toBeNull()
  })

  test('law: no name leaves the strip, meets another or has a line through it', () => {
    const names = fc.array(
      fc.record({ x: fc.integer({ min: 10, max: 390 }), length: fc.integer({ min: 20, max: 120 }) }),
      { maxLength: 7 },
    )
    fc.assert(
      fc.property(names, (given) => {
        const led = leadNames(given, 400)
        if (led === null) return
        const spans = given.map(({ x, length }, i) => {
          const { side, row } = led[i] ?? { side: 'right', row: -1 }
          const from = side === 'right' ? x + LEADER_GAP : x - LEADER_GAP - length
          return { x, row, from, to: from + length }
        })
        spans.forEach((one, i) => {
          expect(one.from).toBeGreaterThanOrEqual(0)
          expect(one.to).toBeLessThanOrEqual(400)
          spans.forEach((other, j) => {
            if (i === j) return
            if (one.row === other.row) expect(one.from >= other.to || other.from >= one.to).toBe(true)
            if (other.row > one.row) expect(other.x <= one.from || other.x >= one.to).toBe(true)
          })
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('texts beside lines', () => {
  test('by hand', () => {
    expect(spread([10, 50], 16, 0, 100)).toEqual([10, 50])
    expect(spread([50, 50], 16, 0, 100)).toEqual([42, 58])
    expect(spread([58, 50], 16, 0, 100)).toEqual([62, 46])
    expect(spread([0, 0, 100], 16, 0, 100)).toEqual([0, 16, 100])
  })

  test('law: apart, inside and in order where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (wanted) => {
        const places = spread(wanted, 16, 0, 200)
        const sorted = places.toSorted((a, b) => a - b)
        sorted.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(200)
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9)
        })
        wanted.forEach((one, i) => {
          wanted.forEach((other, j) => {
            if (one < other) expect(places[i]).toBeLessThan(places[j] ?? 0)
          })
        })
      }),
    )
  })
})

describe('bins', () => {
  const spans = (bins: readonly Bin[]) => bins.map(({ from, to }) => [from, to])

  test('by hand: quartiles 2 and 6 of nine values, so bins near 4 / cube root of 9 ≈ 1.9 wide', () => {
    const bins = binsOf([0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 4, 8])
    expect(spans(bins)).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
    ])
    expect(bins.map(({ count }) => count)).toEqual([2, 2, 2, 3])
    expect(bins.map((bin) => bin.class)).toEqual([0, 0, 1, 1])
  })

  test('law: every value in one bin, no bin across a break, not too many', () => {
    const cases = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 290 })
    fc.assert(
      fc.property(cases, (values) => {
        const sorted = values.toSorted((a, b) => a - b)
        const breaks = [0, 0.25, 0.5, 1].map((share) => sorted[Math.round(share * (sorted.length - 1))] ?? 0)
        const bins = binsOf(values, breaks)
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
        expect(bins.length).toBeLessThanOrEqual(48 + breaks.length)
        for (const at of breaks) expect(bins.some(({ from, to }) => from < at && at < to)).toBe(false)
      }),
    )
  })

  test('values outside the breaks belong to the outermost class', () => {
    const bins = binsOf([-5, 1, 2, 3, 20], [0, 2, 4])
    expect(bins[0]).toMatchObject({ from: -5, class: 0 })
    expect(bins.at(-1)).toMatchObject({ to: 20, class: 1 })
  })
})

test('every marked area has a shape of its own', () => {
  const shapes = Array.from({ length: MARK_SHAPES }, (_, i) => markPath(i, 0, 0, 8))
  expect(new Set(shapes).size).toBe(6)
})
