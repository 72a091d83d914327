/** What stands as lines over the years: one of each that is compared, and the country's. */
import type { Language } from '#core/model/text.ts'
import type { LineData, Series } from '#core/picture/chart/line-words.ts'
import { NATION } from '#core/picture/stand-in.ts'
import { type Comparand, nameOf } from './comparand.ts'
import type { Comparison } from './comparison.ts'

export function comparedLines(
  { indicator, years, series, nation }: Comparison,
  comparands: readonly Comparand[],
  lang: Language,
): Pick<LineData, 'years' | 'series' | 'reference'> {
  // The country's count would leave the areas' lines on the floor.
  const compared = indicator.kind !== 'count' && nation.some((value) => value !== null)
  return {
    years,
    series: comparands.map((each, i): Series => {
      const { values, approximate } = series[i] ?? { values: [], approximate: [] }
      return { code: each.key, name: nameOf(each, lang), values, approximate }
    }),
    reference: compared ? { code: null, name: NATION[lang], values: nation } : null,
  }
}
