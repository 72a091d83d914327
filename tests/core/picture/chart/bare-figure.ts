/** A chart as a picture to review: paper under it, and nothing beside it. */
import type { FigureTheme } from '#core/model/figure/setting.ts'
import type { Language } from '#core/model/text.ts'
import type { Chart } from '#core/picture/chart/chart.ts'
import { FIGURE_FONT } from '#core/picture/figure-page.ts'
import { greyKeyPatterns } from '#core/picture/grey.ts'
import { figureSkin } from '#core/picture/skin.ts'
import { escapeXml, round } from '#core/picture/xml.ts'

/** Px. */
const MARGIN = 16

/** Of a chart drawn with `figureSkin(theme)`. */
export function bareFigure({ content, width, height, label }: Chart, theme: FigureTheme, lang: Language): string {
  const [wide, high] = [round(width + 2 * MARGIN), round(height + 2 * MARGIN)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" ` +
    `role="img" aria-label="${escapeXml(label)}" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `${greyKeyPatterns(content)}<path ${figureSkin(theme).part('paper')} d="M0 0h${wide}v${high}H0z"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${content}</g></svg>`
  )
}
