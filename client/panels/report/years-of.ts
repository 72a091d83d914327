import { levelWith } from '#core/measure/report/subject.ts'
import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { yearsAt } from '#core/model/view.ts'

/** The years that a live value of an area can be of, or of the country (null); the latest first. */
export function yearsOf(indicator: Indicator, area: Pick<Area, 'level'> | null): number[] {
  return yearsAt(indicator, area === null ? levelWith(indicator) : area.level).toReversed()
}
