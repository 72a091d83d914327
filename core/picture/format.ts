import type { Indicator } from '#core/model/indicator.ts'
import { isPercentage } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import type { Measure } from './picture.ts'

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const NO_BREAK = '\u00a0'

const formats = new Map<string, Intl.NumberFormat>()

/** Making an `Intl.NumberFormat` costs about a thousand uses of one, so they are kept. */
function numberFormat(lang: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${lang}${decimals}${signed}`
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.NumberFormat(LOCALE[lang], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
  formats.set(key, made)
  return made
}

/** "10 521 556" (U+00A0 between thousands, U+2212 for minus) or "10,521,556". Never "−0": 'negative' leaves its sign out. */
export function formatNumber(value: number, decimals: number, lang: Language): string {
  return numberFormat(lang, decimals, false).format(value).replace('-', '\u2212')
}

/** A number that says which way it goes: "+1,1", "−0,4", "0,0". */
export function formatSigned(value: number, decimals: number, lang: Language): string {
  return numberFormat(lang, decimals, true).format(value).replace('-', '\u2212')
}

type Measured = Pick<Indicator, 'unit' | 'decimals'>

/** A number with its unit: "4,9 %", "36 789 personer". */
export function formatValue(value: number, indicator: Measured, lang: Language): string {
  return withUnit(formatNumber(value, indicator.decimals, lang), indicator.unit[lang], lang)
}

/** A value of a picture as its measure has it: "4,9 %"; a change or a gap with its sign: "+1,1 procentenheter". */
export function formatMeasure(value: number, measure: Measure, lang: Language): string {
  return withUnit(formatBare(value, measure, lang), measure.unit[lang], lang)
}

/** The same without its unit, for a table or a legend that has it in a heading. */
export function formatBare(value: number, { decimals, signed }: Measure, lang: Language): string {
  return signed ? formatSigned(value, decimals, lang) : formatNumber(value, decimals, lang)
}

/** A signed difference in the unit, in percentage points for shares: "+1,1 procentenheter". */
export function formatDifference(difference: number, indicator: Measured, lang: Language): string {
  return withUnit(formatSigned(difference, indicator.decimals, lang), differenceUnit(indicator, lang), lang)
}

/** How large a difference is, where words tell which way it goes: "1,1 procentenheter" of −1.06. */
export function formatAmount(difference: number, indicator: Measured, lang: Language): string {
  return withUnit(formatNumber(Math.abs(difference), indicator.decimals, lang), differenceUnit(indicator, lang), lang)
}

/** What differences of shares are in. */
export const POINTS: Text = { sv: 'procentenheter', en: 'percentage points' }
const ONE_POINT: Text = { sv: 'procentenhet', en: 'percentage point' }
/** As it is shown, whatever was rounded: "+1", but "+1,0 procentenheter". */
const ONE = /^[+\u2212]?1$/

export function differenceUnit(indicator: Pick<Indicator, 'unit'>, lang: Language): string {
  return (isPercentage(indicator) ? POINTS : indicator.unit)[lang]
}

/** "index, riket = 100", "0–1", "kod 0–2": a scale is no unit. After a number it would read as one more. */
export function isScale(unit: string): boolean {
  return SCALE.test(unit)
}

const SCALE = /^(?:(?:index|kod|code)(?![\p{L}\d])|\d+–\d+$)/u

/** A number that is written, with its unit: every number beside a unit comes from here. */
export function withUnit(number: string, unit: string, lang: Language, between = NO_BREAK): string {
  if (isScale(unit)) return number
  if (unit === '%' && lang === 'en') return `${number}%`
  return `${number}${between}${unit === POINTS[lang] && ONE.test(number) ? ONE_POINT[lang] : unit}`
}

/**
 * Reads a number as people write it in Swedish or English: both spaces between thousands, both minus signs,
 * decimal comma or point. Null when it is not one number.
 */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
