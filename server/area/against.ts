/** A difference as a reader takes it in: a sign that is not a colour, how much, and which way in words. */
import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatNumber } from '#core/picture/format.ts'

const WORDS: Record<Language, { over: string; under: string; same: string }> = {
  sv: { over: 'över', under: 'under', same: 'lika' },
  en: { over: 'above', under: 'below', same: 'the same' },
}

/** "▲ 3,1 procentenheter över", "▼ 12 kronor under", "▬ lika". One that rounds to nothing is none. */
export function inWords(difference: number, indicator: Indicator, lang: Language): string {
  const words = WORDS[lang]
  const amount = formatNumber(Math.abs(difference), indicator.decimals, lang)
  if (amount === formatNumber(0, indicator.decimals, lang)) return `▬\u00a0${words.same}`
  const unit = isPercentage(indicator) ? differenceUnit(indicator, lang) : indicator.unit[lang]
  return `${difference > 0 ? '▲' : '▼'}\u00a0${amount}\u00a0${unit} ${difference > 0 ? words.over : words.under}`
}
