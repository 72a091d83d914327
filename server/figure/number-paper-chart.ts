import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { barLabel } from '#core/picture/chart/bar-label.ts'
import { chosenRows } from '#core/picture/chart/chart-of.ts'
import { descending, toldFigures } from '#core/picture/chart/told-figures.ts'
import { axisName } from '#core/picture/chart/value-text.ts'
import { gapInWords } from '#core/picture/figure/left-out.ts'
import { pickedRows } from '#core/picture/figure/picked-rows.ts'
import type { Picture } from '#core/picture/picture.ts'

/** More bars than these have no room for their names in a presentation. */
const MOST_BARS = 25

/**
 * One number per row as bars that a presentation lets its reader edit; null where there are too many, or two numbers.
 * Asked for bars it has those that the drawing has, and says where it leaves out others.
 */
export function numberPaperChart(
  picture: Picture,
  lang: Language,
  kind: 'chart' | 'strip' | 'bars',
): PaperChart | null {
  const { detail, rows: all, classed } = picture
  const isSingle =
    detail.kind === 'value' || detail.kind === 'change' || (detail.kind === 'gap' && classed === 'difference')
  if (!isSingle || (kind !== 'bars' && all.length > MOST_BARS)) return null
  const figures = toldFigures(picture, chosenRows(picture), lang)
  const bars = pickedRows(descending(figures), ({ code }) => figures.marked.includes(code), MOST_BARS).map((each) =>
    each.kind === 'row'
      ? { name: barLabel(each.row, lang), value: each.row.value }
      : { name: gapInWords(picture, each.count, lang), value: null },
  )
  return {
    kind: 'bars',
    axis: axisName(figures.measure, lang),
    decimals: figures.measure.decimals,
    categories: bars.map(({ name }) => name),
    series: [{ name: figures.measure.name[lang], values: bars.map(({ value }) => value) }],
    reference: figures.reference,
  }
}
