/** `/api/territories.geojson`; what of it is read again stands in territory/write-geojson.ts. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { VersionSchema } from './contract.ts'
import { PartSchema, TerritoryValueSchema } from './contract-territories.ts'
import { BASES, LOOKS, MOST_NAME } from './territory.ts'

/** [longitude, latitude] in degrees, WGS 84. */
const PositionSchema = v.tuple([v.number(), v.number()])

export const TerritoryFeaturesSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  version: VersionSchema,
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      properties: v.strictObject({
        name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
        kind: v.picklist(['areas', 'drawn', 'circle']),
        basis: v.picklist(BASES),
        look: v.picklist(LOOKS),
        locked: v.boolean(),
        /** Of a list: municipalities, and counties for all of theirs. */
        codes: v.optional(v.array(AreaCodeSchema)),
        /** Of a circle. */
        centre: v.optional(PositionSchema),
        kilometres: v.optional(v.number()),
        parts: v.array(PartSchema),
        values: v.array(TerritoryValueSchema),
      }),
      geometry: v.strictObject({
        type: v.literal('MultiPolygon'),
        coordinates: v.array(v.array(v.array(PositionSchema))),
      }),
    }),
  ),
})
