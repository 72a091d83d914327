/** The chart of a picture: which kind tells most of what is shown, and of how much. */
import type { Ask } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import type { Knowledge } from '#core/model/view.ts'
import type { Picture, RowCode } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { barChart } from './bars.ts'
import type { Chart } from './chart.ts'
import { conflictChart, courseChart } from './chart-of-course.ts'
import { type ChartRoom, type Figures, figuresOf } from './chart-of-figures.ts'
import { gapChart } from './chart-of-gap.ts'
import { largestChart } from './chart-of-largest.ts'
import { neighbourChart } from './chart-of-pattern.ts'
import { pairChart } from './chart-of-two.ts'
import { stripChart } from './strip.ts'
import type { StripGroup } from './strip-groups.ts'

export interface ChartOptions extends ChartRoom {
  /** Whoever answered the questions of the picture: the reference of a second indicator is among the answers. */
  readonly ask: Ask
  readonly knowledge: Knowledge
  readonly skin: Skin
  readonly lang: Language
}

/** So many rows have a line each; more are dots on a common scale. */
const MOST_ROWS = 25
/** More groups than this, and a strip for each is a table. Sweden has 21 counties. */
const MOST_GROUPS = 21

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
      return numberChart(picture, options, groupsOf(picture, figuresOf(picture, lang)))
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
function numberChart(picture: Picture, room: ChartOptions, wanted: readonly StripGroup[] | null = null): Chart {
  const { marks, width, skin, lang } = room
  const figures = figuresOf(picture, lang)
  const data = { ...figures, marked: marks, width }
  if (wanted !== null) return stripChart({ ...data, groups: wanted }, skin, lang)
  if (isShort(picture)) return barChart({ ...data, areas: descending(figures) }, skin, lang)
  if (picture.mark === 'symbols') return largestChart(picture, figures, room, MOST_ROWS, skin, lang)
  const groups = groupsOf(picture, figures)
  return stripChart(groups === null ? data : { ...data, groups }, skin, lang)
}

function isShort({ rows }: Picture): boolean {
  return rows.length <= MOST_ROWS
}

/** Highest first, those without a value last; equal values keep their order. */
export function descending({ areas }: Figures): Figures['areas'] {
  const height = (value: number | null) => value ?? Number.NEGATIVE_INFINITY
  return areas.toSorted((a, b) => (a.value === b.value ? 0 : height(b.value) - height(a.value)))
}

/** The rows by group of the division; null where that would tell nothing, or leave a row out. */
export function groupsOf({ division, rows, view }: Picture, { areas }: Figures): StripGroup[] | null {
  if (division === null || view.by === 'group') return null
  const groups = division.groups.flatMap(({ id, name }): StripGroup[] => {
    const own = areas.filter((_, i) => rows[i]?.group === id)
    return own.length === 0 ? [] : [{ code: `${division.id}:${id}`, name: name[view.lang], areas: own }]
  })
  const grouped = groups.reduce((sum, group) => sum + group.areas.length, 0)
  return groups.length > 1 && groups.length <= MOST_GROUPS && grouped === areas.length ? groups : null
}
