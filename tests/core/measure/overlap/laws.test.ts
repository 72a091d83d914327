import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MetrePolygon } from '#core/measure/ground.ts'
import { clip } from '#core/measure/overlap/clip.ts'
import { drawingOf } from '#core/measure/overlap/drawing.ts'
import { areaOf, oriented } from '#core/measure/overlap/edges.ts'
import { insideOf } from '#core/measure/overlap/inside.ts'
import { Work } from '#core/measure/overlap/too-intricate.ts'
import { overlapOf, prepareGround } from '#core/measure/overlap.ts'
import { boxOf, type Metres } from '#core/model/plane.ts'
import { realGroundInput } from '#tests/real-ground.ts'
import { type Cut, convexCells } from './convex-cells.ts'

const input = realGroundInput()
const ground = prepareGround(input)
const polygonsOf = new Map(input.municipalities.map(({ code, polygons }) => [code, polygons]))
const counties = [...new Set(ground.areas.map(({ code }) => code.slice(0, 2)))]

/** A star around a place in southern or middle Sweden: corners at random distances, so that it never crosses itself. */
const star = fc
  .record({
    east: fc.integer({ min: 380_000, max: 700_000 }),
    north: fc.integer({ min: 6_200_000, max: 7_000_000 }),
    reaches: fc.array(fc.integer({ min: 15_000, max: 90_000 }), { minLength: 5, maxLength: 40 }),
  })
  .map(({ east, north, reaches }) => ({ middle: [east, north] as Metres, ring: ringAround(east, north, reaches) }))

function ringAround(east: number, north: number, reaches: readonly number[]): Metres[] {
  return reaches.map((reach, i) => {
    const angle = (2 * Math.PI * i) / reaches.length
    return [east + reach * Math.cos(angle), north + reach * Math.sin(angle)]
  })
}

const cut = (west: number, south: number, size: number): fc.Arbitrary<Cut> =>
  fc
    .record({
      angle: fc.double({ min: 0, max: Math.PI, noNaN: true }),
      x: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      y: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
    })
    .map(({ angle, x, y }) => {
      const [a, b] = [Math.cos(angle), Math.sin(angle)]
      return { a, b, c: a * (west + x * size) + b * (south + y * size) }
    })

/** Metres around the drawn land of a county: its outermost islands, which are not drawn, have points as well. */
const OFFSHORE = 60_000

const partition = fc.constantFrom(...counties).chain((county) => {
  const corners = membersOf(county).flatMap(({ box }): Metres[] => [
    [box.west, box.south],
    [box.east, box.north],
  ])
  const box = boxOf(corners)
  const size = Math.max(box.east - box.west, box.north - box.south) + 2 * OFFSHORE
  const [west, south] = [box.west - OFFSHORE, box.south - OFFSHORE]
  const frame: Metres[] = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
  ]
  return fc
    .array(cut(west, south, size), { minLength: 1, maxLength: 5 })
    .map((cuts) => ({ county, cells: convexCells(frame, cuts) }))
})

function membersOf(county: string) {
  return ground.areas.filter(({ code }) => code.startsWith(county))
}

describe('a partition of a county by straight cuts', () => {
  test('has all of its land, to the billionth', () => {
    fc.assert(
      fc.property(partition, ({ county, cells }) => {
        const drawings = cells.map((cell) => drawingOf([[cell]]))
        for (const { outline, shores, area, land } of membersOf(county)) {
          let [inside, dry] = [0, 0]
          for (const drawing of drawings) {
            if (drawing === null) continue
            const within = insideOf(outline, drawing.slabs, new Work()).area
            inside += within
            dry += within - insideOf(shores, drawing.slabs, new Work()).area
          }
          expect(Math.abs(inside / area - 1)).toBeLessThan(1e-9)
          expect(Math.abs(dry / land - 1)).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('has shares that add up to one, of land and of people, wherever no part is a sliver', () => {
    let [added, slivers] = [0, 0]
    fc.assert(
      fc.property(partition, ({ county, cells }) => {
        const overlaps = cells.map((cell) => overlapOf(ground, [[cell]]))
        for (const { code, outline } of membersOf(county)) {
          const touched = overlaps.flatMap((overlap) => overlap.touched.filter((each) => each.code === code))
          const parts = cells.filter((cell) => {
            const drawing = drawingOf([[cell]])
            return drawing !== null && insideOf(outline, drawing.slabs, new Work()).area > 1e-3
          })
          if (parts.length !== touched.length) {
            slivers++
            continue
          }
          added++
          expect(Math.abs(touched.reduce((sum, { land }) => sum + land, 0) - 1)).toBeLessThan(1e-9)
          expect(Math.abs(touched.reduce((sum, { people }) => sum + people, 0) - 1)).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 60 },
    )
    expect(slivers).toBeLessThan(added / 30)
  })
})

describe('of any drawing', () => {
  test('land is what clipper2 finds, within 1e-5 of the municipality', () => {
    fc.assert(
      fc.property(star, ({ ring }) => {
        const { touched } = overlapOf(ground, [[ring]])
        for (const { code, land } of touched) {
          const dry = clip(
            oriented(polygonsOf.get(code) ?? []).flat(),
            oriented(input.lakes).flat(),
            'difference',
          ).flat()
          const found = areaOf(clip(dry, oriented([[ring]]).flat(), 'intersection').flat()) / areaOf(dry)
          expect(Math.abs(land - found)).toBeLessThan(1e-5)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('neither the way it runs nor the corner it starts at nor a corner said twice matters', () => {
    fc.assert(
      fc.property(star, fc.nat(), ({ ring }, nat) => {
        const once = overlapOf(ground, [[ring]])
        const start = nat % ring.length
        const turned = [...ring.slice(start), ...ring.slice(0, start)]
        expect(overlapOf(ground, [[[...ring].reverse()]]).touched).toEqual(once.touched)
        closeTo(overlapOf(ground, [[[...turned, ...turned.slice(0, 1)]]]).touched, once.touched)
      }),
      { numRuns: 40 },
    )
  })

  test('grown from its middle it holds no less of anything', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 1.02, max: 2, noNaN: true }), ({ ring }, factor) => {
        const middle: Metres = [mean(ring.map(([e]) => e)), mean(ring.map(([, n]) => n))]
        const convex = convexHull(ring)
        const grown = convex.map(
          ([e, n]): Metres => [middle[0] + factor * (e - middle[0]), middle[1] + factor * (n - middle[1])],
        )
        const after = new Map(overlapOf(ground, [[grown]]).touched.map((each) => [each.code, each]))
        for (const { code, people, land } of overlapOf(ground, [[convex]]).touched) {
          expect(after.get(code)?.land).toBeGreaterThanOrEqual(land - 1e-9)
          expect(after.get(code)?.people).toBeGreaterThanOrEqual(people - 1e-12)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a hole takes away what it would hold by itself', () => {
    fc.assert(
      fc.property(star, ({ middle, ring }) => {
        const hole = ring.map(([e, n]): Metres => [(e + middle[0]) / 2, (n + middle[1]) / 2])
        const [whole, holed, taken] = ([[[ring]], [[ring, hole]], [[hole]]] satisfies MetrePolygon[][]).map(landIn)
        expect(Math.abs((whole ?? 0) - (holed ?? 0) - (taken ?? 0))).toBeLessThan(1e-9 * (whole ?? 0) + 1)
      }),
      { numRuns: 40 },
    )
  })

  test('its points are those that crossing counts find one by one', () => {
    fc.assert(
      fc.property(star, ({ ring }) => {
        const { east, north, people } = input.points
        let found = 0
        for (const [i, count] of people.entries()) if (crosses(ring, east[i] ?? 0, north[i] ?? 0)) found += count
        const { touched } = overlapOf(ground, [[ring]])
        const held = touched.reduce((sum, part) => {
          const area = ground.areas.find(({ code }) => code === part.code)
          return sum + part.people * (area?.people ?? 0)
        }, 0)
        // What the model put on the other side of a border may differ by whose it is; stars are seldom near that.
        expect(Math.abs(held - found) / Math.max(found, 1_000)).toBeLessThan(0.03)
      }),
      { numRuns: 40 },
    )
  })
})

function landIn(polygons: readonly MetrePolygon[]): number {
  const drawing = drawingOf(polygons)
  if (drawing === null) return 0
  return ground.areas.reduce((sum, { outline }) => sum + insideOf(outline, drawing.slabs, new Work()).area, 0)
}

function closeTo(found: readonly { land: number; people: number }[], expected: typeof found): void {
  expect(found).toHaveLength(expected.length)
  for (const [i, { land, people }] of expected.entries()) {
    expect(found[i]?.land).toBeCloseTo(land, 10)
    expect(found[i]?.people).toBeCloseTo(people, 12)
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

/** Even-odd along a ray to the east. */
function crosses(ring: readonly Metres[], east: number, north: number): boolean {
  return (
    ring.filter(([be, bn], i) => {
      const [ae, an] = ring.at(i - 1) ?? [be, bn]
      return an > north !== bn > north && east < ae + ((north - an) / (bn - an)) * (be - ae)
    }).length %
      2 ===
    1
  )
}

/** By Andrew's monotone chain, anticlockwise. */
function convexHull(points: readonly Metres[]): Metres[] {
  const sorted = [...points].sort(([a, b], [c, d]) => a - c || b - d)
  const half = (order: readonly Metres[]) => {
    const chain: Metres[] = []
    for (const p of order) {
      while (chain.length > 1 && turn(chain.at(-2) ?? p, chain.at(-1) ?? p, p) <= 0) chain.pop()
      chain.push(p)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

function turn([ae, an]: Metres, [be, bn]: Metres, [ce, cn]: Metres): number {
  return (be - ae) * (cn - an) - (bn - an) * (ce - ae)
}
