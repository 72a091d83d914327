import { aggregate } from '#core/measure/aggregate.ts'
import type { Level } from '#core/model/area.ts'
import type { Division, Group } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { membersByGroup } from '../ask/division.ts'
import { publishedGroups } from '../ask/groups.ts'
import { backingOf, lookupOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'

/** A series of values that may be put together from those of areas. */
export interface CombinedSeries {
  /** Alongside the years asked for, null where there is none. */
  readonly values: readonly (number | null)[]
  /** Which of them are approximations. */
  readonly approximate: readonly boolean[]
}

/** A group over time, combined anew each year. */
export function groupSeries(
  atlas: Atlas,
  indicator: Indicator,
  level: Level,
  { id: division }: Division,
  { id }: Group,
  years: readonly number[],
): CombinedSeries {
  const members = membersByGroup(atlas, level, division).get(id) ?? []
  const parts = members.map((code) => ({ code, share: 1 }))
  const found = years.map((year) => {
    if (!indicator.levels[level].includes(year)) return null
    const published = publishedGroups(atlas, indicator, level, year, division)(id, members)
    if (published !== null) return { value: published, approximation: false }
    const lookup = lookupOf(atlas, level, year)
    const combined = aggregate(indicator, parts, lookup, backingOf(atlas, indicator, level, year))
    return combined.kind === 'known' ? combined : null
  })
  return {
    values: found.map((each) => each?.value ?? null),
    approximate: found.map((each) => each?.approximation ?? false),
  }
}
