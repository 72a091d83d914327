/** Counts of many areas: most are so small beside the largest that only these are drawn, and the rest is told. */
import type { Language } from '#core/model/text.ts'
import { countOfRows } from '../describe.ts'
import { formatBare, formatMeasure, formatNumber } from '../format.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { barChart } from './bars.ts'
import type { Chart } from './chart.ts'
import type { ChartRoom, Figures } from './chart-of-figures.ts'
import { type Distribution, distributionInWords } from './distribution.ts'
import { withNote } from './note.ts'
import { descending } from './told-figures.ts'
import { type KnownArea, knownAscending, sentences } from './value-text.ts'

export function largestChart(
  picture: Picture,
  figures: Figures & Pick<Distribution, 'marked'>,
  { marks, width }: ChartRoom,
  most: number,
  skin: Skin,
  lang: Language,
): Chart {
  const areas = figures.areas.filter(({ apart }) => !apart)
  const known = knownAscending(areas)
  const bySize = known.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const marked = bySize.filter(({ code }) => marks.includes(code))
  const largest = bySize.filter(({ code }) => !marks.includes(code)).slice(0, Math.max(0, most - marked.length))
  const shown = new Set([...marked, ...largest].map(({ code }) => code))
  const rows = areas.filter(({ code }) => shown.has(code))
  const bars = descending({ areas: [...rows, ...figures.areas.filter(({ apart }) => apart)] })
  const chart = barChart({ ...figures, areas: bars, width }, skin, lang)
  const rest = known.filter(({ code }) => !shown.has(code))
  const note = [
    restInWords(picture, rest, rows.length, marked.length > 0, lang),
    missingInWords(picture, areas.length - known.length, lang),
  ]
  const label = distributionInWords(figures, lang)
  return withNote({ ...chart, label }, sentences(...note), skin)
}

/** "Visar 25 av 290 kommuner, de största och de markerade. Övriga 265 har mellan 2 391 och 60 495 personer." */
function restInWords(
  picture: Picture,
  rest: readonly KnownArea[],
  shown: number,
  withMarked: boolean,
  lang: Language,
): string {
  const [lowest, highest] = [rest[0], rest.at(-1)]
  const { measure, rows } = picture
  if (lowest === undefined || highest === undefined) return ''
  const [count, all] = [formatNumber(shown, 0, lang), countOfRows(rows.length, picture, lang)]
  const others = formatNumber(rest.length, 0, lang)
  const [from, to] = [formatBare(lowest.value, measure, lang), formatMeasure(highest.value, measure, lang)]
  return lang === 'sv'
    ? `Visar ${count} av ${all}, de största${withMarked ? ' och de markerade' : ''}. Övriga ${others} har mellan ${from} och ${to}.`
    : `Shows ${count} of ${all}, the largest${withMarked ? ' and the marked' : ''}. The other ${others} have between ${from} and ${to}.`
}

function missingInWords(picture: Picture, missing: number, lang: Language): string {
  if (missing === 0) return ''
  const count = countOfRows(missing, picture, lang)
  return lang === 'sv' ? `Värde saknas för ${count}.` : `No value for ${count}.`
}
