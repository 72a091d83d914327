/** Areas of great need that no priority is placed in (method, section 9): a prompt for a conversation, not a verdict. */
import type { BlindSpot, NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import { LEAST_MEASURES } from '#core/model/report-area.ts'

/** So many of the indicators that a county stands worst in are named. */
const MOST_WEAKEST = 3

/**
 * Said only where all priorities are known: one that nobody has seen may be the very one. And only where more than one
 * measure says so: the rates of women and of men are one measure twice, and go together.
 */
export function isBlindSpot(
  cell: Pick<NeedEmphasis, 'need' | 'highNeed' | 'measures' | 'emphasis' | 'complete'>,
): boolean {
  const { need, highNeed, measures, emphasis, complete } = cell
  const high = need !== null && highNeed !== null && need >= highNeed
  return complete && emphasis === 0 && high && measures >= LEAST_MEASURES
}

/** By the figures alone: what sub-goals there are in the area is for whoever knows the strategy to add. */
export type FoundBlindSpot = Omit<BlindSpot, 'subGoals'>

/** The blind spots of one county, greatest need first; areas of equal need in their order. */
export function blindSpots(cells: readonly NeedEmphasis[]): FoundBlindSpot[] {
  return cells
    .flatMap((cell): FoundBlindSpot[] => {
      const { area, need, needRank, needOf } = cell
      if (!isBlindSpot(cell) || need === null || needRank === null) return []
      return [{ area, need, needRank, needOf, weakest: weakestOf(cell) }]
    })
    .sort((a, b) => b.need - a.need)
}

function weakestOf({ indicators }: NeedEmphasis): BlindSpot['weakest'] {
  return indicators
    .flatMap(({ indicator, position }) => (position === null ? [] : [{ indicator, position }]))
    .sort((a, b) => a.position - b.position)
    .slice(0, MOST_WEAKEST)
}
