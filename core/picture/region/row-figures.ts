/** Figures as a row has room for them: a long unit stands once, under the name of the indicator. */
import { withoutNoise } from '#core/measure/noise.ts'
import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatNumber, formatSigned, formatValue, isScale, withUnit } from '../format.ts'

/** "%", "kg", "km²" go with every number. */
const SHORT = 3

export function hasShortUnit({ unit }: Pick<Indicator, 'unit'>, lang: Language): boolean {
  return unit[lang].length <= SHORT && !isScale(unit[lang])
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

/**
 * "▲ 1,06 över", "▼ 4,4 procentenheter under", "▬ lika med": of a value to another, both of which stand beside it rounded.
 * It has their decimals, as differences have everywhere. One more tells how it is where they seem to say another thing: that
 * there is none or some (10,0 and 10,1, truly 10,04 and 10,06), or of whole numbers another one (31 and 28, truly 30,6 and 28,4).
 */
export function rowDifference(value: number, other: number, indicator: Indicator, lang: Language): string {
  const sides = SIDES[lang]
  const difference = withoutNoise(value - other)
  const between = withoutNoise(asShown(value, indicator) - asShown(other, indicator))
  const told = asShown(difference, indicator)
  const agrees = indicator.decimals === 0 ? between === told : Math.sign(between) === Math.sign(told)
  const decimals = indicator.decimals + (agrees ? 0 : 1)
  const amount = formatNumber(Math.abs(difference), decimals, lang)
  if (amount === formatNumber(0, decimals, lang)) return `▬\u00a0${sides.same}`
  return `${difference > 0 ? '▲' : '▼'}\u00a0${rowUnit(amount, indicator, lang)} ${difference > 0 ? sides.over : sides.under}`
}

/** Rounded as it is written, half of the last place away from 0: `toFixed` rounds the double, by which 76,45 is below the half. */
function asShown(value: number, { decimals }: Pick<Indicator, 'decimals'>): number {
  const scale = 10 ** decimals
  return (Math.sign(value) * Math.round(withoutNoise(Math.abs(value) * scale))) / scale
}

/** A change of a year is small beside the values and has one decimal more; a large one would only seem exact by it. */
export function slopeDecimals(slope: number, decimals: number): number {
  return Math.abs(slope) < 10 ? decimals + 1 : decimals
}

/** "▼ −0,059 per år". */
export function rowSlope(slope: number, indicator: Indicator, perYear: string, lang: Language): string {
  const decimals = slopeDecimals(slope, indicator.decimals)
  const number = formatSigned(slope, decimals, lang)
  const arrow = number === formatSigned(0, decimals, lang) ? '▬' : slope > 0 ? '▲' : '▼'
  return `${arrow}\u00a0${rowUnit(number, indicator, lang)} ${perYear}`
}

function rowUnit(number: string, indicator: Indicator, lang: Language): string {
  const unit = differenceUnit(indicator, lang)
  // Percentage points are a long word for a narrow column: they may come under their number.
  if (isPercentage(indicator)) return withUnit(number, unit, lang, ' ')
  return hasShortUnit(indicator, lang) ? withUnit(number, unit, lang) : number
}
