import { boxOf, type Metres } from '#core/model/plane.ts'
import type { AreaGeometry, AreaTopology } from '#core/model/topology.ts'
import type { PolygonArcs } from './mosaic.ts'

export interface Shape {
  readonly id?: string
  readonly name?: string | null
  readonly polygons: readonly PolygonArcs[]
}

/** Absolute whole metres → our TopoJSON: arcs that are used only, in order of first use, as small steps. */
export function encode(arcs: readonly (readonly Metres[])[], objects: Record<string, readonly Shape[]>): AreaTopology {
  const numbers = new Map<number, number>()
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc
    const number = numbers.get(index) ?? numbers.size
    numbers.set(index, number)
    return arc < 0 ? ~number : number
  }
  const written = Object.fromEntries(
    Object.entries(objects).map(([name, shapes]) => [
      name,
      { type: 'GeometryCollection' as const, geometries: shapes.map((shape) => geometryText(shape, renumber)) },
    ]),
  )
  const used = [...numbers.keys()].map((index) => arcs[index] ?? [])
  const { west, south, east, north } = boxOf(used.flat())
  return {
    type: 'Topology',
    bbox: [west, south, east, north],
    transform: { scale: [1, 1], translate: [west, south] },
    objects: written,
    arcs: used.map((arc) => stepsOf(arc, [west, south])),
  }
}

function geometryText({ id, name, polygons }: Shape, renumber: (arc: number) => number): AreaGeometry {
  const arcs = polygons.map((rings) => rings.map((ring) => ring.map(renumber)))
  const [only] = arcs
  const known = { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { properties: { name } }) }
  return only && arcs.length === 1
    ? { type: 'Polygon', ...known, arcs: only }
    : { type: 'MultiPolygon', ...known, arcs }
}

function stepsOf(arc: readonly Metres[], origin: Metres): [number, number][] {
  let last = origin
  return arc.map((point) => {
    const step: [number, number] = [point[0] - last[0], point[1] - last[1]]
    last = point
    return step
  })
}

/** One line per geometry and per arc: small to send, and a change in one border is a change in one line. */
export function topologyText({ objects, arcs, ...head }: AreaTopology): string {
  const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join(',\n')
  const collections = Object.entries(objects).map(
    ([name, { type, geometries }]) => `"${name}":{"type":"${type}","geometries":[\n${lines(geometries)}\n]}`,
  )
  return `${JSON.stringify(head).slice(0, -1)},"objects":{${collections.join(',')}},"arcs":[\n${lines(arcs)}\n]}\n`
}
