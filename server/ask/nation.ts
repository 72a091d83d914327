import { type ReferenceValue, referenceValue } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { unnamed } from '#server/atlas/in-language.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'
import { backingOf, lookupOf } from './lookup.ts'

/** Some eight thousand of Sweden's at most, a few bytes each: a report of three hundred values asked for each series of them anew. */
const found = new WeakMap<Atlas, Map<string, ReferenceValue | null>>()

/** The country's figure: the published one, else computed over the areas of the level, else their median. */
export function nationReference(atlas: Atlas, indicator: Indicator, level: Level, year: number): ReferenceValue | null {
  const known = found.get(unnamed(atlas)) ?? new Map<string, ReferenceValue | null>()
  found.set(unnamed(atlas), known)
  const name = `${indicator.id} ${level} ${year}`
  const value = known.has(name) ? known.get(name) : computed(atlas, indicator, level, year)
  known.set(name, value ?? null)
  return value ?? null
}

function computed(atlas: Atlas, indicator: Indicator, level: Level, year: number): ReferenceValue | null {
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
