/** A picture as a figure that stands by itself in a report: no style sheet, no class, no script, nothing fetched. */
import type { Language } from '#core/model/text.ts'
import { fitBox, type Size } from './camera.ts'
import { alt, GEOMETRY_SOURCES, processedLine, sourceLine, subtitle, title } from './describe.ts'
import { homeBox, mapContent } from './draw-map.ts'
import type { Layers } from './layers.ts'
import { legendBlock } from './legend.ts'
import type { Theme } from './palette.ts'
import { LETTERINGS, type LetteringName } from './part.ts'
import type { Picture } from './picture.ts'
import { type ScaleBar, scaleBar } from './scale-bar.ts'
import { figureSkin, type Skin } from './skin.ts'
import { largestRadius } from './symbols.ts'
import { wrapText } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

export interface FigureOptions {
  /** Width of the whole figure, px; 640 is the width of a page of text at 96 px per inch. */
  readonly width?: number
  readonly theme?: Theme
}

export const FIGURE_WIDTH = 640
export const FIGURE_FONT = "'Source Sans 3', system-ui, sans-serif"
const MARGIN = 24
/** The map is at least this and at most that times as high as it is wide: Sweden is too tall for a page otherwise. */
const LEAST_HEIGHT = 0.6
const MOST_HEIGHT = 1.3

export function figureSvg(
  picture: Picture,
  layers: Layers,
  lang: Language,
  { width = FIGURE_WIDTH, theme = 'light' }: FigureOptions = {},
): string {
  const skin = figureSkin(theme)
  const inner = width - 2 * MARGIN
  const map = mapSize(picture, layers, inner)
  const paragraphs = (text: string, name: LetteringName, leading: number) => lines(skin, name, text, inner, leading)

  const head = stack([
    paragraphs(title(picture, lang), 'figure-title', 25),
    { content: '', height: 1 },
    paragraphs(subtitle(picture, lang), 'figure-subtitle', 18),
    { content: '', height: 12 },
    legendBlock(
      picture,
      skin,
      lang,
      { hovered: null, chosen: picture.view.areas },
      {
        width: inner,
        radius: largestRadius(map),
      },
    ),
    { content: '', height: 14 },
  ])
  const foot = stack(sourceTexts(picture, lang).map((text) => paragraphs(text, 'figure-source', 15)))
  const mapTop = MARGIN + head.height
  const footTop = mapTop + map.height + 10
  const height = Math.ceil(footTop + foot.height + MARGIN - 8)
  const { short, long } = alt(picture, lang)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-labelledby="figure-title figure-description" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `<title id="figure-title">${escapeXml(short)}</title><desc id="figure-description">${escapeXml(long)}</desc>` +
    `<path ${skin.part('paper')} d="M0 0h${width}v${height}H0z"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${head.content}</g>` +
    `<g transform="translate(${MARGIN} ${round(mapTop)})">${framedMap(picture, layers, skin, map)}</g>` +
    `<g transform="translate(${MARGIN} ${round(footTop)})">${foot.content}</g></svg>`
  )
}

function mapSize(picture: Picture, layers: Layers, width: number): Size {
  const box = homeBox(layers, picture)
  const wanted = (width * (box.north - box.south)) / (box.east - box.west)
  return { width, height: Math.round(Math.min(Math.max(wanted, width * LEAST_HEIGHT), width * MOST_HEIGHT)) }
}

/** The map in its frame. A clip and a transform, not a nested `<svg>`: some word processors lay those out wrongly. */
function framedMap(picture: Picture, layers: Layers, skin: Skin, size: Size): string {
  const camera = fitBox(homeBox(layers, picture), size)
  const { box, unit } = layers.drawing
  const factor = camera.scale * unit
  const x = size.width / 2 - (camera.centre[0] - box.west) * camera.scale
  const y = size.height / 2 - (box.north - camera.centre[1]) * camera.scale
  const frame = `M0 0h${size.width}v${size.height}H0z`
  // Two figures on one page share ids: a frame may only be mistaken for one of its own size.
  const id = `frame-${size.width}-${size.height}`
  return (
    `<clipPath id="${id}"><path d="${frame}"/></clipPath><g clip-path="url(#${id})"><path ${skin.part('sea')} d="${frame}"/>` +
    `<g transform="translate(${round(x)} ${round(y)}) scale(${Number(factor.toPrecision(7))})">` +
    `${mapContent(layers, picture, skin, camera, size)}</g>` +
    `${drawnScale(scaleBar(camera.scale, size.width / 4), skin, size)}</g><path ${skin.part('frame')} d="${frame}"/>`
  )
}

function drawnScale({ pixels, label }: ScaleBar, skin: Skin, { width, height }: Size): string {
  const [right, bottom] = [width - 14, height - 12]
  const bar = `M${round(right - pixels)} ${bottom - 4}v4h${round(pixels)}v-4`
  return (
    `<path ${skin.part('scale-halo')} d="${bar}"/><path ${skin.part('scale-bar')} d="${bar}"/>` +
    `<text ${skin.text('scale-name')} x="${round(right - pixels / 2)}" y="${bottom - 7}" text-anchor="middle">${label}</text>`
  )
}

function sourceTexts(picture: Picture, lang: Language): string[] {
  const { retrieved } = picture.indicator.source
  const read = lang === 'sv' ? `Uppgifterna hämtade ${retrieved}.` : `Figures retrieved ${retrieved}.`
  const plane = lang === 'sv' ? 'Karta i SWEREF 99 TM' : 'Map in SWEREF 99 TM'
  return [`${sourceLine(picture, lang)} ${read}`, `${processedLine(picture, lang)}`, `${plane}: ${GEOMETRY_SOURCES}.`]
}

interface Piece {
  readonly content: string
  readonly height: number
}

function lines(skin: Skin, name: LetteringName, text: string, width: number, leading: number): Piece {
  const { size, weight } = LETTERINGS[name]
  const rows = wrapText(text, width, size, weight)
  const texts = rows.map((row, i) => `<text x="0" y="${round(size * 0.85 + i * leading)}">${escapeXml(row)}</text>`)
  return { content: `<g ${skin.text(name)}>${texts.join('')}</g>`, height: rows.length * leading }
}

function stack(pieces: readonly Piece[]): Piece {
  let y = 0
  const content = pieces.map((piece) => {
    const placed = piece.content === '' ? '' : `<g transform="translate(0 ${round(y)})">${piece.content}</g>`
    y += piece.height
    return placed
  })
  return { content: content.join(''), height: y }
}
