import { type AreaTopology, geometriesOf, polygonsOf } from '#core/model/topology.ts'

/** One object of a topology with only the arcs it uses, renumbered: a county map carries no municipality borders. */
export function subsetOf(topology: AreaTopology, object: string): AreaTopology {
  const places = new Map<number, number>()
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc
    const place = places.get(index) ?? places.size
    places.set(index, place)
    return arc < 0 ? ~place : place
  }
  const geometries = geometriesOf(topology, object).map((geometry) => {
    const polygons = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(renumber)))
    const [first = []] = polygons
    return geometry.type === 'Polygon' ? { ...geometry, arcs: first } : { ...geometry, arcs: polygons }
  })
  return {
    ...topology,
    objects: { [object]: { type: 'GeometryCollection', geometries } },
    arcs: [...places.keys()].map((index) => topology.arcs[index] ?? []),
  }
}
