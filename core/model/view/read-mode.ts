/** What is shown of the indicator, once it is known whether that can be shown at all. */
import type { Level } from '../area.ts'
import type { DivisionId } from '../division.ts'
import { gapsOf } from '../family.ts'
import { type Indicator, type IndicatorId, isJudged } from '../indicator.ts'
import {
  type By,
  type Fault,
  fitsLevel,
  type Gap,
  isOfAreas,
  type Knowledge,
  MODES,
  type Mode,
  type View,
} from './form.ts'
import { pairedYears, yearsAt } from './years.ts'

interface Asked {
  readonly mode: string | undefined
  readonly by: By
  readonly division: DivisionId | null
  readonly second: IndicatorId | null
  readonly gap: Gap | null
}

interface Context {
  readonly indicator: Indicator
  readonly level: Level
  readonly knowledge: Knowledge
}

/** Without a division, groups are counties. A mode that the indicator cannot be shown in falls back to its values. */
export function readMode(asked: Asked, context: Context, faults: Fault[]): Pick<View, 'mode' | 'by' | 'division'> {
  const mode = modeOf(asked, context, faults)
  const division = divisionOf(asked, context, faults)
  const grouped = mode === 'typology' || asked.by === 'group'
  const by = isOfAreas(mode) ? 'area' : asked.by
  if (by !== asked.by) {
    const expected = `area, where the mode is ${mode}`
    faults.push({ kind: 'no-data', parameter: 'by', found: asked.by, expected })
  }
  return { mode, by, division: grouped ? (division ?? usualDivision(context.level)) : division }
}

/** Counties are grouped by the only division above them. */
function usualDivision(level: Level): DivisionId {
  return level === 'county' ? 'nuts2' : 'county'
}

function divisionOf({ division }: Asked, { level }: Context, faults: Fault[]): DivisionId | null {
  if (division === null || fitsLevel(division, level)) return division
  const expected = `county or nuts2: the groups of ${division} cut across counties`
  faults.push({ kind: 'no-data', parameter: 'division', found: division, expected })
  return null
}

function modeOf(asked: Asked, context: Context, faults: Fault[]): Mode {
  if (asked.mode === undefined) return 'value'
  const mode = MODES.find((each) => each === asked.mode)
  if (mode === undefined) {
    faults.push({ kind: 'malformed', parameter: 'mode', found: asked.mode, expected: `one of ${MODES.join(', ')}` })
    return 'value'
  }
  const why = whyNot(mode, asked, context)
  if (why === null) return mode
  faults.push({ kind: 'no-data', parameter: 'mode', found: mode, expected: why })
  return 'value'
}

/** Why an indicator cannot be shown in a mode; null where it can. */
function whyNot(mode: Mode, { second, gap }: Asked, { indicator, level, knowledge }: Context): string | null {
  switch (mode) {
    case 'value':
    case 'typology':
      return null
    case 'change':
      return yearsAt(indicator, level).length > 1
        ? null
        : `an indicator with figures by ${level} for at least two years`
    case 'gap': {
      const gaps = gapsOf(indicator, knowledge.family(indicator.family?.id ?? null), level)
      if (gaps.length === 0) return `an indicator told by sex or origin: ${indicator.id} is not`
      return gap === null || gaps.some((each) => each.kind === gap) ? null : `a gap by ${gaps[0]?.kind}`
    }
    case 'pattern':
      return indicator.kind === 'count' ? 'a rate or an index: counts follow the size of areas' : null
    case 'course':
      return isJudged(indicator) ? null : `a rate or an index with a direction: ${indicator.id} has none`
    case 'conflict':
    case 'two': {
      const other = second === null ? undefined : knowledge.indicator(second)
      if (other === undefined) return 'a second indicator, such as second=unemployment'
      if (indicator.kind === 'count' || other.kind === 'count') return 'two rates or indices: counts are never fills'
      if (other.id === indicator.id) return 'a second indicator other than the first'
      if (mode === 'conflict' && !(isJudged(indicator) && isJudged(other))) return 'two indicators with a direction'
      return pairedYears(indicator, other, level, null) ? null : `two indicators with figures by ${level}`
    }
  }
}
