/** Charts as files that stand by themselves: paper under them, no class, nothing fetched. */
import type { Language } from '#core/model/text.ts'
import { countOfRows, differenceLabel, noteLines, processedLine, sourceLine, subtitle, title } from '../describe.ts'
import type { FigureOptions } from '../figure.ts'
import { readFrom } from '../figure-foot.ts'
import { FIGURE_FONT, FIGURE_WIDTH, figurePage, innerWidth } from '../figure-page.ts'
import type { Theme } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { figureSkin } from '../skin.ts'
import { escapeXml, round } from '../xml.ts'
import type { Chart } from './chart.ts'
import { type ChartOptions, chartOf, chosenRows } from './chart-of.ts'

/** Around a bare chart, px. */
const MARGIN = 16

/** A chart drawn with `figureSkin(theme)` and nothing beside it. */
export function chartFigureSvg({ content, width, height, label }: Chart, theme: Theme, lang: Language): string {
  const [wide, high] = [round(width + 2 * MARGIN), round(height + 2 * MARGIN)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" ` +
    `role="img" aria-label="${escapeXml(label)}" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `<path ${figureSkin(theme).part('paper')} d="M0 0h${wide}v${high}H0z"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${content}</g></svg>`
  )
}

/** The chart of a picture as a figure for a report: title, chart, what must be known, source, data version. */
export function pictureChartSvg(
  picture: Picture,
  asking: Pick<ChartOptions, 'ask' | 'knowledge'>,
  lang: Language,
  { width = FIGURE_WIDTH, theme = 'light' }: Pick<FigureOptions, 'width' | 'theme'> = {},
): string {
  const skin = figureSkin(theme)
  const chart = chartOf(picture, { ...asking, marks: chosenRows(picture), width: innerWidth(width), skin, lang })
  const [name, what] = [chartTitle(picture, lang), chartSubtitle(picture, lang)]
  const short = `${lang === 'sv' ? 'Diagram' : 'Chart'}: ${name}, ${what}.`
  const page = {
    title: name,
    subtitle: what,
    alt: { short, long: `${short} ${chart.label}` },
    legends: [],
    body: chart,
    foot: [
      ...noteLines(picture, lang),
      ...(picture.detail.kind === 'typology' ? [sourceLine(picture, lang)] : []),
      readFrom(charted(picture), lang),
      processedLine(picture, lang),
    ],
  }
  return figurePage(page, width, theme, lang)
}

/** The map of a typology is about the groups, its chart about how the values of their areas differ. */
function charted(picture: Picture): Picture {
  return picture.detail.kind === 'typology' ? { ...picture, detail: { kind: 'value' } } : picture
}

export function chartTitle(picture: Picture, lang: Language): string {
  const { detail, division } = picture
  const name = title(charted(picture), lang)
  return detail.kind === 'typology' && division !== null ? `${name}: ${division.name[lang]}` : name
}

/** What the numbers of the chart are: where each area is compared with its own, differences. */
function chartSubtitle(picture: Picture, lang: Language): string {
  const difference = differenceLabel(picture, lang)
  if (difference === null) return subtitle(charted(picture), lang)
  const where = picture.withinName === null ? '' : ` ${lang === 'sv' ? 'i' : 'in'} ${picture.withinName[lang]}`
  return `${difference}, ${countOfRows(picture.rows.length, picture, lang)}${where}`
}
