import { rank } from '#core/measure/rank.ts'
import type { Ask, GroupValue } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'
import { type Grounds, valuesOf } from '../ask/territory.ts'
import { type Comparand, levelFor, type TerritoryComparand } from './comparand.ts'

/** How a group or a territory came by its value. */
export interface Combined extends Pick<GroupValue, 'coverage' | 'approximation' | 'weightYear' | 'range'> {
  /** Of a sum over cut areas: where the true value lies. */
  readonly interval: readonly [number, number] | null
}

/** The value of one of those compared in one year, and what it stands among. */
export interface Figure {
  readonly value: number | null
  readonly missing: MissingReason | null
  /** Null of an area, whose value is its own. */
  readonly combined: Combined | null
  /** Among areas of its level, or groups of its division, that have a value; a territory is ranked among nobody. */
  readonly rank: number | null
  readonly of: number
}

const NOWHERE: Figure = { value: null, missing: 'not-in-data', combined: null, rank: null, of: 0 }

export function figureAt(grounds: Grounds, ask: Ask, comparand: Comparand, indicator: Indicator, year: number): Figure {
  if (comparand.kind === 'territory') return ofTerritory(grounds, comparand, indicator, year)
  const level = levelFor(comparand, indicator)
  if (level === null) {
    const countyOnly = indicator.levels.county.length > 0 && indicator.levels.municipality.length === 0
    return { ...NOWHERE, missing: countyOnly ? 'county-only' : 'not-in-data' }
  }
  if (!indicator.levels[level].includes(year)) return NOWHERE
  if (comparand.kind === 'group') {
    const { groups } = ask({
      kind: 'groups',
      indicator: indicator.id,
      level,
      year,
      division: comparand.division.id,
    })
    const place = groups.findIndex(({ id }) => id === comparand.group.id)
    const { ranks, of } = rank(
      groups.map(({ value }) => value),
      indicator.direction,
    )
    const group = groups[place] ?? null
    return {
      value: group?.value ?? null,
      missing: group === null ? 'not-in-data' : group.missing,
      combined: group && { ...group, interval: null },
      rank: ranks[place] ?? null,
      of,
    }
  }
  const { codes, values, missing } = ask({ kind: 'column', indicator: indicator.id, level, year })
  const { code } = comparand.area
  const place = codes.indexOf(code)
  const { ranks, of } = rank(values, indicator.direction)
  const value = values[place] ?? null
  return {
    value,
    missing: value === null ? (missing[code] ?? 'not-in-data') : null,
    combined: null,
    rank: ranks[place] ?? null,
    of,
  }
}

function ofTerritory(grounds: Grounds, { territory }: TerritoryComparand, indicator: Indicator, year: number): Figure {
  const [found] = valuesOf(grounds, territory, { indicators: [indicator], year })
  if (found === undefined) return NOWHERE
  return { value: found.value, missing: found.missing, combined: found, rank: null, of: 0 }
}
