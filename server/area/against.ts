/** A difference as a reader takes it in: a sign that is not a colour, how much, and which way in words. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { formatAmount } from '#core/picture/format.ts'

const WORDS: Record<Language, { over: string; under: string; same: string }> = {
  sv: { over: 'över', under: 'under', same: 'lika' },
  en: { over: 'above', under: 'below', same: 'the same' },
}

/** "▲ 3,1 procentenheter över", "▼ 12 kronor under", "▬ lika". One that rounds to nothing is none. */
export function inWords(difference: number, indicator: Indicator, lang: Language): string {
  const words = WORDS[lang]
  const amount = formatAmount(difference, indicator, lang)
  if (amount === formatAmount(0, indicator, lang)) return `▬\u00a0${words.same}`
  return `${difference > 0 ? '▲' : '▼'}\u00a0${amount} ${difference > 0 ? words.over : words.under}`
}
