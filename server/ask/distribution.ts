import { POPULATION } from '#core/measure/aggregate.ts'
import { gini, type Holder, type Theil, theil } from '#core/measure/inequality.ts'
import { newestCommonYear } from '#core/measure/newest-year.ts'
import type { Level } from '#core/model/area.ts'
import type { DistributionAnswer } from '#core/model/contract-statistics.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'
import { divisionOf } from './division.ts'

interface Asked {
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
  readonly division: DivisionId | null
}

/** How unevenly a figure is spread over the people of a level, and how much of that lies between groups. */
export function distributionOf(atlas: Atlas, { indicator, level, year, division }: Asked): DistributionAnswer {
  const peopleYear = newestCommonYear([atlas.indicators.get(POPULATION)?.levels[level] ?? []], year)
  const figures = atlas.column(indicator, level, year)?.figures
  const people = peopleYear === null ? undefined : atlas.column(POPULATION, level, peopleYear)?.figures
  const holders = atlas.areasAt(level).map(
    ({ groups }, i): Holder => ({
      value: figureOf(figures?.[i]),
      people: figureOf(people?.[i]),
      group: division === null ? '' : (groups[division] ?? ''),
    }),
  )
  const uneven = gini(holders)
  const parted = theil(holders)
  return {
    version: atlas.version,
    indicator,
    level,
    year,
    division,
    peopleYear,
    n: uneven.n,
    reason: uneven.kind === 'missing' ? uneven.reason : null,
    gini: uneven.kind === 'known' ? uneven.gini : null,
    theil: parted.kind === 'known' ? parted.theil : null,
    parts: division === null ? null : partsOf(atlas, parted, division),
  }
}

function partsOf(atlas: Atlas, parted: Theil, division: DivisionId): DistributionAnswer['parts'] {
  if (parted.kind === 'missing') return null
  const { within, between, betweenShare, groups } = parted
  const names = new Map(divisionOf(atlas, division).groups.map(({ id, name }) => [id, name]))
  return {
    within,
    between,
    betweenShare,
    groups: groups.flatMap(({ group, theil, share }) => {
      const name = names.get(group)
      return name === undefined ? [] : [{ id: group, name, theil, share }]
    }),
  }
}
