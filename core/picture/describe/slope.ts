/** How fast an area goes, in words: "+0,21 procentenheter per år sedan 2018". */
import type { TrendsAnswer } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatSigned } from '../format.ts'
import type { RowCode } from '../picture.ts'

type Measured = Pick<Indicator, 'unit' | 'decimals'>

/** A year's part of a change needs one decimal more than the whole. */
export function slopeText(slope: number, { decimals }: Measured, lang: Language): string {
  return formatSigned(slope, decimals + 1, lang)
}

export function slopeUnit(indicator: Measured, lang: Language): string {
  return `${differenceUnit(indicator, lang)} ${lang === 'sv' ? 'per år' : 'per year'}`
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
  return `${slopeText(slope, indicator, lang)}\u00a0${slopeUnit(indicator, lang)}${when}`
}
