/**
 * The figures of an atlas as the arithmetic of core/measure reads them, with what is the same whichever county is asked
 * about: made when it is first needed, and kept as long as the atlas.
 */
import { positions } from '#core/measure/position.ts'
import { rank } from '#core/measure/rank.ts'
import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Aim } from '#core/model/target.ts'
import { figureOf } from '../ask/column.ts'
import { placesOf } from '../ask/lookup.ts'
import { nationReference } from '../ask/nation.ts'
import type { Atlas } from '../atlas/memory.ts'
import { perAtlas, remembered } from './remembered.ts'

export type Figure = number | null

/** Where every area of a level stands, in area order. */
export interface Standings {
  readonly positions: readonly Figure[]
  readonly ranks: readonly Figure[]
  readonly of: number
}

export interface Figures {
  /** In area order; all null where there is no such column. */
  column(indicator: string, level: Level, year: number): readonly Figure[]
  standings(indicator: string, level: Level, year: number, direction: Aim): Standings
  /** What the areas of a level are compared with: published, computed, or the median of them. */
  nation(indicator: Indicator, level: Level, year: number): ReturnType<typeof nationReference>
  /** Figures of one area alongside `years`, null in a year its level has no column for. */
  series(indicator: string, code: string, years: readonly number[]): Figure[]
  /** Figures of the country alongside `years`. A median of areas is not the country's, and no target is measured by it. */
  nationSeries(indicator: Indicator, level: Level, years: readonly number[]): readonly Figure[]
}

export const figuresOf = perAtlas(readFigures)

function readFigures(atlas: Atlas): Figures {
  const column = remembered((indicator: string, level: Level, year: number): readonly Figure[] => {
    const figures = atlas.column(indicator, level, year)?.figures
    return atlas.areasAt(level).map((_, place) => figureOf(figures?.[place]))
  })
  const nation = remembered((indicator: string, level: Level, year: number) => {
    const known = atlas.indicators.get(indicator)
    return known === undefined ? null : nationReference(atlas, known, level, year)
  })
  const nationSeries = remembered((indicator: string, level: Level): ReadonlyMap<number, Figure> => {
    const years = atlas.indicators.get(indicator)?.levels[level] ?? []
    return new Map(
      years.map((year) => {
        const found = nation(indicator, level, year)
        return [year, found === null || found.method === 'median' ? null : found.value]
      }),
    )
  })
  return {
    column,
    standings: remembered((indicator: string, level: Level, year: number, direction: Aim): Standings => {
      const values = column(indicator, level, year)
      return { positions: positions(values, direction), ...rank(values, direction) }
    }),
    nation: ({ id }, level, year) => nation(id, level, year),
    series(indicator, code, years) {
      const level = atlas.areas.get(code)?.level
      if (level === undefined) throw new Error(`region: expected the code of an area, found ${code}`)
      const place = placesOf(atlas.areasAt(level)).get(code) ?? -1
      return years.map((year) => figureOf(atlas.column(indicator, level, year)?.figures[place]))
    },
    nationSeries({ id }, level, years) {
      const byYear = nationSeries(id, level)
      return years.map((year) => byYear.get(year) ?? null)
    },
  }
}
