import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'

const SMALLEST = 0.01

/** What part of a whole a count is: "0,25 %", "12,4 %"; null where parts are no shares, for either is below 0 or there is no whole. */
export function shareText(value: number, whole: number, lang: Language): string | null {
  if (value < 0 || !(whole > 0)) return null
  const percent = (100 * value) / whole
  const number = formatNumber(Math.max(percent, SMALLEST), percent < 1 ? 2 : 1, lang)
  const shown = percent === 0 ? formatNumber(0, 0, lang) : percent < SMALLEST ? `<\u00a0${number}` : number
  return lang === 'en' ? `${shown}%` : `${shown}\u00a0%`
}
