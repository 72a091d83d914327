import type { Level } from '#core/model/area.ts'
import { gapsOf } from '#core/model/family.ts'
import { type Indicator, isJudged } from '#core/model/indicator.ts'
import { type Knowledge, MODES, type Mode, yearsAt } from '#core/model/view.ts'

/** What can be shown of an indicator, in the order of the list; what cannot is not offered. */
export function possibleModes(indicator: Indicator, level: Level, knowledge: Knowledge): Mode[] {
  const can: Record<Mode, boolean> = {
    value: true,
    change: yearsAt(indicator, level).length > 1,
    gap: gapsOf(indicator, knowledge.family(indicator.family?.id ?? null), level).length > 0,
    // Counts are never fills, and their pattern would be that of how large areas are.
    two: indicator.kind !== 'count',
    typology: true,
    pattern: indicator.kind !== 'count',
    course: isJudged(indicator),
    conflict: isJudged(indicator),
  }
  return MODES.filter((mode) => can[mode])
}
