/** Emphasis: how much of what a region prioritises lies in an area (method, section 9). It counts priorities, not money. */
import type { ReportArea } from '#core/model/report-area.ts'
import { type Priority, topPriorities } from '#core/model/strategy.ts'

export interface Emphasis {
  /** Share of the current priorities of the top level that are placed in the area, 0–1; null where none is known. */
  readonly emphasis: number | null
  /** How many of how many. */
  readonly count: number
  readonly of: number
}

/** A priority placed in no area counts among all: it is a priority, and elsewhere. Hence areas sum to at most 1. */
export function emphasisOf(
  version: { readonly priorities: readonly Pick<Priority, 'rank' | 'stage' | 'superseded' | 'area'>[] },
  area: ReportArea,
): Emphasis {
  const priorities = topPriorities(version)
  const count = priorities.filter((priority) => priority.area === area).length
  const of = priorities.length
  return { emphasis: of === 0 ? null : count / of, count, of }
}
