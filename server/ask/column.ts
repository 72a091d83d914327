import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { MISSING_REASONS, type MissingReason } from '#core/model/value.ts'
import { shownYear } from '#core/model/view.ts'

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
