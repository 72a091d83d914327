import type { Language } from '#core/model/text.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import type { Comparison } from './comparison.ts'

/** "5 200 till 6 100 kronor"; one number where both ends are told alike. */
export function formatSpan(
  [lowest, highest]: readonly [number, number],
  indicator: Comparison['indicator'],
  lang: Language,
): string {
  const from = formatNumber(lowest, indicator.decimals, lang)
  const to = formatValue(highest, indicator, lang)
  if (from === formatNumber(highest, indicator.decimals, lang)) return to
  return `${from} ${lang === 'sv' ? 'till' : 'to'} ${to}`
}
