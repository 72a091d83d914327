/** The chart of a picture: which kind tells most of what is shown, and of how much. */
import type { Ask } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import type { Knowledge } from '#core/model/view.ts'
import type { Picture, RowCode } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { barChart } from './bars.ts'
import type { Chart } from './chart.ts'
import { conflictChart, courseChart } from './chart-of-course.ts'
import type { ChartRoom } from './chart-of-figures.ts'
import { gapChart } from './chart-of-gap.ts'
import { largestChart } from './chart-of-largest.ts'
import { neighbourChart } from './chart-of-pattern.ts'
import { pairChart } from './chart-of-two.ts'
import { rowHeightIn } from './row-height.ts'
import { stripChart } from './strip.ts'
import { descending, toldFigures } from './told-figures.ts'

export interface ChartOptions extends ChartRoom {
  /** Whoever answered the questions of the picture: the reference of a second indicator is among the answers. */
  readonly ask: Ask
  readonly knowledge: Knowledge
  readonly skin: Skin
  readonly lang: Language
}

/** So many rows have a line each; more are dots on a common scale. */
const MOST_ROWS = 25

export function chartOf(picture: Picture, options: ChartOptions): Chart {
  const { skin, lang } = options
  switch (picture.detail.kind) {
    case 'two':
      return pairChart(picture, picture.detail, options)
    case 'course':
      return courseChart(picture, options)
    case 'conflict':
      return conflictChart(picture, picture.detail, options)
    case 'pattern':
      return neighbourChart(picture, picture.detail, options, skin, lang)
    case 'typology':
      return numberChart(picture, options, 'groups')
    case 'gap':
      return isShort(picture) && picture.classed === 'value'
        ? gapChart(picture, picture.detail, options, skin, lang)
        : numberChart(picture, options)
    case 'value':
    case 'change':
      return numberChart(picture, options)
  }
}

/** The rows of the chosen areas, each once, in the order they were chosen: what a chart marks. */
export function chosenRows({ view, rowOf }: Picture): RowCode[] {
  return [...new Set(view.areas.flatMap((code) => rowOf.get(code)?.code ?? []))]
}

/** One number per row: groups where they must be seen beside each other, bars where there is room for them, else dots. */
function numberChart(picture: Picture, room: ChartOptions, beside: 'groups' | 'rows' = 'rows'): Chart {
  const { marks, width, height = null, skin, lang } = room
  const { groups, ...figures } = toldFigures(picture, marks, lang)
  const data = { ...figures, width }
  if (beside === 'groups' && groups !== null) return stripChart({ ...data, groups }, skin, lang)
  if (isShort(picture)) {
    const rowHeight = rowHeightIn(height, figures.areas.length)
    return barChart({ ...data, areas: descending(figures), rowHeight }, skin, lang)
  }
  if (picture.mark === 'symbols') return largestChart(picture, figures, room, MOST_ROWS, skin, lang)
  return stripChart(groups === null ? data : { ...data, groups }, skin, lang)
}

function isShort({ rows }: Picture): boolean {
  return rows.length <= MOST_ROWS
}
