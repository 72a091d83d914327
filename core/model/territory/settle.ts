/**
 * A drawing as an address can hold it: four decimals, no corner twice, outer rings anticlockwise and holes clockwise, no
 * lines that touch, and no more corners than may be. What had to be changed is told, with how much it changed the area.
 */
import { contactsOf, isFlat, isInside, type Step, same, sidesOf } from './contacts.ts'
import { MOST_VERTICES, type Polygon, type Ring, verticesOf } from './form.ts'
import { loosen } from './loosen.ts'
import { planeArea } from './plane-area.ts'
import { isTurned, isWithin, polygonFault, type RingsFault, toDegrees, toSteps, turned } from './rings.ts'
import { simplify } from './simplify.ts'
import type { Repair, Told } from './told.ts'

/** `ring` counts all rings of all polygons; `polygon` counts polygons, for faults that lie between rings. */
export interface SettleFault {
  readonly fault: RingsFault | { readonly kind: 'many-corners'; readonly found: number; readonly most: number }
  readonly polygon: number
  /** The ring of the polygon; null where several have a part in it. */
  readonly ring: number | null
}
export type Settled = { readonly polygons: readonly Polygon[]; readonly told: readonly Told[] } | SettleFault

/** Per cent: what simplifying changes more is no longer what was drawn. */
const MOST_CHANGE = 10

/** `polygons`: rings unclosed, degrees of any precision. `most`: corners of all rings together that may be left. */
export function settleDrawing(polygons: readonly Polygon[], most: number = MOST_VERTICES.address): Settled {
  const repairs: Repair[] = []
  const faulty = faultOf(polygons)
  if (faulty !== null) return faulty
  const { kept, doubles, dropped, rounded } = roundAll(polygons)
  if (kept.length === 0)
    return { fault: { kind: 'no-area', near: polygons[0]?.[0]?.[0] ?? [0, 0] }, polygon: 0, ring: 0 }
  if (doubles > 0) repairs.push({ kind: 'doubles', corners: doubles })
  if (rounded) repairs.push({ kind: 'rounded' })
  if (dropped > 0) repairs.push({ kind: 'dropped', rings: dropped })

  let clockwise = 0
  let corners = 0
  const settled: Polygon[] = []
  for (const { polygon, place, rings: places } of kept) {
    const free = loosen(polygon.map(toSteps))
    if ('contact' in free) {
      const [s, t] = free.contact.sides
      const near = toDegrees(free.contact.near)
      return {
        fault: { kind: 'crossing', near },
        polygon: place,
        ring: s.ring === t.ring ? (places[s.ring] ?? null) : null,
      }
    }
    corners += free.corners
    const whole = free.rings.map((ring, i) => {
      const loose: Ring = ring.map(toDegrees)
      if (!isTurned(loose, i === 0)) return loose
      clockwise++
      return turned(loose)
    })
    const fault = polygonFault(whole)
    if (fault !== null) return { fault, polygon: place, ring: ringAt(fault, whole, places) }
    settled.push(whole)
  }
  if (corners > 0) repairs.push({ kind: 'loosened', corners })
  if (clockwise > 0) repairs.push({ kind: 'turned', rings: clockwise })
  const meeting = meetingPolygons(settled)
  if (meeting > 0) repairs.push({ kind: 'united', polygons: meeting })

  const found = verticesOf(settled)
  if (found <= most) return { polygons: settled, told: told(repairs) }
  const simple = simplify(settled, most)
  if (simple === null) return { fault: { kind: 'many-corners', found, most }, polygon: 0, ring: null }
  const before = planeArea(settled)
  const areaChange = before === 0 ? 0 : (100 * (planeArea(simple) - before)) / before
  if (Math.abs(areaChange) > MOST_CHANGE)
    return { fault: { kind: 'many-corners', found, most }, polygon: 0, ring: null }
  repairs.push({ kind: 'simplified', from: found, to: verticesOf(simple), areaChange })
  return { polygons: simple, told: told(repairs) }
}

/** Of a hole that strays, which ring of those that were sent it is. */
function ringAt(fault: RingsFault, rings: Polygon, places: readonly number[]): number | null {
  if (fault.kind !== 'hole-outside') return null
  const { near } = fault
  const index = rings.findIndex(([first]) => first !== undefined && same(first, near))
  return places[index] ?? null
}

/** One ring by free hand, as an address can hold it; null where it is no outline of anything. */
export function simplifyRing(ring: Ring, most: number = MOST_VERTICES.address): Ring | null {
  const settled = settleDrawing([[ring]], most)
  return 'fault' in settled ? null : (settled.polygons[0]?.[0] ?? null)
}

function told(repairs: readonly Repair[]): Told[] {
  return repairs.map((repair) => ({ ...repair, territory: null }))
}

/** What no repair can mend, before anything is rounded. */
function faultOf(polygons: readonly Polygon[]): SettleFault | null {
  for (const [polygon, rings] of polygons.entries()) {
    for (const [place, ring] of rings.entries()) {
      const at = { polygon, ring: place }
      const far = ring.find((corner) => !isWithin(corner))
      if (far) return { fault: { kind: 'far-away', near: far }, ...at }
      const distinct = new Set(ring.map((corner) => corner.join())).size
      const [first] = ring
      if (first === undefined || distinct < 3) return { fault: { kind: 'too-few', found: distinct }, ...at }
      if (isFlat(ring)) return { fault: { kind: 'no-area', near: first }, ...at }
    }
  }
  return polygons.length === 0 ? { fault: { kind: 'too-few', found: 0 }, polygon: 0, ring: null } : null
}

interface Rounded {
  /** `place`: of the polygon among all; `rings`: places of its rings among those it had. */
  readonly kept: { readonly polygon: Polygon; readonly place: number; readonly rings: readonly number[] }[]
  /** Corners that stood twice in a row, or at the end of a line out and back, as they were sent. */
  readonly doubles: number
  readonly dropped: number
  readonly rounded: boolean
}

function roundAll(polygons: readonly Polygon[]): Rounded {
  let [doubles, dropped, rounded] = [0, 0, false]
  const kept: Rounded['kept'] = []
  for (const [place, rings] of polygons.entries()) {
    const whole = rings.map((ring, i) => {
      const steps = toSteps(ring)
      const corners = withoutSpikes(steps)
      const exact = steps.map(toDegrees).every((corner, i) => same(corner, ring[i] ?? corner))
      rounded ||= !exact
      // What rounding brought together was two corners as it was sent.
      const twice = ring.filter((corner, i) => same(corner, ring[(i + 1) % ring.length] ?? corner)).length
      doubles += exact ? ring.length - corners.length : twice
      return { ring: corners, place: i }
    })
    const seen = whole.filter(({ ring }) => ring.length >= 3 && !isFlat(ring))
    const outer = seen[0]?.place === 0
    dropped += outer ? whole.length - seen.length : whole.length
    if (!outer) continue
    kept.push({
      polygon: seen.map(({ ring }) => ring.map(toDegrees)),
      place,
      rings: seen.map((each) => each.place),
    })
  }
  return { kept, doubles, dropped, rounded }
}

/** No corner twice in a row, and no line that goes out to a corner and back the same way. */
function withoutSpikes(ring: readonly Step[]): Step[] {
  const kept: Step[] = []
  for (const corner of ring) {
    const [last, before] = [kept.at(-1), kept.at(-2)]
    if (last && same(last, corner)) continue
    if (before && same(before, corner)) kept.pop()
    else kept.push(corner)
  }
  for (;;) {
    const [first, second] = kept
    const [last, before] = [kept.at(-1), kept.at(-2)]
    if (kept.length < 3 || !first || !second || !last || !before) return kept
    if (same(first, last)) kept.pop()
    else if (same(first, before)) kept.splice(-2)
    else if (same(second, last)) kept.splice(0, 2)
    else return kept
  }
}

/** How many polygons overlap or touch another; each lies in its own outer ring. */
function meetingPolygons(polygons: readonly Polygon[]): number {
  const outers = polygons.map(([outer = []]) => toSteps(outer))
  if (outers.length < 2) return 0
  const meeting = new Set<number>()
  for (const { sides } of contactsOf(sidesOf(outers), MOST_MEETINGS)) {
    const [s, t] = sides
    if (s.ring !== t.ring) meeting.add(s.ring).add(t.ring)
  }
  for (const [i, outer] of outers.entries()) {
    const [corner] = outer
    if (!corner) continue
    for (const [j, other] of outers.entries()) {
      const lies = i !== j && !meeting.has(i) && isInside(corner, other)
      if (lies && !inHole(corner, polygons[j] ?? [])) meeting.add(i).add(j)
    }
  }
  return meeting.size
}

/** More are not counted: the word of them is the same. */
const MOST_MEETINGS = 10_000

function inHole(corner: Step, polygon: Polygon): boolean {
  return polygon.slice(1).some((hole) => isInside(corner, toSteps(hole)))
}
