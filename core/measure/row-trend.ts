import type { RowTrend } from '#core/model/region/row.ts'
import type { Aim } from '#core/model/target.ts'
import { TREND_YEARS, trend } from './trend.ts'

/** The trend of an area's own figures, said by the way they are wanted to go (method, section 7). */
export function rowTrend(
  years: readonly number[],
  values: readonly (number | null)[],
  breaks: readonly number[],
  direction: Aim,
): RowTrend {
  const found = trend(years, values, breaks)
  const read = years.filter((_, i) => (values[i] ?? null) !== null).slice(-TREND_YEARS)
  if (found.kind === 'not-assessable') {
    const reason = read.length === 0 ? 'no-value' : found.reason
    return { slope: null, years: read, concordance: null, direction: 'not-assessable', reason }
  }
  const { slope, rising, falling, course } = found
  const right = direction === 'higher' ? 'rising' : 'falling'
  return {
    slope,
    years: read,
    concordance: Math.max(rising, falling),
    direction: course === 'no-clear-change' ? course : course === right ? 'improving' : 'worsening',
    reason: null,
  }
}
