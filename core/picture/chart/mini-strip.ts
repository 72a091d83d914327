/** A distribution on one line of a table: the dots of the peers, the mark of one area, the line of the reference. */
import type { Language } from '#core/model/text.ts'
import { LETTERINGS } from '../part.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { linear } from './axis.ts'
import { AIR, type Chart } from './chart.ts'
import { type Distribution, distributionInWords, noValues } from './distribution.ts'
import { dotBand } from './dot-band.ts'
import { emptyChart } from './empty.ts'
import { markPath } from './mark.ts'
import { shifted } from './stack.ts'
import { knownAscending, numberText } from './value-text.ts'

export interface MiniStripData extends Distribution {
  /** Px; made for 120–240. */
  readonly width?: number
  /** Whether the lowest and highest value are written at the ends. */
  readonly ends?: boolean
}

export const MINI_STRIP = { width: 180, height: 28 } as const
const MARK = 5
const ROOM = { reach: 12, least: 12, largest: 2.6, mark: MARK * 1.25, grows: false }

export function miniStrip(data: MiniStripData, skin: Skin, lang: Language): Chart {
  const { measure, areas, reference, marked, width = MINI_STRIP.width, ends = false } = data
  const { height } = MINI_STRIP
  const known = knownAscending(areas)
  const label = distributionInWords(data, lang)
  const [lowest, highest] = [known[0], known.at(-1)]
  if (lowest === undefined || highest === undefined)
    return { ...emptyChart(noValues(lang), label, width, skin), height }

  const { size } = LETTERINGS['chart-tick']
  const texts = ends ? [lowest, highest].map(({ value }) => numberText(value, measure, lang)) : []
  const [before, after] = [textWidth(texts[0] ?? '', size), textWidth(texts[1] ?? '', size)]
  // Ends so long that they leave no room for dots are left out.
  const written = ends && before + after < width / 2
  const [left, right] = written ? [before + AIR, width - after - AIR] : [0, width]
  const values = known.map(({ value }) => value)
  const margin = ROOM.mark + 1
  const scale = linear(reference === null ? values : [...values, reference.value], left + margin, right - margin)
  const band = dotBand(known, marked, scale, skin, { ...ROOM, left, right })
  const middle = height / 2
  const top = middle - band.height / 2
  const at = reference === null ? null : round(scale(reference.value))
  const end = (text: string, x: number, anchor: string) =>
    `<text ${skin.text('chart-tick')} x="${round(x)}" y="${round(middle + size * 0.35)}"${anchor}>${escapeXml(text)}</text>`
  const marks = band.marks.map(
    ({ index, code, x, y }) =>
      `<path ${skin.part('chosen-mark')}${skin.code(code)} d="${markPath(index, x, y, MARK)}"/>`,
  )
  return {
    content:
      (written ? end(texts[0] ?? '', 0, '') + end(texts[1] ?? '', width, ' text-anchor="end"') : '') +
      `<path ${skin.part('chart-grid')} d="M${round(left)} ${middle}H${round(right)}"/>` +
      shifted(band.dots, 0, top) +
      (at === null ? '' : `<path ${skin.part('tick')} d="M${at} 1V${height - 1}"/>`) +
      shifted(marks.join(''), 0, top),
    width,
    height,
    label,
  }
}
