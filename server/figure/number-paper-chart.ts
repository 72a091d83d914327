import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { descending } from '#core/picture/chart/chart-of.ts'
import { figuresOf } from '#core/picture/chart/chart-of-figures.ts'
import { axisName } from '#core/picture/chart/value-text.ts'
import type { Picture } from '#core/picture/picture.ts'

/** More bars than these have no room for their names in a presentation. */
const MOST_BARS = 25

/** One number per row as bars that a presentation lets its reader edit; null where there are too many, or two numbers. */
export function numberPaperChart(picture: Picture, lang: Language): PaperChart | null {
  const { kind } = picture.detail
  const isSingle = kind === 'value' || kind === 'change' || (kind === 'gap' && picture.classed === 'difference')
  if (!isSingle || picture.rows.length > MOST_BARS) return null
  const figures = figuresOf(picture, lang)
  const rows = descending(figures)
  return {
    kind: 'bars',
    axis: axisName(figures.measure, lang),
    decimals: figures.measure.decimals,
    categories: rows.map(({ name }) => name),
    series: [{ name: figures.measure.name[lang], values: rows.map(({ value }) => value) }],
  }
}
