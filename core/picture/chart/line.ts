/** Lines over time, named where they end: one to six series, and one to compare with. */
import type { Language } from '#core/model/text.ts'
import { approximated } from '../approximate.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { runs } from '../sparkline.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { gridLines, linear, roundTicks, type Scale } from './axis.ts'
import { AIR, type Chart } from './chart.ts'
import { noValues } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { columnWidth, lineEnds } from './line-ends.ts'
import { drawnLine, drawnMarker } from './line-look.ts'
import {
  breaksInside,
  type LineData,
  lastPoint,
  linesInWords,
  pointsOf,
  type Series,
  type SeriesPoint,
} from './line-words.ts'
import { shifted } from './stack.ts'
import { numberText } from './value-text.ts'
import { breakLines, yearAxis } from './year-axis.ts'

const HEIGHT = 230
/** Above the plot: the unit, and under it the words at breaks where there are any, px. */
const TOP = { usual: 24, breaks: 36 } as const
const AXIS = 20
/** Names take no more than this share of the width. */
const NAMES = 0.38
/** Between the outermost points and the edges of the plot, px. */
const PAD = 8
/** Where years are this few, each year in which somebody counted has a marker. */
const FEW = 8
const NONE: Record<Language, string> = { sv: 'inga värden', en: 'no values' }

export function lineChart(data: LineData, skin: Skin, lang: Language): Chart {
  const { measure, years, series, reference, width, height = HEIGHT } = data
  const all = [...series.map((one, index) => ({ one, index })), ...(reference ? [{ one: reference, index: null }] : [])]
  const values = all.flatMap(({ one }) => pointsOf(one, years).map(({ value }) => value))
  const [first, last] = [years[0], years.at(-1)]
  if (values.length === 0 || first === undefined || last === undefined) {
    return emptyChart(noValues(lang), linesInWords(data, 0, lang), width, skin)
  }

  const bottom = height - AXIS
  const top = breaksInside(data).length > 0 ? TOP.breaks : TOP.usual
  const y = linear(values, bottom - PAD, top + PAD)
  const ticks = roundTicks(y, (bottom - top) / 45, measure, lang)
  const { size } = LETTERINGS['chart-tick']
  const left = Math.max(0, ...ticks.map(({ text }) => textWidth(text, size))) + AIR
  const named = all.map(({ one, index }) => {
    const point = lastPoint(one, years)
    return { index, code: one.code, name: one.name, number: endNumber(point, data, lang), point }
  })
  const column = columnWidth(named, width * NAMES)
  const right = width - column - AIR
  const x = linear([first, last], left + PAD, right - PAD)
  const ends = named.map(({ point, ...end }) => ({
    ...end,
    spot: point === null ? null : { x: x(point.year), y: y(point.value) },
  }))
  const content = [
    `<text ${skin.text('chart-tick')} x="0" y="${size}">${escapeXml(measure.unit[lang])}</text>`,
    gridLines(y, ticks, left, right, skin),
    breakLines(data, x, { top, bottom, right }, skin, lang),
    ...all.toReversed().map(({ one, index }) => seriesLine(one, index, data, x, y, skin)),
    lineEnds(ends, { left: right + AIR, width: column, top, bottom }, skin),
    shifted(yearAxis(years, x, left, right, skin), 0, bottom),
  ]
  return { content: content.join(''), width, height, label: linesInWords(data, y.domain[0], lang) }
}

/** With its year where the line ends before the chart does: beside the others it would be taken for one of the last year. */
function endNumber(point: SeriesPoint | null, { measure, years }: LineData, lang: Language): string {
  if (point === null) return NONE[lang]
  const number = approximated(numberText(point.value, measure, lang), point.approximate)
  return point.year === years.at(-1) ? number : `${number} (${point.year})`
}

function seriesLine(one: Series, index: number | null, data: LineData, x: Scale, y: Scale, skin: Skin): string {
  const { years, breaks } = data
  const spots = runs({ years, values: one.values, breaks }).map((run) =>
    run.map(({ year, value }) => ({ x: x(year), y: y(value) })),
  )
  const lines = spots.filter((run) => run.length > 1).map((run) => drawnLine(index, run, skin))
  const lone = spots.filter((run) => run.length === 1 || years.length <= FEW).flat()
  const last = spots.at(-1)?.at(-1)
  const markers =
    index === null
      ? lone.map((spot) => `<circle ${skin.part('hovered-mark')} cx="${round(spot.x)}" cy="${round(spot.y)}" r="2.5"/>`)
      : [
          ...lone.map((spot) => drawnMarker(index, spot, 3.2, skin)),
          ...(last ? [drawnMarker(index, last, 4, skin)] : []),
        ]
  const code = one.code === null ? '' : skin.code(one.code)
  return `<g${code}>${lines.join('')}${markers.join('')}</g>`
}
