import type { Area } from '#core/model/area.ts'
import type { ValuesAnswer } from '#core/model/contract.ts'
import type { ColumnQuestion } from '#core/model/question.ts'
import type { MissingReason } from '#core/model/value.ts'
import type { Within } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf, reasonOf } from './column.ts'
import { indicatorOf } from './indicator.ts'
import { nationReference } from './nation.ts'

/** One indicator, level and year: a figure or a reason per area; of the whole level, or of one group of it. */
export function valuesOf(
  atlas: Atlas,
  { indicator: id, level, year }: Omit<ColumnQuestion, 'kind'>,
  within: Within | null = null,
): ValuesAnswer {
  const indicator = indicatorOf(atlas, id)
  const column = atlas.column(id, level, year)
  if (column === undefined) throw new Error(`atlas: expected figures of ${id} by ${level} in ${year}, found none`)
  const missing: Record<string, MissingReason> = {}
  const codes: Area['code'][] = []
  const values: (number | null)[] = []
  for (const [position, { code, groups }] of atlas.areasAt(level).entries()) {
    if (within !== null && groups[within.division] !== within.group) continue
    codes.push(code)
    values.push(figureOf(column.figures[position]))
    const reason = reasonOf(column.reasons[position])
    if (reason !== null) missing[code] = reason
  }
  const reference = nationReference(atlas, indicator, level, year)
  return { version: atlas.version, indicator: id, level, year, codes, values, missing, reference }
}
