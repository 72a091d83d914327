/** Two indicators against each other: a dot per area, the line of best fit, the references as a cross. */
import type { Language } from '#core/model/text.ts'
import type { Rectangle } from '../labels.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { axisBelow, gridLines, linear, roundTicks } from './axis.ts'
import { AIR, type Chart, type Measure } from './chart.ts'
import { noValues } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { key } from './key.ts'
import { drawnMark, markBox, settledMarks } from './scatter-marks.ts'
import { cornerNames, cross, crossNames, fitLine, placedNames, type Spot } from './scatter-plot.ts'
import { correlationText, pairsOf, placeless, type ScatterData, scatterInWords } from './scatter-words.ts'
import { stack } from './stack.ts'
import { caption } from './strip-axis.ts'
import { axisName, referenceText } from './value-text.ts'

const HEIGHT = 320
const RADIUS = 3.2
/** Between the outermost dots and the edges of the plot, px. */
const PAD = 12
const TICK = LETTERINGS['chart-tick'].size

export function scatterChart(data: ScatterData, skin: Skin, lang: Language): Chart {
  const { points, territories = [], marked, reference, width, height: tall = HEIGHT } = data
  const label = scatterInWords(data, lang)
  const pairs = pairsOf(points)
  if (pairs.length === 0) return emptyChart(noValues(lang), label, width, skin)
  const told = [...pairs, ...pairsOf(territories)]

  const [crossX, crossY] = [reference?.x ?? null, reference?.y ?? null]
  // What stands in the corners has the plot to itself there.
  const pad = data.corners === undefined ? PAD : PAD + TICK + 4
  const y = linear([...told.map((pair) => pair.y), ...(crossY === null ? [] : [crossY])], tall - pad, pad)
  const ticks = roundTicks(y, tall / 60, data.y, lang)
  const left = Math.max(0, ...ticks.map(({ text }) => textWidth(text, TICK))) + AIR
  const x = linear([...told.map((pair) => pair.x), ...(crossX === null ? [] : [crossX])], left + PAD, width - PAD)
  const frame = { left, right: width, top: 0, bottom: tall }
  const at: Spot = { x: crossX === null ? null : x(crossX), y: crossY === null ? null : y(crossY) }
  const wanted = [...marked, ...territories.map(({ code }) => code)].flatMap((code, index) =>
    told.filter((pair) => pair.code === code).map((pair) => ({ pair, index, at: [x(pair.x), y(pair.y)] as const })),
  )
  const marks = settledMarks(wanted, frame)
  // A cross at zero has no name.
  const referenceAt = (value: number | null, of: Measure) =>
    !reference?.name || value === null ? '' : referenceText({ name: reference.name, value }, of, lang)
  const taken = {
    marks: [...marks.map(markBox), ...(data.corners === undefined ? [] : edges(frame))],
    dots: pairs.map((pair) => around(x(pair.x), y(pair.y))),
  }
  const name = crossNames({ x: referenceAt(crossX, data.x), y: referenceAt(crossY, data.y) }, at, frame, taken, skin)
  const named = placedNames(marks, name.boxes, frame, skin)
  const dots = pairs.flatMap((pair) =>
    marked.includes(pair.code)
      ? []
      : [
          `<circle ${skin.part('chart-dot')}${skin.code(pair.code)} cx="${round(x(pair.x))}" cy="${round(y(pair.y))}" r="${RADIUS}"/>`,
        ],
  )
  const plot = [
    gridLines(y, ticks, left, width, skin),
    cross(at, frame, skin),
    cornerNames(data.corners, at, frame, skin),
    ...dots,
    fitLine(data.fit, x, y, skin),
    ...marks.map((mark) => drawnMark(mark, skin)),
    name.content,
    named.content,
  ]
  const { content, height } = stack([
    key(named.unplaced, skin, width),
    line(axisName(data.y, lang), skin, width, 'start'),
    { content: plot.join(''), height: tall },
    axisBelow(x, roundTicks(x, (width - left) / 80, data.x, lang), skin, width, { range: [left, width] }),
    line(axisName(data.x, lang), skin, width, 'end'),
    caption(correlationText(data, lang), skin, width),
    caption(placeless(data), skin, width),
  ])
  return { content, width, height, label }
}

/** What a dot takes up. */
function around(x: number, y: number): Rectangle {
  return { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }
}

/** Where the words of the corners stand. */
function edges({ left, right, top, bottom }: Rectangle): Rectangle[] {
  return [
    { left, right, top, bottom: top + TICK + 4 },
    { left, right, top: bottom - TICK - 4, bottom },
  ]
}

/** One line of small letters; `start` is the left edge of the chart, `end` the right. */
function line(text: string, skin: Skin, width: number, anchor: 'start' | 'end'): Block {
  const shown = escapeXml(shortenText(text, width, TICK))
  const at = anchor === 'start' ? 'x="0"' : `x="${round(width)}" text-anchor="end"`
  return { content: `<text ${skin.text('chart-tick')} ${at} y="12">${shown}</text>`, height: 18 }
}
