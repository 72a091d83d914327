import type { Area, Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { MISSING_REASONS, type MissingReason } from '#core/model/value.ts'
import { shownYear, type Within } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** The values of one choice, in area order; `values` and `reasons` run alongside `areas`. */
export interface ShownColumn {
  readonly areas: readonly Area[]
  readonly values: readonly (number | null)[]
  /** Null where there is a value. */
  readonly reasons: readonly (MissingReason | null)[]
}

/** What a group of a division, or the whole country, shows of one indicator in one year. */
export function shownColumn(
  atlas: Atlas,
  indicator: Indicator,
  level: Level,
  year: number,
  within: Within | null,
): ShownColumn {
  const column = atlas.column(indicator.id, level, year)
  if (column === undefined)
    throw new Error(`atlas: expected figures of ${indicator.id} by ${level} in ${year}, found none`)
  const all = atlas.areasAt(level)
  const shown = all.flatMap((area, position) =>
    within === null || area.groups[within.division] === within.group ? [position] : [],
  )
  return {
    areas: shown.flatMap((position) => all[position] ?? []),
    values: shown.map((position) => figureOf(column.figures[position])),
    reasons: shown.map((position) => reasonOf(column.reasons[position])),
  }
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
