import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'

/** "4,9 %", "4.9%". */
export function percent(share: number, decimals: number, lang: Language): string {
  const number = formatNumber(share, decimals, lang)
  return lang === 'sv' ? `${number}\u00a0%` : `${number}%`
}
