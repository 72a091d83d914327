import { blindSpots } from '#core/measure/blind-spots.ts'
import type { BlindSpot, NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import type { ReportArea } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Counted } from './framed.ts'

/** Goals that count as no priority come along: who says that nobody looks there must not leave them out. */
export function blindSpotsOf(cells: readonly NeedEmphasis[], counted: Counted): BlindSpot[] {
  return blindSpots(cells).map((spot) => ({
    ...spot,
    subGoals: goalsIn(counted, spot.area).map(({ id, title }) => ({ id, title: { sv: title.sv } })),
  }))
}

/** Current sub-goals and overall goals placed in an area: they do not count as priorities. */
export function goalsIn({ priorities }: Pick<Counted, 'priorities'>, area: ReportArea): Counted['priorities'] {
  return priorities.filter((each) => each.area === area && each.rank !== 'priority' && isCurrent(each))
}
