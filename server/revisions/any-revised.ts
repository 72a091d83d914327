/** Whether any figure reads otherwise in a later data version: for documents, whose figures are many and of all kinds. */
import { LEVELS, NATION } from '#core/model/area.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Between, diffOf } from './diff.ts'

/** By the earlier version and the later, what differs between them anywhere: two versions never differ otherwise than they do. */
const known = new WeakMap<Atlas, Map<string, readonly IndicatorId[]>>()

/**
 * `county`: of those beside whom a county stands, which are all counties and its own municipalities; null: anywhere. What
 * has come since is no change of what is shown.
 */
export function anyRevised(between: Between, county: string | null): boolean {
  const anywhere = revisedAnywhere(between)
  return county === null ? anywhere.length > 0 : revisedOf(between, anywhere, county).length > 0
}

function revisedAnywhere(between: Between): readonly IndicatorId[] {
  const { before, after } = between
  const answers = known.get(before) ?? new Map<string, readonly IndicatorId[]>()
  known.set(before, answers)
  const all = [...before.indicators.values()].map(({ id }) => id)
  const found = answers.get(after.version) ?? revisedOf(between, all, null)
  answers.set(after.version, found)
  return found
}

function revisedOf(between: Between, indicators: readonly IndicatorId[], county: string | null): IndicatorId[] {
  const codesAt = LEVELS.map((level) => {
    // SCB's code of a municipality begins with that of its county.
    const areas = between.before
      .areasAt(level)
      .filter(({ code }) => level === 'county' || county === null || code.startsWith(county))
    return { level, codes: new Set<string>([...areas.map(({ code }) => code), NATION]) }
  })
  return indicators.filter((indicator) =>
    codesAt.some((each) => {
      const { kind, figures, goneYears, redefined } = diffOf(between, { indicator, ...each, most: 0 })
      return kind === 'gone' || figures[0] > 0 || goneYears.length > 0 || redefined
    }),
  )
}
