import { OBSERVED_LEVELS, type ObservedLevel } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { KNOWN } from '#core/model/observations.ts'
import { MISSING_REASONS, type MissingReason } from '#core/model/value.ts'
import type { Atlas } from '../../atlas/memory.ts'

/** How many areas of a level have a figure in a year, and why the others have none. */
export interface Covered {
  readonly year: number
  readonly having: number
  readonly of: number
  readonly missing: ReadonlyMap<MissingReason, number>
}

/** The years of each level that has figures, municipalities first: most come for them. */
export function coverageOf(atlas: Atlas, { id, levels }: Indicator): { level: ObservedLevel; years: Covered[] }[] {
  return OBSERVED_LEVELS.toReversed()
    .map((level) => ({ level, years: levels[level].map((year) => covered(atlas, id, level, year)) }))
    .filter(({ years }) => years.length > 0)
}

function covered(atlas: Atlas, id: string, level: ObservedLevel, year: number): Covered {
  const reasons = atlas.column(id, level, year)?.reasons
  if (reasons === undefined) throw new Error(`atlas: expected figures of ${id} by ${level} for ${year}, found none`)
  const missing = new Map<MissingReason, number>()
  let having = 0
  for (const code of reasons) {
    const reason = MISSING_REASONS[code - 1]
    if (code === KNOWN) having++
    else if (reason) missing.set(reason, (missing.get(reason) ?? 0) + 1)
    else
      throw new Error(`atlas: expected a reason from 1 to ${MISSING_REASONS.length} for ${id} ${year}, found ${code}`)
  }
  return { year, having, of: reasons.length, missing }
}

/** The class of a share of areas, 0 none to 5 all: "all" is a class of its own, for it is what one looks for. */
export function shadeOf({ having, of }: Pick<Covered, 'having' | 'of'>): number {
  if (having === 0) return 0
  return having === of ? 5 : 1 + Math.min(3, Math.floor((having / of) * 4))
}
