import { type ReferenceValue, referenceValue } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'
import { backingOf, lookupOf } from './lookup.ts'

/** The country's figure: the published one, else computed over the areas of the level, else their median. */
export function nationReference(atlas: Atlas, indicator: Indicator, level: Level, year: number): ReferenceValue | null {
  const published = figureOf(atlas.column(indicator.id, 'nation', year)?.figures[0])
  if (published !== null) return { value: published, method: 'published' }
  const members = atlas.areasAt(level).map(({ code }) => code)
  return referenceValue(
    indicator,
    null,
    members,
    lookupOf(atlas, level, year),
    backingOf(atlas, indicator, level, year),
  )
}
