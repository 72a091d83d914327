/**
 * Where people live: hexagons of H3 resolution 6 (23 to 30 km²) and how many people are registered in each. What may be
 * said of them, and what not, stands in data/README.md.
 */
import * as v from 'valibot'
import { TextSchema } from './text.ts'

/** A hexagon with fewer people than this never says how many: nobody is to be counted at his own door. */
export const FEW = 10
/**
 * A sum over fewer such hexagons than this would say it of one of them, or nearly. Groups of municipalities get no sum at
 * all: some overlap in all but one such hexagon (all groups of SKR but one, taken from the country, leave a single one).
 */
export const FEWEST_SUMMED = 5

/** What a reader must know of the hexagons, as `data/population/hexagons.json` says it. */
export const PopulationNoteSchema = v.strictObject({
  /** People registered on 31 December of this year. */
  year: v.pipe(v.number(), v.integer()),
  source: TextSchema,
  method: TextSchema,
})
export type PopulationNote = v.InferOutput<typeof PopulationNoteSchema>
