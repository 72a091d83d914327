/** Figures as a row has room for them: a long unit stands once, under the name of the indicator. */
import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatNumber, formatSigned, formatValue } from '../format.ts'

/** "%", "kg", "km²" go with every number. */
const SHORT = 3

export function hasShortUnit({ unit }: Pick<Indicator, 'unit'>, lang: Language): boolean {
  return unit[lang].length <= SHORT && !isScale(unit[lang])
}

/** "0–1" tells what an index lies between, and is nothing to say after a number. */
function isScale(unit: string): boolean {
  return /^\d/.test(unit)
}

/** A value in a sentence: "17,51 ton per invånare", "0,240". */
export function saidValue(value: number, indicator: Indicator, lang: Language): string {
  return isScale(indicator.unit[lang])
    ? formatNumber(value, indicator.decimals, lang)
    : formatValue(value, indicator, lang)
}

/** "34,8 %", "5,54". */
export function rowValue(value: number, indicator: Indicator, lang: Language): string {
  return hasShortUnit(indicator, lang)
    ? formatValue(value, indicator, lang)
    : formatNumber(value, indicator.decimals, lang)
}

const SIDES: Record<Language, { over: string; under: string; same: string }> = {
  sv: { over: 'över', under: 'under', same: 'lika med' },
  en: { over: 'above', under: 'below', same: 'the same as' },
}

/** "▲ 1,06 över", "▼ 4,4 procentenheter under", "▬ lika med". One that rounds to nothing is none. */
export function rowDifference(difference: number, indicator: Indicator, lang: Language): string {
  const sides = SIDES[lang]
  const amount = formatNumber(Math.abs(difference), indicator.decimals, lang)
  if (amount === formatNumber(0, indicator.decimals, lang)) return `▬\u00a0${sides.same}`
  return `${difference > 0 ? '▲' : '▼'}\u00a0${withUnit(amount, indicator, lang)} ${difference > 0 ? sides.over : sides.under}`
}

/** "▼ −0,059 per år": one decimal more than the values have, for a year's change is small beside them. */
export function rowSlope(slope: number, indicator: Indicator, perYear: string, lang: Language): string {
  const decimals = indicator.decimals + 1
  const number = formatSigned(slope, decimals, lang)
  const arrow = number === formatSigned(0, decimals, lang) ? '▬' : slope > 0 ? '▲' : '▼'
  return `${arrow}\u00a0${withUnit(number, indicator, lang)} ${perYear}`
}

function withUnit(number: string, indicator: Indicator, lang: Language): string {
  const short = hasShortUnit(indicator, lang)
  return short || isPercentage(indicator) ? `${number}\u00a0${differenceUnit(indicator, lang)}` : number
}
