import type { Language } from '#core/model/text.ts'
import { formatNumber, formatSigned } from './format.ts'

/** More decimals than this say nothing about a class. */
const MOST_EXTRA = 3

/**
 * Breaks as they are printed: in the indicator's decimals, and in as many more as it takes to tell two neighbouring
 * breaks apart. A legend that reads "1–1" helps nobody.
 */
export function breakLabels(breaks: readonly number[], decimals: number, lang: Language, signed = false): string[] {
  const format = signed ? formatSigned : formatNumber
  for (let extra = 0; ; extra++) {
    const labels = breaks.map((value) => format(value, decimals + extra, lang))
    const distinct = labels.every((label, i) => i === 0 || label !== labels[i - 1] || breaks[i] === breaks[i - 1])
    if (distinct || extra === MOST_EXTRA) return labels
  }
}
