/** What must be known of values that are put together, under a drawing of them. */
import type { Language } from '#core/model/text.ts'
import { APPROXIMATE_NOTE } from '#core/picture/approximate.ts'
import type { Comparison } from './comparison.ts'
import { COMPARE_WORDS } from './words.ts'

/** Of lines over the years. */
export function lineNotes({ cells, series }: Pick<Comparison, 'cells' | 'series'>, lang: Language): string[] {
  const combined = cells.some(({ comparand }) => comparand.kind !== 'area')
  const approximate = series.some((one) => one.approximate.includes(true))
  return [...(combined ? [COMPARE_WORDS[lang].linesNote] : []), ...(approximate ? [APPROXIMATE_NOTE[lang]] : [])]
}

/** Of the values of one year. */
export function valueNotes({ cells }: Pick<Comparison, 'cells'>, lang: Language): string[] {
  return cells.some(({ figure }) => figure.combined?.approximation) ? [APPROXIMATE_NOTE[lang]] : []
}
