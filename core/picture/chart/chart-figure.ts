/** Charts as files that stand by themselves: paper under them, no class, nothing fetched. */
import type { Language } from '#core/model/text.ts'
import { alt } from '../describe/alt.ts'
import { pageOf } from '../figure/page-of.ts'
import { type DrawnFigure, type FigurePage, figurePage, type SheetOptions } from '../figure-page.ts'
import type { Picture } from '../picture.ts'
import { figureSkin } from '../skin.ts'
import { CHART_WIDTHS } from './chart.ts'
import { type ChartOptions, chartOf, chosenRows } from './chart-of.ts'

/** The chart of a picture as a figure for a report: title, chart, what must be known, source, data version. */
export function chartFigure(
  picture: Picture,
  asking: Pick<ChartOptions, 'ask' | 'knowledge'>,
  lang: Language,
  sheet: SheetOptions = {},
): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const marks = chosenRows(picture)
  const drawn = (width: number) => chartOf(picture, { ...asking, marks, width, skin, lang })
  const said = pageOf(picture, lang, sheet.day)
  const page: FigurePage = {
    ...said,
    alt: { short: alt(picture, lang, 'chart').short, long: drawn(CHART_WIDTHS.most).label },
    legends: () => [],
    body: ({ width }) => drawn(width),
  }
  return figurePage(page, sheet, lang)
}
