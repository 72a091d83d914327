/** What a target begins as when its kind is chosen: something that can be saved, near what there is. */

import * as v from 'valibot'
import { type AreaCode, CountyCodeSchema } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Target, TargetKind } from '#core/model/target.ts'

interface Context {
  readonly area: AreaCode
  readonly indicator: Indicator
  /** The value it has; null where it has none. */
  readonly value: number | null
  readonly counties: readonly AreaCode[]
  readonly others: readonly Indicator[]
}

/** Years ahead of the newest figures that a target usually is. */
const AHEAD = 6
/** Where the indicator has no figures at all. */
const SOME_YEAR = 2030

/** Null where there is nobody to compare with. */
export function usualTarget(kind: TargetKind, { area, indicator, value, counties, others }: Context): Target | null {
  const years = indicator.levels[area.length === 2 ? 'county' : 'municipality']
  const newest = years.at(-1)
  const year = newest === undefined ? SOME_YEAR : newest + AHEAD
  switch (kind) {
    case 'value':
      return { kind, value: value === null ? 0 : Number(value.toFixed(indicator.decimals)), year }
    case 'change':
      return { kind, base: newest ?? year - AHEAD, by: indicator.direction === 'lower' ? -10 : 10, as: 'percent', year }
    case 'nation':
      return { kind, since: null, year: null }
    case 'peers': {
      const peer = counties.find((code) => code !== area)
      return peer === undefined ? null : { kind, peers: [v.parse(CountyCodeSchema, peer)], since: null, year: null }
    }
    case 'direction':
      return { kind, year: null }
    case 'gap': {
      const other = otherOf(indicator, others)
      return other === undefined ? null : { kind, other: other.id, atMost: null, year: null }
    }
  }
}

/** Another variant of the measure; else whatever has the same unit. */
function otherOf(indicator: Indicator, others: readonly Indicator[]): Indicator | undefined {
  const rest = others.filter(({ id, unit }) => id !== indicator.id && unit.sv === indicator.unit.sv)
  const family = indicator.family?.id ?? indicator.id
  return rest.find((each) => (each.family?.id ?? each.id) === family) ?? rest[0]
}
