/** How many areas lie where, finer than the classes: bars in the colours of their classes, the breaks as lines under them. */
import type { Language } from '#core/model/text.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import { axisBelow, linear, type Scale } from './axis.ts'
import { type Bin, binsOf } from './bins.ts'
import { AIR, type Chart } from './chart.ts'
import { type Distribution, distributionInWords, markedAreas, noValues } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { shifted, stack } from './stack.ts'
import { caption } from './strip-axis.ts'
import { type StripName, stripNames } from './strip-names.ts'
import { areaText, knownAscending, numberText, referenceText } from './value-text.ts'

export interface HistogramData extends Distribution {
  /** Class breaks with both ends, ascending: one more than there are classes. */
  readonly breaks: readonly number[]
  /** Attributes of what is drawn in the colour of a class: `(i) => skin.swatch(i, classes)`. */
  readonly fillOf: (index: number) => string
  /** Px; made for 280–640. */
  readonly width: number
}

const HEIGHT = 84
const MARGIN = 12
/** Between the bars and the numbers of the breaks, for triangles, px. */
const DROP = 14
const CAPTION: Record<Language, string> = {
  sv: 'Ytan visar antalet områden; strecken under är klassgränser.',
  en: 'The area shows the number of areas; the lines below are class breaks.',
}

export function histogramChart(data: HistogramData, skin: Skin, lang: Language): Chart {
  const { measure, areas, reference, marked, breaks, width } = data
  const values = knownAscending(areas).map(({ value }) => value)
  const label = distributionInWords(data, lang)
  if (values.length === 0) return emptyChart(noValues(lang), label, width, skin)
  const all = [...values, ...breaks, ...(reference === null ? [] : [reference.value])]
  const scale = linear(all, MARGIN, width - MARGIN)
  const names = stripNames(namesOf(data, scale, lang), skin, width, { marks: 'bare' })
  const ticks = [breaks[0], breaks.at(-1), ...breaks.slice(1, -1)].flatMap((value) =>
    value === undefined ? [] : [{ value, text: numberText(value, measure, lang) }],
  )
  const plot = [
    bars(binsOf(values, breaks), scale, data),
    reference === null ? '' : referenceLine(scale(reference.value), skin),
    ...markedAreas(areas, marked).map(({ area }) => triangle(scale(area.value), area.code, skin)),
    `<path ${skin.part('chart-axis')} d="${breaks.map((value) => `M${round(scale(value))} ${HEIGHT}v${DROP}`).join('')}"/>`,
  ]
  const { content, height } = stack([
    { content: names.content + shifted(plot.join(''), 0, names.height), height: names.height + HEIGHT },
    axisBelow(scale, ticks, skin, width, { drop: DROP - 4, air: AIR }),
    caption(CAPTION[lang], skin, width),
  ])
  return { content, width, height, label }
}

/** The reference first, then the marked areas; their lines run behind the bars. */
function namesOf({ measure, areas, reference, marked }: HistogramData, scale: Scale, lang: Language): StripName[] {
  const points = markedAreas(areas, marked).map(({ index, area }) => ({
    text: areaText(area, measure, lang),
    x: scale(area.value),
    depth: HEIGHT,
    index,
  }))
  if (reference === null) return points
  const text = referenceText(reference, measure, lang)
  return [{ text, x: scale(reference.value), depth: HEIGHT, index: null }, ...points]
}

function bars(bins: readonly Bin[], scale: Scale, { fillOf }: HistogramData): string {
  const densest = Math.max(0, ...bins.map(({ density }) => density))
  const rects = bins.map((bin) => {
    if (bin.count === 0) return ''
    const height = (HEIGHT * bin.density) / densest
    const [from, to] = [scale(bin.from), scale(bin.to)]
    // One value among equals is a bar too.
    const [left, right] = bin.to === bin.from ? [from - 3, to + 3] : [from, Math.max(to, from + 1)]
    const gap = right - left > 3 ? 1 : 0
    return (
      `<rect ${fillOf(bin.class)} x="${round(left)}" y="${round(HEIGHT - height)}" ` +
      `width="${round(right - left - gap)}" height="${round(height)}"/>`
    )
  })
  return rects.join('')
}

/** A pale edge keeps the line apart from dark bars. */
function referenceLine(x: number, skin: Skin): string {
  const line = `d="M${round(x)} 0V${HEIGHT + DROP}"`
  return `<path ${skin.part('scale-halo')} ${line}/><path ${skin.part('tick')} ${line}/>`
}

/** Under the bars, pointing up at the value. */
function triangle(x: number, code: string, skin: Skin): string {
  return `<path ${skin.part('chosen-mark')}${skin.code(code)} d="M${round(x)} ${HEIGHT + 1}l5.5 10h-11z"/>`
}
