/** Charts as files that stand by themselves: paper under them, no class, nothing fetched. */
import type { FigureTheme } from '#core/model/figure/setting.ts'
import type { Language } from '#core/model/text.ts'
import { alt } from '../describe/alt.ts'
import { pageOf } from '../figure/page-of.ts'
import { type DrawnFigure, FIGURE_FONT, type FigurePage, figurePage, type SheetOptions } from '../figure-page.ts'
import { greyKeyPatterns } from '../grey.ts'
import type { Picture } from '../picture.ts'
import { figureSkin } from '../skin.ts'
import { escapeXml, round } from '../xml.ts'
import { CHART_WIDTHS, type Chart } from './chart.ts'
import { type ChartOptions, chartOf, chosenRows } from './chart-of.ts'

/** Around a bare chart, px. */
const MARGIN = 16

/** A chart drawn with `figureSkin(theme)` and nothing beside it. */
export function chartFigureSvg({ content, width, height, label }: Chart, theme: FigureTheme, lang: Language): string {
  const [wide, high] = [round(width + 2 * MARGIN), round(height + 2 * MARGIN)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" ` +
    `role="img" aria-label="${escapeXml(label)}" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `${greyKeyPatterns(content)}<path ${figureSkin(theme).part('paper')} d="M0 0h${wide}v${high}H0z"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${content}</g></svg>`
  )
}

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
