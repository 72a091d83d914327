import * as v from 'valibot'
import { type Language, type Text, TextSchema } from './text.ts'

/** The levels one can look at on the map. The nation has figures, but is never a choice of level. */
export const LEVELS = ['county', 'municipality'] as const
export const LevelSchema = v.picklist(LEVELS)
export type Level = (typeof LEVELS)[number]

/** Levels that hold observations. */
export const OBSERVED_LEVELS = ['nation', 'county', 'municipality'] as const
export type ObservedLevel = (typeof OBSERVED_LEVELS)[number]

/** Official codes (SCB): county two digits `20`, municipality four digits `2085`; `SE` is the nation. Leading zeros count. */
export const CountyCodeSchema = v.pipe(v.string(), v.regex(/^\d{2}$/), v.brand('CountyCode'))
export type CountyCode = v.InferOutput<typeof CountyCodeSchema>

export const AreaCodeSchema = v.pipe(v.string(), v.regex(/^(?:\d{2}|\d{4})$/), v.brand('AreaCode'))
export type AreaCode = v.InferOutput<typeof AreaCodeSchema>

export const NATION = 'SE'

/** Which level a well-formed code belongs to. */
export function levelOf(code: AreaCode): Level {
  return code.length === 2 ? 'county' : 'municipality'
}

/** One county or municipality as the atlas knows it. */
export const AreaSchema = v.strictObject({
  code: AreaCodeSchema,
  level: LevelSchema,
  /**
   * Municipality: short form "Ludvika"; county: in full "Dalarnas län", stored and never built. Swedish, but where areas
   * are taken in another language (`areaIn`): whoever is handed areas writes this, and need not know which.
   */
  name: v.pipe(v.string(), v.minLength(1)),
  /** What it is called in each language, where those differ: of a county. */
  names: v.optional(TextSchema),
  /** Official long form, Swedish in every language: "Ludvika kommun". */
  officialName: v.pipe(v.string(), v.minLength(1)),
  /** County code of a municipality; null for a county. */
  parent: v.nullable(CountyCodeSchema),
  /** Land area in km², SCB's land use statistics 2020 (corrected 2023), the series that sums to 409 643 km². */
  landArea: v.pipe(v.number(), v.gtValue(0)),
  /** Where the municipal seat lies, [easting, northing] in whole metres, SWEREF 99 TM; null where the source has none. */
  seat: v.nullable(v.strictObject({ name: v.string(), position: v.nullable(v.tuple([v.number(), v.number()])) })),
  /** Where a name is best written, [easting, northing] in whole metres, and the radius in metres of the free room there. */
  label: v.strictObject({ position: v.tuple([v.number(), v.number()]), room: v.number() }),
  /** Group of the area in each division it belongs to; a county belongs to `county` and `nuts2` only. */
  groups: v.record(v.string(), v.string()),
})
export type Area = v.InferOutput<typeof AreaSchema>

/** The area as it is called in a language. */
export function areaIn(area: Area, lang: Language): Area {
  return area.names === undefined ? area : { ...area, name: area.names[lang] }
}

/** What an area is called in either language, whichever it is taken in. */
export function bothNames({ name, names }: Area): Text {
  return names ?? { sv: name, en: name }
}

/** What an area is called where it stands by itself: "Ludvika kommun", "Dalarnas län". */
export function fullName({ level, name, officialName }: Area): string {
  return level === 'county' ? name : officialName
}
