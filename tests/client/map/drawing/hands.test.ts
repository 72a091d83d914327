import { describe, expect, test } from 'vitest'
import { circleHand, radiusBetween } from '#client/map/drawing/circle.ts'
import { cornersHand } from '#client/map/drawing/corners.ts'
import { freehandHand } from '#client/map/drawing/freehand.ts'
import type { Drawn, Hand, Told } from '#client/map/drawing/hand.ts'
import { loopOf } from '#client/map/drawing/loop.ts'
import { polygonHand } from '#client/map/drawing/polygon.ts'
import { rimHand } from '#client/map/drawing/rim.ts'
import { drawnOf, faultOf, shapeOf } from '#client/map/drawing/shape.ts'
import type { Metres } from '#core/model/plane.ts'

/** Kilometres from a place in Dalarna. */
const at = (east: number, north: number): Metres => [500_000 + 1000 * east, 6_700_000 + 1000 * north]
/** A finger covers a kilometre. */
const REACH = 1000

/** A hand, and how often it has said that it is done. */
function held<H extends Hand>(make: (told: Told) => H): { readonly hand: H; done: () => number } {
  let count = 0
  const hand = make({ changed: () => {}, done: () => count++ })
  return { hand, done: () => count }
}

function ringOf(drawn: Drawn | null): readonly Metres[] {
  if (drawn?.kind !== 'polygons') throw new Error('expected polygons')
  return drawn.polygons[0]?.[0] ?? []
}

function stroke(hand: Hand, ...points: readonly Metres[]): void {
  const [start, ...rest] = points
  const last = rest.at(-1)
  const drawn = start && hand.take(start, REACH)
  if (!drawn || !last) throw new Error('expected a stroke')
  for (const point of rest) drawn.move(point)
  drawn.end(last)
}

describe('a polygon', () => {
  test('is closed by a tap on its first corner, and not before there are three', () => {
    const { hand, done } = held(polygonHand)
    hand.tap(at(0, 0), REACH)
    hand.tap(at(20, 0), REACH)
    hand.tap(at(0.5, 0), REACH)
    expect(done()).toBe(0)
    expect(hand.finished).not.toBeNull()
    hand.tap(at(0, 0.4), REACH)
    expect(done()).toBe(1)
    expect(ringOf(hand.finished)).toEqual([at(0, 0), at(20, 0), at(0.5, 0)])
  })

  test('is closed by a second tap on its last corner, as by a double click', () => {
    const { hand, done } = held(polygonHand)
    for (const corner of [at(0, 0), at(20, 0), at(20, 20), at(20, 20)]) hand.tap(corner, REACH)
    expect(done()).toBe(1)
    expect(ringOf(hand.finished)).toHaveLength(3)
  })

  test('counts the pointer in while it is drawn, but hands over corners only', () => {
    const { hand } = held(polygonHand)
    hand.tap(at(0, 0), REACH)
    hand.tap(at(20, 0), REACH)
    expect(hand.draft).toBeNull()
    hand.point(at(10, 10))
    expect(ringOf(hand.draft)).toHaveLength(3)
    expect(hand.finished).toBeNull()
  })

  test('gives its last corner back, and leaves drags to the map', () => {
    const { hand } = held(polygonHand)
    expect(hand.erase()).toBe(false)
    hand.tap(at(0, 0), REACH)
    hand.tap(at(20, 0), REACH)
    expect(hand.erase()).toBe(true)
    expect(hand.sketch.handles).toHaveLength(1)
    expect(hand.take(at(0, 0), REACH)).toBeNull()
  })
})

describe('freehand', () => {
  test('is what one stroke encloses', () => {
    const { hand, done } = held(freehandHand)
    stroke(hand, at(0, 0), at(20, 0), at(20, 20), at(0, 20), at(0, 1))
    expect(done()).toBe(1)
    expect(ringOf(hand.finished)).toEqual([at(0, 0), at(20, 0), at(20, 20), at(0, 20), at(0, 1)])
  })

  test('forgets a stroke that became a pinch', () => {
    const { hand, done } = held(freehandHand)
    const drawn = hand.take(at(0, 0), REACH)
    drawn?.move(at(20, 0))
    drawn?.cancel()
    expect(done()).toBe(0)
    expect(hand.sketch.line).toEqual([])
  })

  test('loses what hangs over where its end passed its beginning', () => {
    const passed = [at(-5, 0), at(20, 0), at(20, 20), at(0, 20), at(0, -5)]
    expect(loopOf(passed)).toEqual([at(0, 0), at(20, 0), at(20, 20), at(0, 20)])
    const open = [at(0, 0), at(20, 0), at(20, 20)]
    expect(loopOf(open)).toEqual(open)
  })
})

describe('a circle', () => {
  test('is dragged from its centre, its radius in metres of the plane', () => {
    const { hand, done } = held(circleHand)
    stroke(hand, at(0, 0), at(3, 4), at(30, 40))
    expect(done()).toBe(1)
    expect(hand.finished).toEqual({ kind: 'circle', centre: at(0, 0), kilometres: 50 })
    expect(hand.sketch.distance).toEqual({ kilometres: 50, at: at(30, 40) })
  })

  test('or tapped: first the centre, then the rim', () => {
    const { hand, done } = held(circleHand)
    hand.tap(at(0, 0), REACH)
    expect(hand.draft).toBeNull()
    hand.point(at(12.34, 0))
    expect(hand.draft).toMatchObject({ kilometres: 12.3 })
    hand.tap(at(12.34, 0), REACH)
    expect(done()).toBe(1)
  })

  test('is told to what a hand can mean, and is never larger than a circle may be', () => {
    expect(radiusBetween(at(0, 0), at(0.456, 0))).toBe(0.46)
    expect(radiusBetween(at(0, 0), at(4.56, 0))).toBe(4.6)
    expect(radiusBetween(at(0, 0), at(5000, 0))).toBe(800)
  })

  test('is moved by its centre and widened by its rim, anywhere on it', () => {
    const { hand, done } = held((told) => rimHand({ centre: at(0, 0), kilometres: 50 }, told))
    expect(hand.take(at(20, 0), REACH)).toBeNull()
    stroke(hand, at(0, 0), at(5, 5))
    expect(hand.finished).toEqual({ kind: 'circle', centre: at(5, 5), kilometres: 50 })
    stroke(hand, at(5, 55), at(5, 65))
    expect(hand.finished).toEqual({ kind: 'circle', centre: at(5, 5), kilometres: 60 })
    expect(done()).toBe(2)
  })
})

describe('corners', () => {
  const SQUARE = [[[at(0, 0), at(20, 0), at(20, 20), at(0, 20)]]]
  const square = () => held((told) => cornersHand(SQUARE, told))

  test('are dragged one by one; elsewhere a drag is the map’s', () => {
    const { hand, done } = square()
    expect(hand.take(at(10, 10), REACH)).toBeNull()
    stroke(hand, at(20.3, 20), at(30, 30))
    expect(ringOf(hand.finished)).toEqual([at(0, 0), at(20, 0), at(30, 30), at(0, 20)])
    expect(done()).toBe(1)
  })

  test('are made of the middle of a line', () => {
    const { hand } = square()
    stroke(hand, at(20, 10), at(30, 10))
    expect(ringOf(hand.finished)).toEqual([at(0, 0), at(20, 0), at(30, 10), at(20, 20), at(0, 20)])
  })

  test('are taken out when held, but for the last three', () => {
    const { hand } = square()
    expect(hand.erase()).toBe(false)
    hand.tap(at(20, 20), REACH)
    expect(hand.erase()).toBe(true)
    expect(ringOf(hand.finished)).toHaveLength(3)
    hand.tap(at(20, 0), REACH)
    expect(hand.erase()).toBe(false)
  })

  test('are moved by arrows when held', () => {
    const { hand } = square()
    expect(hand.nudge([1000, 0])).toBe(false)
    hand.tap(at(0, 0), REACH)
    expect(hand.nudge([1000, 2000])).toBe(true)
    expect(ringOf(hand.finished)[0]).toEqual(at(1, 2))
  })

  test('stand where they stood when a drag is given up', () => {
    const { hand, done } = square()
    const drag = hand.take(at(20, 10), REACH)
    drag?.move(at(50, 10))
    drag?.cancel()
    expect(ringOf(hand.finished)).toEqual(SQUARE[0]?.[0])
    expect(done()).toBe(0)
  })
})

describe('the shape of what is drawn', () => {
  test('comes back as it was, to the four decimals of an address', () => {
    const drawn: Drawn = { kind: 'polygons', polygons: [[[at(0, 0), at(20, 0), at(20, 20)]]] }
    const again = drawnOf(shapeOf(drawn))
    ringOf(again).forEach(([east, north], i) => {
      const [e, n] = ringOf(drawn)[i] ?? [0, 0]
      expect(Math.hypot(east - e, north - n)).toBeLessThan(8)
    })
    expect(shapeOf(again ?? drawn)).toEqual(shapeOf(drawn))
  })

  test('has a fault where its lines cross, and says near what place', () => {
    const bow: Drawn = { kind: 'polygons', polygons: [[[at(0, 0), at(20, 20), at(20, 0), at(0, 20)]]] }
    const fault = faultOf(shapeOf(bow))
    expect(fault?.kind).toBe('crossing')
    const [east = 0, north = 0] = fault?.at ?? []
    expect(Math.hypot(east - at(10, 10)[0], north - at(10, 10)[1])).toBeLessThan(100)
    expect(faultOf(shapeOf({ kind: 'circle', centre: at(0, 0), kilometres: 5 }))).toBeNull()
  })

  test('holds no corner twice in a row', () => {
    const twice: Drawn = { kind: 'polygons', polygons: [[[at(0, 0), at(0, 0.001), at(20, 0), at(20, 20), at(0, 0)]]] }
    const shape = shapeOf(twice)
    expect(shape.kind === 'drawn' && shape.polygons[0]?.[0]).toHaveLength(3)
  })
})
