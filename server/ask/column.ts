import type { Area, Level } from '#core/model/area.ts'
import type { ValuesAnswer } from '#core/model/contract.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { ColumnQuestion } from '#core/model/question.ts'
import { MISSING_REASONS, type MissingReason } from '#core/model/value.ts'
import { shownYear, type Within } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { indicatorOf } from './indicator.ts'
import { nationReference } from './nation.ts'

/** One indicator, level and year: a figure or a reason per area; of the whole level, or of one group of it. */
export function columnOf(
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

/** The year a view that was read without a fault shows. */
export function yearShown(indicator: Indicator, level: Level, year: number | null): number {
  const shown = shownYear(indicator, level, year)
  if (shown === undefined) throw new Error(`${indicator.id}: expected a year with figures by ${level}, found none`)
  return shown
}

/** The atlas writes a missing figure as NaN. */
export function figureOf(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure
}

/** The atlas writes a reason as its place in the list, counted from 1; 0 is a figure. */
export function reasonOf(code: number | undefined): MissingReason | null {
  return code === undefined ? 'not-in-data' : (MISSING_REASONS[code - 1] ?? null)
}
