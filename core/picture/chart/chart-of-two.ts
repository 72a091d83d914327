/** Two indicators against each other: how far they go together, and the line that says how much. */
import { correlation } from '#core/measure/correlation.ts'
import { regression } from '#core/measure/regression.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import type { Detail, Picture } from '../picture.ts'
import { planOf } from '../plan.ts'
import type { Chart } from './chart.ts'
import type { ChartOptions } from './chart-of.ts'
import { nameOf } from './chart-of-figures.ts'
import { scatterChart } from './scatter.ts'
import type { ScatterData } from './scatter-words.ts'

/** The first indicator runs to the right and the second upwards, as in the square legend of the map. */
export function pairChart(picture: Picture, detail: Extract<Detail, { kind: 'two' }>, options: ChartOptions): Chart {
  const { rows, territories = [], measure } = picture
  const { second, secondYear } = detail
  const { marks, width, skin, lang } = options
  const [xs, ys] = [rows.map(({ parts }) => parts?.[0] ?? null), rows.map(({ parts }) => parts?.[1] ?? null)]
  const together = correlation(xs, ys)
  const line = regression(xs, ys)
  const known = together.kind === 'known'
  const data: ScatterData = {
    x: { name: nameOf(picture), unit: measure.unit, decimals: measure.decimals },
    y: {
      name: { sv: `${second.name.sv}, ${secondYear}`, en: `${second.name.en}, ${secondYear}` },
      unit: second.unit,
      decimals: second.decimals,
    },
    points: rows.map(({ code, name }, i) => ({ code, name, x: xs[i] ?? null, y: ys[i] ?? null })),
    territories: territories.map(({ code, name, value, missing, parts, approximation }) => ({
      code,
      name,
      x: parts?.[0] ?? null,
      y: parts?.[1] ?? null,
      approximate: approximation,
      reason: value === null ? MISSING_NAMES[missing ?? 'not-in-data'][lang] : null,
    })),
    marked: marks,
    reference: crossOf(picture, options),
    fit: line.kind === 'known' ? { slope: line.slope, intercept: line.intercept } : null,
    correlation: { r: known ? together.pearson : null, rho: known ? together.spearman : null },
    width,
  }
  return scatterChart(data, skin, lang)
}

/** The country's values of both. Where one is published and the other a median, only the first: one name cannot be both. */
function crossOf(
  { view, reference: first }: Picture,
  { ask, knowledge, lang }: Pick<ChartOptions, 'ask' | 'knowledge' | 'lang'>,
): ScatterData['reference'] {
  const { second } = planOf(view, knowledge)
  const other = second === null ? null : ask(second).reference
  if (first === null) return null
  const alike = (other?.method === 'median') === (first.method === 'median')
  return { name: first.name[lang], x: first.value, y: alike ? (other?.value ?? null) : null }
}
