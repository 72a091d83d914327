/** Whether what somebody said of an indicator is what its figures say: a prompt to look again, never a correction. */
import type { RowTrend } from '#core/model/region/row.ts'
import type { Verdict } from '#core/model/strategy.ts'
import type { Target } from '#core/model/target.ts'
import type { StatusFound } from './status.ts'
import { CLEAR_SHARE } from './trend.ts'

const AGREEMENTS = ['agrees', 'contradicts', 'cannot-say'] as const
export type Agreement = (typeof AGREEMENTS)[number]

export type Way = RowTrend['direction']

/**
 * A contradiction needs a clear change: the other way than was said, or any where nothing was said to change. No clear
 * change does not contradict "better" or "worse": figures that do not show it do not show the opposite either, and whoever
 * judged may have seen a longer or a shorter time. Null: the text takes no side.
 */
export function verdictAgrees(verdict: Verdict | null, way: Way): Agreement {
  if (verdict === null || way === 'not-assessable') return 'cannot-say'
  const said = SAID[verdict]
  if (said === way) return 'agrees'
  return way === 'no-clear-change' ? 'cannot-say' : 'contradicts'
}

const SAID: Record<Verdict, Way> = { better: 'improving', unchanged: 'no-clear-change', worse: 'worsening' }

/** That new figures contradict it: they do now, and those it was made of did not. */
export function isNewlyContradicted(verdict: Verdict | null, then: Way, now: Way): boolean {
  return verdictAgrees(verdict, now) === 'contradicts' && verdictAgrees(verdict, then) !== 'contradicts'
}

/** Which way it went, as a verdict means it: the area's own figures, but of a gap the distance to the other group. */
export function wayOf({ status, trend }: Pick<StatusFound, 'status' | 'trend'>, target: Target | null): Way {
  if (target?.kind !== 'gap') return trend.direction
  const { right, wrong } = status.inputs
  if (right === null || wrong === null) return 'not-assessable'
  return right >= CLEAR_SHARE ? 'improving' : wrong >= CLEAR_SHARE ? 'worsening' : 'no-clear-change'
}
