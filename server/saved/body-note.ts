import * as v from 'valibot'
import { TerritorySchema } from '#core/model/contract.ts'
import { BASES, MOST_NAME, MOST_TERRITORIES, MOST_VERTICES } from '#core/model/territory.ts'
import type { Operation } from '../http/route.ts'

/** What a body may say of territories, as /openapi.json tells it. Reading forgives more, and tells what it forgave. */
export const TerritoriesBody: NonNullable<Operation['body']> = {
  description:
    `One territory, by the codes of its areas or as GeoJSON with at most ${MOST_VERTICES.upload} corners; or up to ` +
    `${MOST_TERRITORIES} with the query of the view they belong to. At most ${MOST_VERTICES.address} corners of each ` +
    'are saved, for no more go into an address; what had to be repaired is told.',
  schema: v.union([
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(MOST_NAME)), areas: v.array(v.string()) }),
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
      geometry: v.looseObject({ type: v.picklist(['Polygon', 'MultiPolygon']), coordinates: v.array(v.unknown()) }),
      basis: v.optional(v.picklist(BASES)),
    }),
    v.strictObject({ territories: v.array(TerritorySchema), view: v.optional(v.string()) }),
  ]),
  example: { name: 'Exempel', areas: ['01'] },
}
