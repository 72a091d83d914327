import * as v from 'valibot'
import type { InputFiles } from '../input/files.ts'
import { parseJson } from '../input/json.ts'

/** Figures copied by hand from where they were published, to catch data that agrees with itself but is wrong. */
export const KNOWN_FIGURES = { folder: '.', ending: 'known-figures.json' } as const

const KnownFiguresSchema = v.strictObject({
  areas: v.strictObject({ county: v.number(), municipality: v.number() }),
  /** How many areas the national report is sorted into. */
  reportAreas: v.number(),
  landArea: v.strictObject({ km2: v.number(), within: v.number(), source: v.string() }),
  population: v.strictObject({ people: v.number(), year: v.number(), source: v.string() }),
  figures: v.array(
    v.strictObject({
      indicator: v.string(),
      code: v.string(),
      year: v.number(),
      value: v.number(),
      source: v.string(),
    }),
  ),
})

export interface KnownFigures extends v.InferOutput<typeof KnownFiguresSchema> {
  readonly file: string
  readonly lines: ReadonlyMap<string, number>
}

export function readKnownFigures(files: InputFiles): KnownFigures {
  const file = files.name('known-figures.json')
  const { value, lines } = parseJson(files.text('known-figures.json'), file, KnownFiguresSchema)
  return { file, lines, ...value }
}
