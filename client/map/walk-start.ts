/** Where a walk on the map starts, and where it is at home. */
import type { Area, AreaCode } from '#core/model/area.ts'
import { countySeat } from '#core/model/county-seat.ts'
import type { Metres } from '#core/model/plane.ts'

/**
 * Where a walk starts: at the area chosen last, else at the seat of a county nearest the middle of what is seen, else (a
 * county map has no seats, nor has many a small region) at the nearest area. Null where nothing is drawn.
 */
export function startOf(drawn: readonly Area[], chosen: readonly AreaCode[], middle: Metres): AreaCode | null {
  const last = chosen.findLast((code) => drawn.some((area) => area.code === code))
  if (last !== undefined) return last
  const seats = drawn.filter(({ code, parent }) => parent !== null && countySeat(parent) === code)
  return nearest(seats.length > 0 ? seats : drawn, middle)
}

/** The municipality of the residence city of an area's county, drawn or not; null for a county. */
export function homeOf({ parent }: Area): string | null {
  return parent === null ? null : countySeat(parent)
}

function nearest(areas: readonly Area[], [e, n]: Metres): AreaCode | null {
  const away = ({ label }: Area) => Math.hypot(label.position[0] - e, label.position[1] - n)
  const [first, ...rest] = areas
  return first ? rest.reduce((best, area) => (away(area) < away(best) ? area : best), first).code : null
}
