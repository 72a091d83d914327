import { aggregate } from '#core/measure/aggregate.ts'
import type { Level } from '#core/model/area.ts'
import type { Division, Group } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { membersByGroup } from '../ask/division.ts'
import { publishedGroups } from '../ask/groups.ts'
import { backingOf, lookupOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'

/** A group over time, combined anew each year: alongside `years`, null where it has no value. */
export function groupSeries(
  atlas: Atlas,
  indicator: Indicator,
  level: Level,
  { id: division }: Division,
  { id }: Group,
  years: readonly number[],
): (number | null)[] {
  const members = membersByGroup(atlas, level, division).get(id) ?? []
  const parts = members.map((code) => ({ code, share: 1 }))
  return years.map((year) => {
    if (!indicator.levels[level].includes(year)) return null
    const published = publishedGroups(atlas, indicator, level, year, division)(id, members)
    if (published !== null) return published
    const lookup = lookupOf(atlas, level, year)
    const combined = aggregate(indicator, parts, lookup, backingOf(atlas, indicator, level, year))
    return combined.kind === 'known' ? combined.value : null
  })
}
