import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { rowDifference, rowValue } from '#core/picture/region/row-figures.ts'
import { REGION_WORDS } from './words.ts'

/** What a row is read by; `nation`: it is compared with the country, which may have no value of its own. */
interface Reading {
  readonly lang: Language
  readonly nation: boolean
}

/** "▲ 1,06 över riket, 4,48 (beräknat)"; null where there is nothing to hold it against. */
export function againstText(
  { level, reference }: RegionRow,
  indicator: Indicator,
  { lang, nation }: Reading,
): string | null {
  const { value, difference, method, name } = reference
  if (level.value === null || value === null || difference === null) return null
  const words = REGION_WORDS[lang].method
  // Where the country has no value of its own it is the median of its areas that is meant, and not the country.
  const median = method === 'median' && nation
  const made = median || method === null || method === 'published' ? '' : ` (${words[method]})`
  const whose = `${median ? words.median : name[lang]}, ${rowValue(value, indicator, lang)}${made}`
  return `${rowDifference(level.value, value, indicator, lang)} ${whose}`
}
