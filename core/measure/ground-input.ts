/** From what is published (outlines in metres, lakes, points) to what territories are cut out of: server and page alike. */
import type { AreaCode } from '#core/model/area.ts'
import { type AreaTopology, geometriesOf, geometryRings } from '#core/model/topology.ts'
import type { GroundInput, MetrePolygon, PeoplePoints } from './ground.ts'

/**
 * @param topology the `detail` tier with `municipality`: `/api/areas/municipality.plane.topojson`
 * @param base with `lakes`: `/api/base.plane.topojson`
 * @param municipalities their codes in the order that `points.municipality` counts in
 */
export function groundInputOf(
  topology: AreaTopology,
  base: AreaTopology,
  municipalities: readonly AreaCode[],
  points: PeoplePoints,
): GroundInput {
  const geometries = new Map(geometriesOf(topology, 'municipality').map((geometry) => [geometry.id, geometry]))
  return {
    municipalities: municipalities.map((code) => {
      const geometry = geometries.get(code)
      if (geometry === undefined) throw new Error(`ground: expected an outline of ${code}, found none`)
      return { code, polygons: geometryRings(topology, geometry) }
    }),
    lakes: geometriesOf(base, 'lakes').flatMap((lake): MetrePolygon[] => geometryRings(base, lake)),
    points,
  }
}
