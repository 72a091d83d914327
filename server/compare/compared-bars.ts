/** What stands as bars beside one another: a value of each that is compared, and what all of them are held against. */
import type { Language } from '#core/model/text.ts'
import type { BarData } from '#core/picture/chart/bar-row.ts'
import { nameOf } from './comparand.ts'
import type { Comparison } from './comparison.ts'

export function comparedBars(
  { indicator, cells }: Pick<Comparison, 'indicator' | 'cells'>,
  lang: Language,
): Pick<BarData, 'areas' | 'reference'> {
  const areas = cells.map(({ comparand, figure: { value, missing, combined } }) => ({
    code: comparand.key,
    name: nameOf(comparand, lang),
    value,
    missing,
    approximate: combined?.approximation ?? false,
  }))
  const others = cells.flatMap(({ with: other }) => other ?? [])
  const [first] = others
  const same = others.every(({ value }) => value === first?.value)
  // The country's count would leave the areas' bars too short to see.
  return { areas, reference: first && same && indicator.kind !== 'count' ? first : null }
}
