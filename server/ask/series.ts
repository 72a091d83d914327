import { NATION, type ObservedLevel } from '#core/model/area.ts'
import type { SeriesAnswer } from '#core/model/contract.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf, reasonOf } from './column.ts'

/**
 * Whole series on one scale of years: every year any of the areas has a column for. In a year that the level of an
 * area has no column for, its figure is missing: there is one for counties only, or none in the data.
 */
export function seriesOf(atlas: Atlas, indicator: Indicator, codes: readonly string[]): SeriesAnswer {
  const { levels } = indicator
  const years = [...new Set(codes.flatMap((code) => levels[levelOfCode(atlas, code)]))].sort((a, b) => a - b)
  return {
    version: atlas.version,
    indicator: indicator.id,
    years,
    areas: codes.map((code) => {
      const series = atlas.series(indicator.id, code)
      const cells = years.map((year) => {
        const place = series?.years.indexOf(year) ?? -1
        if (place >= 0) return { value: figureOf(series?.figures[place]), missing: reasonOf(series?.reasons[place]) }
        const byCounty = levelOfCode(atlas, code) === 'municipality' && levels.county.includes(year)
        return { value: null, missing: byCounty ? ('county-only' as const) : ('not-in-data' as const) }
      })
      return { code, values: cells.map(({ value }) => value), missing: cells.map(({ missing }) => missing) }
    }),
    breaks: indicator.breaks,
  }
}

function levelOfCode(atlas: Atlas, code: string): ObservedLevel {
  if (code === NATION) return 'nation'
  const area = atlas.areas.get(code)
  if (area === undefined) throw new Error(`series: expected SE or the code of an area, found ${code}`)
  return area.level
}
