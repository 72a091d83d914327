/** The variants of an indicator, by sex and by origin, for one area: what lies between them. */
import type { Area } from '#core/model/area.ts'
import { type GapPair, gapsOf } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { figureOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'

export interface AreaGap {
  readonly pair: GapPair
  /** The latest year with both figures. */
  readonly year: number
  readonly first: number
  readonly second: number
  /** The country's first − second that year; null unless both are published. */
  readonly nation: number | null
}

/** Those the area has both figures for in some year. */
export function areaGaps(
  atlas: Atlas,
  { code, level }: Area,
  indicator: Indicator,
  family: readonly Indicator[],
): AreaGap[] {
  return gapsOf(indicator, family, level).flatMap((pair) => {
    const figures = (id: string) => {
      const found = atlas.series(id, code)
      return new Map(found?.years.map((year, i) => [year, figureOf(found.figures[i])]))
    }
    const [ours, theirs] = [figures(pair.first.id), figures(pair.second.id)]
    for (const year of pair.years.toReversed()) {
      const [first, second] = [ours.get(year) ?? null, theirs.get(year) ?? null]
      if (first !== null && second !== null)
        return [{ pair, year, first, second, nation: nationGap(atlas, pair, year) }]
    }
    return []
  })
}

function nationGap(atlas: Atlas, { first, second }: GapPair, year: number): number | null {
  const [ours, theirs] = [first, second].map(({ id }) => figureOf(atlas.column(id, 'nation', year)?.figures[0]))
  return ours == null || theirs == null ? null : ours - theirs
}
