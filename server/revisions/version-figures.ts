import type { VersionFigures } from '#core/measure/revision.ts'
import { type AreaCode, type Level, NATION } from '#core/model/area.ts'
import { figureOf, reasonOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'

/**
 * The figures of an indicator in a data version, the country's and those of a level, in every year that either has any.
 * Null where the version does not know the indicator. Of `codes` only, where they are given; `SE` is one of them.
 */
export function versionFigures(
  atlas: Atlas,
  id: string,
  level: Level,
  codes?: ReadonlySet<string>,
): VersionFigures | null {
  const indicator = atlas.indicators.get(id)
  if (indicator === undefined) return null
  const areas = atlas.areasAt(level)
  const rows: { readonly code: AreaCode | typeof NATION; readonly place: number | null }[] = [
    { code: NATION, place: null },
    ...areas.map(({ code }, place) => ({ code, place })),
  ]
  const wanted = codes === undefined ? rows : rows.filter(({ code }) => codes.has(code))
  const years = [...indicator.levels[level]]
  const cells = years.map((year) => {
    const [own, nation] = [atlas.column(id, level, year), atlas.column(id, 'nation', year)]
    return wanted.map(({ place }) => {
      const [column, at] = place === null ? [nation, 0] : [own, place]
      return { figure: figureOf(column?.figures[at]), reason: reasonOf(column?.reasons[at]) }
    })
  })
  return {
    codes: wanted.map(({ code }) => code),
    years,
    figures: cells.map((row) => row.map(({ figure }) => figure)),
    missing: cells.map((row) => row.map(({ reason }) => reason)),
  }
}
