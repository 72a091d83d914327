import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { rowDifference, rowValue } from '#core/picture/region/row-figures.ts'
import { REGION_WORDS } from './words.ts'

/** "▲ 1,06 över riket, 4,48 (beräknat)"; null where there is nothing to hold it against. */
export function againstText({ level, reference }: RegionRow, indicator: Indicator, lang: Language): string | null {
  const { value, difference, method, name } = reference
  if (level.value === null || value === null || difference === null) return null
  // A median is called one by its name.
  const made = method === 'computed' ? ` (${REGION_WORDS[lang].computed})` : ''
  const whose = `${name[lang]}, ${rowValue(value, indicator, lang)}${made}`
  return `${rowDifference(level.value, value, indicator, lang)} ${whose}`
}
