/** What an indicator reads otherwise in one data version than in another. */
import { revisionOf } from '#core/measure/revision.ts'
import { type Level, NATION } from '#core/model/area.ts'
import type { Revision } from '#core/model/contract-revisions.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import type { Atlas } from '../atlas/memory.ts'
import { versionFigures } from './version-figures.ts'

/** Two data versions, the earlier one first. */
export interface Between {
  readonly before: Atlas
  readonly after: Atlas
}

export interface DiffWish {
  readonly indicator: IndicatorId
  readonly level: Level
  /** Only these areas; all of the level and the country unless given. */
  readonly codes?: ReadonlySet<string>
  /** Only these years; all unless given. */
  readonly years?: ReadonlySet<number>
  /** No more revised figures than these are listed; all are counted. */
  readonly most?: number
}

const COUNTRY = 'Sverige'

export function diffOf({ before, after }: Between, wish: DiffWish): Revision {
  const { indicator, level, most = Infinity } = wish
  const found = revisionOf(versionFigures(before, wish), versionFigures(after, wish))
  const nameOf = (code: string) =>
    code === NATION ? COUNTRY : (after.areas.get(code)?.name ?? before.areas.get(code)?.name ?? code)
  return {
    indicator,
    level,
    ...found,
    areas: [found.areas[0], found.areas[1]],
    revised: found.revised.slice(0, most).map((cell) => ({ ...cell, name: nameOf(cell.code) })),
    redefined: isRedefined(before.indicators.get(indicator), after.indicators.get(indicator)),
  }
}

/** Whether the figures may mean something else than before, though they are called the same. */
function isRedefined(before: Indicator | undefined, after: Indicator | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const meaning = ({ definition, unit, direction, aggregation, breaks, source: { table, kpi } }: Indicator) =>
    JSON.stringify([definition, unit, direction, aggregation, breaks, table, kpi])
  return meaning(before) !== meaning(after)
}
