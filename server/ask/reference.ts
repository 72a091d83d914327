import { type ReferenceValue, referenceValue } from '#core/measure/reference.ts'
import { type Level, NATION } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'

/** The country's figure: the published one, else computed over the areas of the level, else their median. */
export function nationReference(atlas: Atlas, indicator: Indicator, level: Level, year: number): ReferenceValue | null {
  const published = figureOf(atlas.column(indicator.id, 'nation', year)?.figures[0])
  const members = atlas.areasAt(level).map((area) => area.code)
  const positions = new Map<string, number>(members.map((code, position) => [code, position]))
  return referenceValue(indicator, published, members, (id, code) => {
    const position = positions.get(code)
    if (position === undefined)
      throw new Error(`reference of ${indicator.id}: expected a code by ${level}, found ${code}`)
    return figureOf(atlas.column(id, level, year)?.figures[position])
  })
}

/** How the country is called as a reference, where a sentence does not begin with it. */
export const NATION_NAME = { code: NATION, sv: 'riket', en: 'Sweden' } as const
