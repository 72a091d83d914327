/** Charts as files that stand by themselves: paper under them, no class, nothing fetched. */
import type { Language } from '#core/model/text.ts'
import { alt } from '../describe/alt.ts'
import { numbersPage, pageOf } from '../figure/page-of.ts'
import { type DrawnFigure, type FigurePage, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
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
  const drawn = (room: Room) => chartOf(picture, { ...asking, ...room, marks, skin, lang })
  const { kind } = picture.detail
  const isOfNumbers = kind === 'value' || kind === 'change' || kind === 'typology' || kind === 'two'
  const said = (isOfNumbers ? numbersPage : pageOf)(picture, lang, sheet.day)
  const page: FigurePage = {
    ...said,
    alt: { short: alt(picture, lang, 'chart').short, long: drawn({ width: CHART_WIDTHS.most, height: null }).label },
    legends: () => [],
    body: drawn,
  }
  return figurePage(page, sheet, lang)
}
