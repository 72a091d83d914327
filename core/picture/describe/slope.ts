/** How fast an area goes, in words: "+0,21 procentenheter per år sedan 2018". */
import type { TrendsAnswer } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatSigned, withUnit } from '../format.ts'
import type { RowCode } from '../picture.ts'

const PER_YEAR: Record<Language, string> = { sv: 'per år', en: 'per year' }

type Measured = Pick<Indicator, 'unit' | 'decimals'>

/** A year's part of a change needs one decimal more than the whole. */
export function slopeText(slope: number, { decimals }: Measured, lang: Language): string {
  return formatSigned(slope, decimals + 1, lang)
}

export function slopeUnit(indicator: Measured, lang: Language): string {
  return `${differenceUnit(indicator, lang)} ${PER_YEAR[lang]}`
}

export function slopeWords(
  slope: number,
  indicator: Measured,
  code: RowCode,
  { codes, since }: TrendsAnswer,
  lang: Language,
): string {
  const rows: readonly RowCode[] = codes
  const from = since[rows.indexOf(code)] ?? null
  const when = from === null ? '' : ` ${lang === 'sv' ? 'sedan' : 'since'} ${from}`
  const number = withUnit(slopeText(slope, indicator, lang), differenceUnit(indicator, lang), lang)
  return `${number} ${PER_YEAR[lang]}${when}`
}
