import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'

/**
 * A share, 0–1, as a reader takes it in: "37,5 %". Nothing and all are written so only where they are exactly that: what
 * rounds to them is "< 0,1 %" and "> 99,9 %".
 */
export function percentText(share: number, lang: Language): string {
  const percent = 100 * share
  const [number, sign] =
    percent > 0 && percent < 0.1
      ? [formatNumber(0.1, 1, lang), '<\u00a0']
      : percent > 99.9 && percent < 100
        ? [formatNumber(99.9, 1, lang), '>\u00a0']
        : [formatNumber(percent, percent === 0 || percent === 100 ? 0 : 1, lang), '']
  return `${sign}${number}${lang === 'en' ? '%' : '\u00a0%'}`
}

/** The people that coverage tells of, in whole per cent. Rounded down: 99.7 % is not all. */
export function coverageText(share: number, lang: Language): string {
  const percent = formatNumber(Math.floor(share * 100 + 1e-9), 0, lang)
  return `${percent}${lang === 'en' ? '%' : '\u00a0%'}`
}
