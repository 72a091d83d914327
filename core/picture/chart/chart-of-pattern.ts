/**
 * The Moran scatter (Anselin 1996): each area's value against the mean of its neighbours'. Upper right is high among
 * high, lower left low among low. Over all areas the slope of the line is Moran's I.
 */
import { regression } from '#core/measure/regression.ts'
import type { Language } from '#core/model/text.ts'
import { moranText } from '../describe.ts'
import type { Detail, Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import type { Chart } from './chart.ts'
import { type ChartRoom, nameOf } from './chart-of-figures.ts'
import { withNote } from './note.ts'
import { scatterChart } from './scatter.ts'

const NEIGHBOURS = { sv: 'Medelvärde för grannarna', en: 'Mean of the neighbours' }
const MEAN: Record<Language, string> = { sv: 'medelvärdet', en: 'the mean' }

export function neighbourChart(
  picture: Picture,
  { answer }: Extract<Detail, { kind: 'pattern' }>,
  { marks, width }: ChartRoom,
  skin: Skin,
  lang: Language,
): Chart {
  const { rows, measure, withinName } = picture
  const { unit, decimals } = measure
  const points = rows.map(({ code, name, parts }) => ({ code, name, x: parts?.[0] ?? null, y: parts?.[1] ?? null }))
  const own = points.flatMap(({ x, y }) => (x === null || y === null ? [] : [x]))
  const mean = own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0) / own.length
  const line = regression(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  )
  const chart = scatterChart(
    {
      x: { name: nameOf(picture), unit, decimals },
      y: { name: NEIGHBOURS, unit, decimals },
      points,
      marked: marks,
      reference: mean === null ? null : { name: MEAN[lang], x: mean, y: mean },
      // The slope among the areas of one county is not the I that is told of the whole level.
      fit: line.kind === 'known' && withinName === null ? { slope: line.slope, intercept: line.intercept } : null,
      correlation: { r: null, rho: null },
      width,
    },
    skin,
    lang,
  )
  return withNote(chart, moranText(answer, lang), skin)
}
