/** What all figures have in common: paper, title, subtitle, what is drawn, what must be known of it, and the source. */
import type { Language } from '#core/model/text.ts'
import type { Block } from './legend.ts'
import type { Theme } from './palette.ts'
import { LETTERINGS, type LetteringName } from './part.ts'
import { figureSkin, type Skin } from './skin.ts'
import { wrapText } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

/** Width of the whole figure, px; 640 is the width of a page of text at 96 px per inch. */
export const FIGURE_WIDTH = 640
export const FIGURE_FONT = "'Source Sans 3', system-ui, sans-serif"
const MARGIN = 24

export interface FigurePage {
  readonly title: string
  readonly subtitle: string
  /** One sentence, and all that is shown: for those who do not see it. */
  readonly alt: { readonly short: string; readonly long: string }
  /** Under the subtitle, with air between. */
  readonly legends: readonly Block[]
  readonly body: Block
  /** Paragraphs under the body: first what must be known, then where it comes from. */
  readonly foot: readonly string[]
}

/** Width of what is drawn inside the margins, px. */
export function innerWidth(width: number): number {
  return width - 2 * MARGIN
}

export function figurePage(page: FigurePage, width: number, theme: Theme, lang: Language): string {
  const skin = figureSkin(theme)
  const inner = innerWidth(width)
  const paragraphs = (text: string, name: LetteringName, leading: number) => lines(skin, name, text, inner, leading)
  const head = stack([
    paragraphs(page.title, 'figure-title', 25),
    { content: '', height: 1 },
    paragraphs(page.subtitle, 'figure-subtitle', 18),
    { content: '', height: 12 },
    ...page.legends.flatMap((legend) => [legend, { content: '', height: 14 }]),
  ])
  const foot = stack(page.foot.map((text) => paragraphs(text, 'figure-source', 15)))
  const bodyTop = MARGIN + head.height
  const footTop = bodyTop + page.body.height + 10
  const height = Math.ceil(footTop + foot.height + MARGIN - 8)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-labelledby="figure-title figure-description" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `<title id="figure-title">${escapeXml(page.alt.short)}</title>` +
    `<desc id="figure-description">${escapeXml(page.alt.long)}</desc>` +
    `<path ${skin.part('paper')} d="M0 0h${width}v${height}H0z"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${head.content}</g>` +
    `<g transform="translate(${MARGIN} ${round(bodyTop)})">${page.body.content}</g>` +
    `<g transform="translate(${MARGIN} ${round(footTop)})">${foot.content}</g></svg>`
  )
}

function lines(skin: Skin, name: LetteringName, text: string, width: number, leading: number): Block {
  const { size, weight } = LETTERINGS[name]
  const rows = wrapText(text, width, size, weight)
  const texts = rows.map((row, i) => `<text x="0" y="${round(size * 0.85 + i * leading)}">${escapeXml(row)}</text>`)
  return { content: `<g ${skin.text(name)}>${texts.join('')}</g>`, height: rows.length * leading }
}

function stack(blocks: readonly Block[]): Block {
  let y = 0
  const content = blocks.map((block) => {
    const placed = block.content === '' ? '' : `<g transform="translate(0 ${round(y)})">${block.content}</g>`
    y += block.height
    return placed
  })
  return { content: content.join(''), height: y }
}
