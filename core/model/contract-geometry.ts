/**
 * The answers that hold outlines; the rest of the contract is in contract.ts. Apart, so that the page's first script, which
 * checks answers by that file, does not carry a schema of geometry it never checks.
 */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { FigureSchema, ReasonSchema, VersionSchema } from './contract.ts'
import { TerritoryValueSchema } from './contract-territories.ts'
import { AreaTopologySchema } from './topology.ts'
import { TERRITORY_REFERENCES } from './view.ts'

/** [longitude, latitude] in degrees, WGS 84. */
const PositionSchema = v.tuple([v.number(), v.number()])
const PolygonSchema = v.array(v.array(PositionSchema))

const MultiPolygonSchema = v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(PolygonSchema) })

const AreaFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: AreaCodeSchema,
  properties: v.strictObject({
    code: AreaCodeSchema,
    name: v.string(),
    parent: v.nullable(v.string()),
    value: v.optional(FigureSchema),
    missing: v.optional(v.nullable(ReasonSchema)),
    rank: v.optional(v.nullable(v.number())),
    class: v.optional(v.nullable(v.number())),
  }),
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('Polygon'), coordinates: PolygonSchema }),
    MultiPolygonSchema,
  ]),
})

/** A territory that was asked about too, after all areas: it has no colour, and is ranked among nobody. */
const TerritoryFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.picklist(TERRITORY_REFERENCES),
  properties: v.strictObject({
    code: v.picklist(TERRITORY_REFERENCES),
    name: v.string(),
    parent: v.null(),
    ...v.pick(TerritoryValueSchema, ['value', 'missing']).entries,
    rank: v.null(),
    class: v.null(),
    ...v.pick(TerritoryValueSchema, ['approximation', 'coverage', 'interval', 'range', 'weightYear']).entries,
  }),
  geometry: MultiPolygonSchema,
})

/**
 * RFC 7946: outer rings anticlockwise. `value` and what follows it only where an indicator was asked for. The version is
 * a foreign member (section 6.1), which readers of GeoJSON pass over.
 */
export const AreaFeaturesSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  version: VersionSchema,
  features: v.array(v.union([AreaFeatureSchema, TerritoryFeatureSchema])),
})

/** TopoJSON in whole metres, SWEREF 99 TM, with the data version beside it. */
export const PlaneTopologySchema = v.strictObject({ version: VersionSchema, ...AreaTopologySchema.entries })

/** TopoJSON in degrees, quantized; `id` and `properties` as in the GeoJSON. */
export const LonLatTopologySchema = v.strictObject({
  type: v.literal('Topology'),
  version: VersionSchema,
  bbox: v.array(v.number()),
  transform: v.strictObject({ scale: PositionSchema, translate: PositionSchema }),
  objects: v.record(v.string(), v.unknown()),
  arcs: v.array(v.array(PositionSchema)),
})
