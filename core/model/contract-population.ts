/** The answer that tells where people live. Apart from contract.ts, for the page's first script never checks it. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { VersionSchema } from './contract.ts'
import { FEW, FEWEST_SUMMED, PopulationNoteSchema } from './population.ts'

const IntegersSchema = v.array(v.pipe(v.number(), v.integer()))

/** Columns: `areas`, `east`, `north` and `people` run alongside each other, a place in each per hexagon, north to south. */
export const HexagonsAnswerSchema = v.strictObject({
  version: VersionSchema,
  ...PopulationNoteSchema.entries,
  few: v.pipe(v.literal(FEW), v.description('A hexagon with fewer people than this has null for people.')),
  codes: v.pipe(v.array(AreaCodeSchema), v.description('Municipalities, each once.')),
  areas: v.pipe(
    IntegersSchema,
    v.description('Place in `codes` of the municipality where most people of the hexagon live.'),
  ),
  east: v.pipe(IntegersSchema, v.description('Centre, whole metres, EPSG:3006.')),
  north: v.pipe(IntegersSchema, v.description('Centre, whole metres, EPSG:3006.')),
  people: v.array(v.nullable(v.number())),
  fewTotal: v.pipe(
    v.nullable(v.number()),
    v.description(
      `People of all hexagons that have null, together. Null within a group, and where they are fewer than ${FEWEST_SUMMED}: it would tell of single ones. 0 where there are none.`,
    ),
  ),
})
export type HexagonsAnswer = v.InferOutput<typeof HexagonsAnswerSchema>

/** Columns: `east`, `north` and `people` run alongside each other, the points of the first municipality first. */
export const PointsAnswerSchema = v.strictObject({
  version: VersionSchema,
  ...PopulationNoteSchema.entries,
  codes: v.pipe(v.array(AreaCodeSchema), v.description('All municipalities.')),
  counts: v.pipe(IntegersSchema, v.description('How many points each of them has.')),
  east: v.pipe(
    IntegersSchema,
    v.description('Whole metres, EPSG:3006: of the first point from 0, of every other one from the point before it.'),
  ),
  north: v.pipe(IntegersSchema, v.description('Likewise.')),
  people: v.pipe(
    IntegersSchema,
    v.description(
      `Modelled, not official. At least ${FEW}: points of fewer have joined the nearest of their municipality.`,
    ),
  ),
})
export type PointsAnswer = v.InferOutput<typeof PointsAnswerSchema>
