/** Where an area lies and which way it goes, at once: position and direction (method, section 7). */
import type { TrendKind } from '../model/contract-answers.ts'
import type { Aim } from '../model/target.ts'

/** Which way an area goes, when it is known which way is better; or why nobody can say. */
export const WAYS = ['improving', 'slipping', 'unclear', 'too-few-years', 'series-break'] as const
export type Way = (typeof WAYS)[number]

/**
 * Ahead of or behind what it is compared with, and improving or slipping; one class for no clear change, one for each
 * reason why it cannot be assessed. In the order of the legend.
 */
export const COURSES = [
  'ahead-improving',
  'ahead-slipping',
  'behind-improving',
  'behind-slipping',
  'unclear',
  'too-few-years',
  'series-break',
  'nothing-to-compare-with',
] as const
export type Course = (typeof COURSES)[number]

export function wayOf(trend: TrendKind, aim: Aim): Way {
  switch (trend) {
    case 'rising':
      return aim === 'higher' ? 'improving' : 'slipping'
    case 'falling':
      return aim === 'lower' ? 'improving' : 'slipping'
    case 'no-clear-change':
      return 'unclear'
    case 'too-few-years':
    case 'series-break':
      return trend
  }
}

/** As good as what it is compared with counts as ahead: a target that is just met is met. */
export function courseOf(value: number, against: number | null, trend: TrendKind, aim: Aim): Course {
  const way = wayOf(trend, aim)
  if (against === null) return 'nothing-to-compare-with'
  if (way !== 'improving' && way !== 'slipping') return way
  const ahead = aim === 'higher' ? value >= against : value <= against
  return `${ahead ? 'ahead' : 'behind'}-${way}`
}
