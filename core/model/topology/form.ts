import * as v from 'valibot'

/**
 * Our form of TopoJSON: SWEREF 99 TM in whole metres, so scale is 1 and an arc is a start and small steps, exact.
 *
 * Rings list arcs as TopoJSON does: `i` is arc i as stored, `~i` (−1 − i) is arc i walked backwards. Outer rings run
 * clockwise with north up, holes the other way. Objects: `municipality` and `county` (id = code, no properties, names
 * live in the table of areas), or `lakes` and `neighbours` (no id, a name or null).
 */
const WholeSchema = v.pipe(v.number(), v.integer())
const PairSchema = v.tuple([WholeSchema, WholeSchema])
const RingSchema = v.pipe(v.array(WholeSchema), v.minLength(1))
const PolygonArcsSchema = v.pipe(v.array(RingSchema), v.minLength(1))

const named = {
  id: v.optional(v.string()),
  properties: v.optional(v.strictObject({ name: v.nullable(v.string()) })),
}
const GeometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Polygon'), ...named, arcs: PolygonArcsSchema }),
  v.strictObject({
    type: v.literal('MultiPolygon'),
    ...named,
    arcs: v.pipe(v.array(PolygonArcsSchema), v.minLength(1)),
  }),
])
export type AreaGeometry = v.InferOutput<typeof GeometrySchema>

export const AreaTopologySchema = v.strictObject({
  type: v.literal('Topology'),
  /** West, south, east, north. */
  bbox: v.tuple([WholeSchema, WholeSchema, WholeSchema, WholeSchema]),
  transform: v.strictObject({ scale: v.tuple([v.literal(1), v.literal(1)]), translate: PairSchema }),
  objects: v.record(
    v.string(),
    v.strictObject({ type: v.literal('GeometryCollection'), geometries: v.array(GeometrySchema) }),
  ),
  /** Each arc: its start from `translate`, then steps, all [east, north] in metres. */
  arcs: v.array(v.pipe(v.array(PairSchema), v.minLength(2))),
})
export type AreaTopology = v.InferOutput<typeof AreaTopologySchema>

/** The geometries of one object. Throws with the names there are when there is none of that name. */
export function geometriesOf(topology: AreaTopology, object: string): readonly AreaGeometry[] {
  const found = topology.objects[object]
  if (!found)
    throw new Error(`topology: expected object "${object}", found ${Object.keys(topology.objects).join(', ')}`)
  return found.geometries
}

/** One geometry by its code. */
export function geometryOf(topology: AreaTopology, object: string, id: string): AreaGeometry {
  const found = geometriesOf(topology, object).find((geometry) => geometry.id === id)
  if (!found) throw new Error(`topology: expected "${id}" in object "${object}", found none`)
  return found
}

/** Polygon and MultiPolygon alike as polygons → rings → arc numbers. */
export function polygonsOf(geometry: AreaGeometry): readonly (readonly (readonly number[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}
