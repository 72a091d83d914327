import type { MultiPolygon as MultiPolygonGeometry, Position } from 'geojson'
import { mergeArcs } from 'topojson-client'
import { topology as buildTopology } from 'topojson-server'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Metres } from '#core/model/plane.ts'
import { ringArea } from '#core/model/topology.ts'
import { toPlane } from './sweref.ts'

/** Rings of one polygon as arc numbers, outer ring first; `~i` is arc i backwards. */
export type PolygonArcs = number[][]

/** Areas that tile the land, on the plane, their borders stored once: the working form while a tier is made. */
export interface Mosaic {
  readonly arcs: readonly (readonly Metres[])[]
  readonly areas: ReadonlyMap<string, readonly PolygonArcs[]>
}

type Areas = { [name: string]: GeometryCollection }

/** One object of a TopoJSON source in degrees → a mosaic in metres, areas by id in order of their codes. */
export function mosaicOf(source: Topology<Areas>, object: string): Mosaic {
  const collection = source.objects[object]
  if (!collection) throw new Error(`topology: expected object "${object}"`)
  const areas = collection.geometries.map((geometry): [string, PolygonArcs[]] => {
    if (geometry.type === 'Polygon') return [String(geometry.id), [geometry.arcs]]
    if (geometry.type === 'MultiPolygon') return [String(geometry.id), geometry.arcs]
    throw new Error(`${object} ${geometry.id}: expected a polygon, found ${geometry.type}`)
  })
  return { arcs: degreesOf(source).map(projectArc), areas: new Map(areas.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function degreesOf({ arcs, transform }: Topology<Areas>): number[][][] {
  if (!transform) return arcs
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

function projectArc(arc: number[][]): Metres[] {
  return arc.map(([longitude = Number.NaN, latitude = Number.NaN]) => toPlane(longitude, latitude))
}

/** The mosaic as the packages of the topojson family know it: coordinates absolute, no transform. */
export function asTopology(mosaic: Mosaic): Topology<Areas> {
  const geometries = [...mosaic.areas].map(
    ([id, polygons]): MultiPolygon => ({ type: 'MultiPolygon', id, arcs: polygons.map((rings) => [...rings]) }),
  )
  return {
    type: 'Topology',
    objects: { area: { type: 'GeometryCollection', geometries } },
    arcs: mosaic.arcs.map((arc) => arc.map(([e, n]) => [e, n])),
  }
}

/** Polygons of one mosaic joined along the arcs they share. */
export function merged(topology: Topology<Areas>, polygons: readonly PolygonArcs[]): PolygonArcs[] {
  const parts = polygons.map((arcs): Polygon => ({ type: 'Polygon', arcs: [...arcs] }))
  return mergeArcs(topology, parts).arcs
}

/** Areas as plain polygons (closed rings in metres) → arcs cut where neighbours meet, outer rings clockwise. */
export function mosaicOfPolygons(areas: ReadonlyMap<string, readonly Metres[][][]>): Mosaic {
  const object: Record<string, MultiPolygonGeometry> = {}
  for (const [id, polygons] of areas) object[id] = { type: 'MultiPolygon', coordinates: polygons.map(wound) }
  const { arcs, objects } = buildTopology(object)
  return {
    arcs: arcs.map((arc) => arc.map(([e = Number.NaN, n = Number.NaN]): Metres => [e, n])),
    areas: new Map(
      [...areas.keys()].map((id) => {
        const geometry = objects[id]
        if (geometry?.type !== 'MultiPolygon') throw new Error(`mosaic: expected ${id} to stay a multipolygon`)
        return [id, geometry.arcs]
      }),
    ),
  }
}

function wound(rings: readonly Metres[][]): Position[][] {
  return rings.map((ring, i) => {
    // A point that comes twice would make an arc without length, and that has no direction to tell its sides apart.
    const points = ring
      .filter(([e, n], j) => j === 0 || e !== ring[j - 1]?.[0] || n !== ring[j - 1]?.[1])
      .map(([e, n]) => [e, n])
    return ringArea(ring) < 0 === (i === 0) ? points : points.reverse()
  })
}

/** The same areas with arcs cut anew: after areas have changed, junctions that are none any more disappear. */
export function recut(mosaic: Mosaic): Mosaic {
  return mosaicOfPolygons(
    new Map(
      [...mosaic.areas].map(([id, polygons]) => [id, polygons.map((rings) => rings.map((r) => ringOf(mosaic, r)))]),
    ),
  )
}

/** The same areas with every arc cut into pieces of at most so many points; `recut` heals them again. */
export function withShortArcs({ arcs, areas }: Mosaic, most: number): Mosaic {
  const cut: (readonly Metres[])[] = []
  const pieces = arcs.map((arc) => {
    const numbers: number[] = []
    // Pieces share the point they are cut at.
    for (let i = 0; i === 0 || i < arc.length - 1; i += most - 1) numbers.push(cut.push(arc.slice(i, i + most)) - 1)
    return numbers
  })
  const piecesOf = (arc: number) => (arc < 0 ? (pieces[~arc] ?? []).map((n) => ~n).reverse() : (pieces[arc] ?? []))
  return {
    arcs: cut,
    areas: new Map(
      [...areas].map(([id, polygons]) => [id, polygons.map((rings) => rings.map((r) => r.flatMap(piecesOf)))]),
    ),
  }
}

/** Arc numbers used by an area, without their direction. */
export function arcNumbers(polygons: readonly PolygonArcs[]): number[] {
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))
}

/** The points of a ring, closed. */
export function ringOf({ arcs }: Pick<Mosaic, 'arcs'>, ring: readonly number[]): Metres[] {
  return ring.flatMap((arc, i) => {
    const points = arcs[arc < 0 ? ~arc : arc] ?? []
    return (arc < 0 ? points.toReversed() : points).slice(i === 0 ? 0 : 1)
  })
}
