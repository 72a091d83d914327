/** How values lie between the extremes: the middle half; of counts that may be added, in how few areas half of all is. */
import { quantile } from '#core/measure/quantile.ts'
import type { Language } from '#core/model/text.ts'
import { formatBare, formatMeasure, formatNumber } from '../format.ts'
import type { Picture } from '../picture.ts'
import { knownRows } from './extremes.ts'

/** With fewer values the quartiles lie between two of them; with fewer than the other, so does the median. */
const LEAST = { quartiles: 8, median: 3 } as const

export function spread(picture: Picture, lang: Language): string {
  const sorted = knownRows(picture)
    .map(({ value }) => value)
    .sort((a, b) => a - b)
  if (sorted.length < LEAST.median) return ''
  const at = (share: number) => formatMeasure(quantile(sorted, share), picture.measure, lang)
  const median = at(0.5)
  if (sorted.length < LEAST.quartiles) return lang === 'sv' ? `Medianen är ${median}.` : `The median is ${median}.`
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)].map((value) =>
    formatBare(value, picture.measure, lang),
  )
  if (low === high) {
    return lang === 'sv' ? `Minst hälften av värdena är ${median}.` : `At least half of the values are ${median}.`
  }
  return lang === 'sv'
    ? `Hälften av värdena ligger mellan ${low} och ${at(0.75)}, och medianen är ${median}.`
    : `Half of the values lie between ${low} and ${at(0.75)}, and the median is ${median}.`
}

/** "Hälften av alla finns i de 34 största." Of counts alone, for no sum is told of what cannot be summed. */
export function concentration(picture: Picture, lang: Language): string {
  const { indicator, detail } = picture
  const { aggregation } = indicator
  if (detail.kind !== 'value' || aggregation.kind !== 'sum' || aggregation.balance) return ''
  const values = knownRows(picture).map(({ value }) => value)
  const total = values.reduce((sum, value) => sum + value, 0)
  if (values.length < LEAST.quartiles || total <= 0 || values.some((value) => value < 0)) return ''
  let [count, sum] = [0, 0]
  for (const value of values.sort((a, b) => b - a)) {
    if (sum >= total / 2) break
    sum += value
    count++
  }
  if (count === 1)
    return lang === 'sv' ? 'Hälften av summan finns i den största.' : 'Half of the total is in the largest.'
  const number = formatNumber(count, 0, lang)
  return lang === 'sv'
    ? `Hälften av summan finns i de ${number} största.`
    : `Half of the total is in the ${number} largest.`
}
