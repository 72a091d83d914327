/** Whether two goals pull the same way: both get better, both worse, or one while the other does not. */
import type { Way } from './course.ts'

/** Alongside the first seven of COURSES: which of two goes the right way takes the place of where an area lies. */
export const CONFLICTS = [
  'both-better',
  'first-better',
  'second-better',
  'both-worse',
  'unclear',
  'too-few-years',
  'series-break',
] as const
export type Conflict = (typeof CONFLICTS)[number]

/** What cannot be assessed weighs heaviest, then what is unclear: half a comparison is none. */
export function conflictOf(first: Way, second: Way): Conflict {
  for (const way of ['series-break', 'too-few-years', 'unclear'] as const) {
    if (first === way || second === way) return way
  }
  if (first === second) return first === 'improving' ? 'both-better' : 'both-worse'
  return first === 'improving' ? 'first-better' : 'second-better'
}
