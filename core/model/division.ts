import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { TextSchema } from './text.ts'

/** Ways of grouping the 290 municipalities; `division:group` names one group in an address. */
export const DIVISIONS = ['county', 'fa', 'skr', 'type', 'nuts2'] as const
export const DivisionIdSchema = v.picklist(DIVISIONS)
export type DivisionId = (typeof DIVISIONS)[number]

/** Divisions whose groups hang together on the map, so that each can be named there; the others are kinds of municipality. */
const TERRITORIAL: readonly DivisionId[] = ['county', 'fa', 'nuts2']

export function isTerritorial(division: DivisionId): boolean {
  return TERRITORIAL.includes(division)
}

export const GroupSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/)),
  name: TextSchema,
  /** Municipality codes, ascending. */
  members: v.pipe(v.array(AreaCodeSchema), v.minLength(1)),
  /** Which colour of a categorical map: its own where there are at most nine groups, else shared with none beside it. */
  tint: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
})
export type Group = v.InferOutput<typeof GroupSchema>

export const DivisionSchema = v.strictObject({
  id: DivisionIdSchema,
  name: TextSchema,
  /** Who made the division, and what they call it. */
  source: v.pipe(v.string(), v.minLength(1)),
  /** Where it was read from. */
  upstream: v.pipe(v.string(), v.minLength(1)),
  licence: v.pipe(v.string(), v.minLength(1)),
  /** The vintage of the division, not of our reading of it. */
  year: v.pipe(v.number(), v.integer()),
  caveats: v.optional(TextSchema),
  groups: v.pipe(v.array(GroupSchema), v.minLength(1)),
})
export type Division = v.InferOutput<typeof DivisionSchema>
