import { type Backing, type Lookup, POPULATION, weightInputs } from '#core/measure/aggregate.ts'
import { newestCommonYear } from '#core/measure/newest-year.ts'
import type { Area, Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas, Column } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'

/** Where each area stands in a column of its level. Laid out once per atlas: a look-up is made for every year of a series. */
const laidOut = new WeakMap<readonly Area[], ReadonlyMap<string, number>>()

export function placesOf(areas: readonly Area[]): ReadonlyMap<string, number> {
  const positions = laidOut.get(areas) ?? new Map(areas.map(({ code }, position) => [code, position]))
  laidOut.set(areas, positions)
  return positions
}

/** The figures of one level and year, as the arithmetic of core/measure looks them up. */
export function lookupOf(atlas: Atlas, level: Level, year: number): Lookup {
  const positions = placesOf(atlas.areasAt(level))
  const columns = new Map<string, Column | undefined>()
  return (id, code) => {
    const position = positions.get(code)
    if (position === undefined) throw new Error(`figures of ${id}: expected a code by ${level}, found ${code}`)
    if (!columns.has(id)) columns.set(id, atlas.column(id, level, year))
    return figureOf(columns.get(id)?.figures[position])
  }
}

/** What may be of an earlier year than the value: its weights and the people of its coverage, each of the newest there is. */
export function backingOf(atlas: Atlas, indicator: Indicator, level: Level, year: number): Backing {
  const of = (ids: readonly string[]) => {
    const series = ids.map((id) => atlas.indicators.get(id)?.levels[level] ?? [])
    const newest = newestCommonYear(series, year)
    return newest === null || newest === year ? undefined : { year: newest, lookup: lookupOf(atlas, level, newest) }
  }
  const weights = of(weightInputs(indicator))
  const people = of([POPULATION])
  return { ...(weights ? { weights } : {}), ...(people ? { people } : {}) }
}
