import { newestCommonYear } from '#core/measure/newest-year.ts'
import {
  type Scored,
  SIMILAR_COUNT,
  SIMILARITY_DEFAULT,
  type Similar,
  type SimilarityColumn,
  type SimilarityMeasure,
  scoreAreas,
  similarAmong,
} from '#core/measure/similar.ts'
import type { AreaCode, Level } from '#core/model/area.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'

/** What areas are compared by, laid out for one level and year. */
export interface Likeness {
  readonly measures: readonly (SimilarityMeasure & { readonly year: number })[]
  readonly codes: readonly AreaCode[]
  /** Null where there is nothing to judge by. */
  readonly scored: Scored | null
  /** Names the years the columns are of: the same name, the same likeness. */
  readonly name: string
}

/** The measures an atlas has at a level, all but those it knows nothing of. */
export function measuresOf(
  atlas: Atlas,
  level: Level,
  among: readonly SimilarityMeasure[] = SIMILARITY_DEFAULT,
): SimilarityMeasure[] {
  const known = (id: string | null) => id === null || (atlas.indicators.get(id)?.levels[level].length ?? 0) > 0
  return among.filter(({ indicator, per }) => known(indicator) && known(per))
}

/** What makes a likeness what it is, without its figures: which columns of which years. */
export interface Compared {
  readonly level: Level
  /** `year` is that of the measure, `perYear` that of what it is divided by. */
  readonly measures: readonly (SimilarityMeasure & { readonly year: number; readonly perYear: number })[]
  /** The same name, the same likeness. */
  readonly name: string
}

/** Each measure of the newest year not after the one asked about; a measure that begins later is not compared by. */
export function comparedOf(atlas: Atlas, level: Level, year: number, measures: readonly SimilarityMeasure[]): Compared {
  const found = measures.flatMap((measure) => {
    const at = newest(atlas, measure.indicator, level, year)
    const perYear = measure.per === null ? at : newest(atlas, measure.per, level, year)
    return at === null || perYear === null ? [] : [{ ...measure, year: at, perYear }]
  })
  const name = [level, ...found.map((measure) => `${nameOf(measure)} ${measure.year} ${measure.perYear}`)].join(';')
  return { level, measures: found, name }
}

/** Takes milliseconds: the standard scores of all areas. */
export function likenessBy(atlas: Atlas, { level, measures, name }: Compared): Likeness {
  const codes = atlas.areasAt(level).map(({ code }) => code)
  const columns = measures.map((measure): SimilarityColumn => {
    const { indicator, per, logScale, weight, year, perYear } = measure
    const over = per === null ? undefined : atlas.column(per, level, perYear)
    const figures = Array.from(atlas.column(indicator, level, year)?.figures ?? [], figureOf)
    const values = over === undefined ? figures : figures.map((value, i) => quotient(value, figureOf(over.figures[i])))
    return { name: nameOf(measure), values, logScale, weight }
  })
  return { measures, codes, scored: columns.length === 0 ? null : scoreAreas(codes, columns), name }
}

export function likenessOf(atlas: Atlas, level: Level, year: number, measures: readonly SimilarityMeasure[]): Likeness {
  return likenessBy(atlas, comparedOf(atlas, level, year, measures))
}

function nameOf({ indicator, per }: SimilarityMeasure): string {
  return per === null ? indicator : `${indicator} / ${per}`
}

/** The areas most like one; where there is nothing to judge by, none. */
export function similarTo({ scored }: Likeness, area: string, count: number = SIMILAR_COUNT): Similar {
  return scored === null
    ? { kind: 'missing', reason: 'area-lacks-values', lacks: [] }
    : similarAmong(scored, area, count)
}

function newest(atlas: Atlas, id: string, level: Level, year: number): number | null {
  return newestCommonYear([atlas.indicators.get(id)?.levels[level] ?? []], year)
}

function quotient(value: number | null, over: number | null): number | null {
  return value === null || over === null || over === 0 ? null : value / over
}

/** With the official code and the name of the area. */
export function named<T extends { readonly code: string }>(
  atlas: Atlas,
  item: T,
): Omit<T, 'code'> & { code: AreaCode; name: string } {
  const area = atlas.areas.get(item.code)
  if (area === undefined) throw new Error(`similar: expected the code of an area of the atlas, found ${item.code}`)
  const { code: _, ...rest } = item
  return { code: area.code, name: area.name, ...rest }
}
