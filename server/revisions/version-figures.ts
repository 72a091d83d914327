import type { VersionFigures } from '#core/measure/revision.ts'
import { type Level, NATION } from '#core/model/area.ts'
import { reasonOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'

export interface FiguresWish {
  readonly indicator: string
  readonly level: Level
  readonly codes?: ReadonlySet<string>
  readonly years?: ReadonlySet<number>
}

/**
 * The figures of an indicator in a data version, the country's and those of a level, in every year that either has any.
 * Null where the version does not know the indicator. Of `codes` and `years` only, where they are given; `SE` is a code.
 */
export function versionFigures(
  atlas: Atlas,
  { indicator: id, level, codes, years: only }: FiguresWish,
): VersionFigures | null {
  const indicator = atlas.indicators.get(id)
  if (indicator === undefined) return null
  const areas = atlas.areasAt(level)
  // Places among the areas of the level; the country has none.
  const places = [COUNTRY, ...areas.keys()].filter(
    (place) => codes === undefined || codes.has(areas[place]?.code ?? NATION),
  )
  const years = indicator.levels[level].filter((year) => only === undefined || only.has(year))
  const columns = years.map((year) => ({
    own: atlas.column(id, level, year),
    nation: atlas.column(id, 'nation', year),
  }))
  return {
    codes: places.map((place) => areas[place]?.code ?? NATION),
    years,
    figures: columns.map(({ own, nation }) => {
      const figures = new Float64Array(places.length)
      for (let i = 0; i < figures.length; i++) {
        const place = places[i] ?? COUNTRY
        figures[i] = (place === COUNTRY ? nation?.figures[0] : own?.figures[place]) ?? Number.NaN
      }
      return figures
    }),
    reason(year, code) {
      const place = places[code] ?? COUNTRY
      const column = place === COUNTRY ? columns[year]?.nation : columns[year]?.own
      return reasonOf(column?.reasons[Math.max(place, 0)])
    },
  }
}

const COUNTRY = -1
