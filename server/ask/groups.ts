import { aggregate } from '#core/measure/aggregate.ts'
import type { AreaCode, Level } from '#core/model/area.ts'
import type { GroupsAnswer, GroupValue } from '#core/model/contract-answers.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { GroupsQuestion } from '#core/model/question.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'
import { divisionOf, membersByGroup } from './division.ts'
import { indicatorOf } from './indicator.ts'
import { backingOf, lookupOf } from './lookup.ts'
import { nationReference } from './nation.ts'

/** The values of all groups of a division: published where somebody does, else combined from the areas of the level. */
export function groupsOf(
  atlas: Atlas,
  { indicator: id, level, year, division }: Omit<GroupsQuestion, 'kind'>,
): GroupsAnswer {
  const indicator = indicatorOf(atlas, id)
  const lookup = lookupOf(atlas, level, year)
  const backing = backingOf(atlas, indicator, level, year)
  const published = publishedGroups(atlas, indicator, level, year, division)
  const members = membersByGroup(atlas, level, division)
  const valueFor = (group: string): GroupValue => {
    const codes = members.get(group) ?? []
    const combined = aggregate(
      indicator,
      codes.map((code) => ({ code, share: 1 })),
      lookup,
      backing,
    )
    const { coverage, range } = combined
    const common: Pick<GroupValue, 'id' | 'coverage' | 'range'> = {
      id: group,
      coverage: { areas: [coverage.areas[0], coverage.areas[1]], population: coverage.population },
      range: range && [range[0], range[1]],
    }
    const known = published(group, codes)
    if (known !== null) {
      return { ...common, value: known, missing: null, method: 'published', approximation: false, weightYear: null }
    }
    if (combined.kind === 'missing') {
      const { reason } = combined
      return { ...common, value: null, missing: reason, method: null, approximation: false, weightYear: null }
    }
    const { value, approximation, weightYear } = combined
    return { ...common, value, missing: null, method: 'computed', approximation, weightYear }
  }
  return {
    version: atlas.version,
    indicator: id,
    level,
    division,
    year,
    groups: divisionOf(atlas, division).groups.map((group) => valueFor(group.id)),
    reference: nationReference(atlas, indicator, level, year),
  }
}

/**
 * The figure somebody publishes of a group: the county's own. Where a group is one single area it has that area's, for
 * nothing is combined: Gotland's rents are known, though rents cannot be summed.
 */
export function publishedGroups(
  atlas: Atlas,
  { id }: Indicator,
  level: Level,
  year: number,
  division: DivisionId,
): (group: string, members: readonly AreaCode[]) => number | null {
  const counties = division === 'county' ? atlas.column(id, 'county', year) : undefined
  const places = new Map<string, number>(atlas.areasAt('county').map(({ code }, place) => [code, place]))
  const own = lookupOf(atlas, level, year)
  return (group, members) => {
    const county = figureOf(counties?.figures[places.get(group) ?? -1])
    const [only, ...others] = members
    return county ?? (only !== undefined && others.length === 0 ? own(id, only) : null)
  }
}
