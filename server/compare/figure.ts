import { rank } from '#core/measure/rank.ts'
import type { Ask, GroupValue } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'
import { levelFor, type Territory } from './territory.ts'

/** The value of one territory in one year, and what it stands among. */
export interface Figure {
  readonly value: number | null
  readonly missing: MissingReason | null
  /** How a group came by it: coverage, range, approximation. */
  readonly group: GroupValue | null
  /** Among areas of its level, or groups of its division, that have a value. */
  readonly rank: number | null
  readonly of: number
}

const NOWHERE: Figure = { value: null, missing: 'not-in-data', group: null, rank: null, of: 0 }

export function figureAt(ask: Ask, territory: Territory, indicator: Indicator, year: number): Figure {
  const level = levelFor(territory, indicator)
  if (level === null) {
    const countyOnly = indicator.levels.county.length > 0 && indicator.levels.municipality.length === 0
    return { ...NOWHERE, missing: countyOnly ? 'county-only' : 'not-in-data' }
  }
  if (!indicator.levels[level].includes(year)) return NOWHERE
  if (territory.kind === 'group') {
    const { groups } = ask({
      kind: 'groups',
      indicator: indicator.id,
      level,
      year,
      division: territory.division.id,
    })
    const place = groups.findIndex(({ id }) => id === territory.group.id)
    const { ranks, of } = rank(
      groups.map(({ value }) => value),
      indicator.direction,
    )
    const group = groups[place] ?? null
    return {
      value: group?.value ?? null,
      missing: group === null ? 'not-in-data' : group.missing,
      group,
      rank: ranks[place] ?? null,
      of,
    }
  }
  const { codes, values, missing } = ask({ kind: 'column', indicator: indicator.id, level, year })
  const { code } = territory.area
  const place = codes.indexOf(code)
  const { ranks, of } = rank(values, indicator.direction)
  const value = values[place] ?? null
  return {
    value,
    missing: value === null ? (missing[code] ?? 'not-in-data') : null,
    group: null,
    rank: ranks[place] ?? null,
    of,
  }
}
