/** Need: where a county stands in an area of the report, turned round (method, section 9). */
import { LEAST_NEED_INDICATORS } from '#core/model/report-area.ts'
import { withoutNoise } from './noise.ts'
import { rank } from './rank.ts'

/**
 * 100 − the mean of the positions (0–100, 100 best) in the indicators of an area, each counting alike; null where fewer
 * than two have one. Positions and not values: indicators of different units share no scale but the order of counties.
 */
export function needOf(positions: readonly (number | null)[]): number | null {
  const known = positions.filter((position) => position !== null)
  if (known.length < LEAST_NEED_INDICATORS) return null
  return withoutNoise(100 - known.reduce((sum, position) => sum + position, 0) / known.length)
}

/**
 * How many different measures a need was read from. Variants of one measure (women and men, foreign-born) share a family
 * in the catalogue; an indicator of no family is a measure by itself.
 */
export function measuresIn(read: readonly { readonly measure: string; readonly position: number | null }[]): number {
  return new Set(read.filter(({ position }) => position !== null).map(({ measure }) => measure)).size
}

export interface NeedRanks {
  /** 1 is the greatest need; null where none is known. */
  readonly ranks: readonly (number | null)[]
  readonly of: number
  /** The lowest need of the highest quarter: at or above it a need is high. Null where no need is known. */
  readonly highNeed: number | null
}

/**
 * The needs of the counties in one area, ordered. The highest quarter is the ⌈n/4⌉ greatest of those known, and whoever
 * ties with the last of them: 6 of 21. Counted, not interpolated, so that everyone can count it again.
 */
export function rankNeeds(needs: readonly (number | null)[]): NeedRanks {
  const descending = needs.filter((need) => need !== null).sort((a, b) => b - a)
  const highNeed = descending[Math.ceil(descending.length / 4) - 1] ?? null
  return { ...rank(needs, 'higher'), highNeed }
}
