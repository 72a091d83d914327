/** The ground made ready for measuring: a few columns per municipality, and the points from west to east. */
import Flatbush from 'flatbush'
import type { AreaCode } from '#core/model/area.ts'
import { type Box, boxOf } from '#core/model/plane.ts'
import type { GroundInput, MetrePolygon, PeoplePoints } from '../ground.ts'
import { clip } from './clip.ts'
import { areaOf, type Edges, edgesOf, lengthOf, oriented } from './edges.ts'
import { insideOf } from './inside.ts'
import { type Slabs, slabsOf } from './slabs.ts'
import { Work } from './too-intricate.ts'

export interface GroundArea {
  readonly code: AreaCode
  readonly box: Box
  /** Its outline: what decides whether a drawing holds or touches it. */
  readonly outline: Edges
  /** The outline in slabs, made when first asked for: few drawings ask, of few municipalities. */
  readonly slabs: () => Slabs
  /** The shores of the water in it, which run the same way: what lies inside is taken from its land. */
  readonly shores: Edges
  /** m² within the outline, water and all. */
  readonly area: number
  /** m² */
  readonly land: number
  /** Metres. */
  readonly perimeter: number
  /** People at its points. */
  readonly people: number
}

export interface Ground {
  /** By code. */
  readonly areas: readonly GroundArea[]
  readonly boxes: Flatbush
  /** From west to east. */
  readonly points: PeoplePoints
}

export function prepareGround({ municipalities, lakes, points }: GroundInput): Ground {
  const order = [...municipalities.keys()].sort((i, j) => compare(municipalities[i]?.code, municipalities[j]?.code))
  const placeOf = new Uint16Array(municipalities.length)
  for (const [place, i] of order.entries()) placeOf[i] = place
  const sorted = fromWestToEast(points, placeOf)
  const people = new Float64Array(municipalities.length)
  for (const [i, place] of sorted.municipality.entries()) people[place] = (people[place] ?? 0) + (sorted.people[i] ?? 0)
  const waters = oriented(lakes).map((polygon) => ({ polygon, box: boxOf(polygon.flat()) }))
  const areas = order.flatMap((i, place): GroundArea[] => {
    const municipality = municipalities[i]
    return municipality ? [areaOn(municipality, waters, people[place] ?? 0)] : []
  })
  const boxes = new Flatbush(areas.length)
  for (const { box } of areas) boxes.add(box.west, box.south, box.east, box.north)
  boxes.finish()
  return { areas, boxes, points: sorted }
}

interface Water {
  readonly polygon: MetrePolygon
  readonly box: Box
}

function areaOn(
  { code, polygons }: GroundInput['municipalities'][number],
  waters: readonly Water[],
  people: number,
): GroundArea {
  const rings = oriented(polygons).flat()
  if (rings.length === 0) throw new Error(`ground: expected ${code} to enclose something, found nothing`)
  const outline = edgesOf(rings)
  const box = boxOf(rings.flat())
  const near = waters.filter((water) => meet(water.box, box))
  let made: Slabs | null = null
  const slabs = () => {
    made ??= slabsOf(outline, box)
    return made
  }
  const shores = near.flatMap(({ polygon }) => {
    const whole = areaOf(polygon)
    const within = insideOf(edgesOf(polygon), slabs(), new Work()).area
    // Most lakes lie in one municipality: only those on a border are clipped.
    if (within <= 1) return []
    if (whole - within <= 1) return polygon
    return clip(rings, polygon, 'intersection').flat()
  })
  const area = areaOf(rings)
  return {
    code,
    box,
    outline,
    slabs,
    shores: edgesOf(shores),
    area,
    land: area - areaOf(shores),
    perimeter: lengthOf(outline),
    people,
  }
}

function meet(a: Box, b: Box): boolean {
  return a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north
}

function fromWestToEast({ east, north, people, municipality }: PeoplePoints, placeOf: Uint16Array): PeoplePoints {
  const order = Uint32Array.from(east.keys()).sort((i, j) => (east[i] ?? 0) - (east[j] ?? 0))
  const pick = (column: Int32Array) => Int32Array.from(order, (i) => column[i] ?? 0)
  return {
    east: pick(east),
    north: pick(north),
    people: pick(people),
    municipality: Uint16Array.from(order, (i) => placeOf[municipality[i] ?? 0] ?? 0),
  }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
