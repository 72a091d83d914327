/** Small maps in a grid, read like text, with one legend over them. */
import type { Language, Text } from '#core/model/text.ts'
import type { Size } from './camera.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import type { Layers } from './layers.ts'
import type { Block } from './legend.ts'
import { LETTERINGS } from './lettering.ts'
import { homeBox } from './map-content.ts'
import { multiplesLegend } from './multiples-legend.ts'
import { smallHatches, smallMap } from './multiples-map.ts'
import { multiplesSubtitle, multiplesTitle, smallMapLabel } from './multiples-words.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { type SymbolScale, symbolScale } from './symbols.ts'
import { wrapText } from './wrap-text.ts'
import { escapeXml, round } from './xml.ts'

export interface SmallMap {
  readonly picture: Picture
  readonly heading: Text
}

const GAP = 14
const MOST_GAP = 72
/** A map is about so large, px², more where there is room for few; and never so narrow that a county is a speck. */
const AREA = { least: 22_000, most: 36_000, all: 270_000 } as const
/** A map may be so much wider than that where few fill a row. */
const SLACK = 1.35
const NARROWEST = 92
const LEADING = 15
/** Of a map on a sheet with no more room, px; and of the lines of its heading there. */
const LEAST = 48
const MOST_LINES = 3
/** Of the largest circle, px. */
const RADIUS = { least: 6, most: 18 } as const
const HEADING = LETTERINGS['chart-marked']

export interface Grid {
  readonly columns: number
  /** Of one map, px. */
  readonly size: Size
}

/** How many maps of this shape stand beside each other in a width, and how large they are. */
export function gridOf(maps: readonly SmallMap[], layers: Layers, width: number): Grid {
  const [first] = maps
  if (first === undefined) return { columns: 1, size: { width, height: 0 } }
  const shape = shapeOf(first, layers)
  const area = Math.min(AREA.most, Math.max(AREA.least, AREA.all / maps.length))
  // Two beside each other may be compared at a glance, however narrow the page.
  const half = maps.length > 1 ? cellWidth(width, 2) : width
  const wanted = Math.max(NARROWEST, Math.min(Math.sqrt(area * shape), half))
  const fitting = Math.max(1, Math.min(maps.length, Math.floor((width + GAP) / (wanted + GAP))))
  // Full rows: twelve maps as six and six rather than seven and five.
  const columns = Math.ceil(maps.length / Math.ceil(maps.length / fitting))
  const own = Math.round(Math.min(cellWidth(width, columns), SLACK * wanted))
  return { columns, size: { width: own, height: Math.round(own / shape) } }
}

/** The grid with the largest maps where their height is limited too; null where they would be specks. */
export function gridWithin(maps: readonly SmallMap[], layers: Layers, lang: Language, room: Size): Grid | null {
  const [first] = maps
  if (first === undefined) return null
  const shape = shapeOf(first, layers)
  const grids = maps.flatMap((_, i) => {
    const columns = i + 1
    const rows = Math.ceil(maps.length / columns)
    // The narrower the maps, the more lines their headings take of the height.
    for (let lines = 1; lines <= MOST_LINES; lines++) {
      const high = (room.height + GAP) / rows - GAP - underHeading(lines)
      const width = Math.floor(Math.min(cellWidth(room.width, columns), high * shape))
      if (width < LEAST) continue
      if (linesAt(maps, width, lang) <= lines) return [{ columns, size: { width, height: Math.floor(width / shape) } }]
    }
    return []
  })
  return grids.sort((a, b) => b.size.width - a.size.width)[0] ?? null
}

/** Width over height of a map. */
function shapeOf({ picture }: SmallMap, layers: Layers): number {
  const box = homeBox(layers, picture)
  return (box.east - box.west) / (box.north - box.south)
}

function cellWidth(width: number, columns: number): number {
  return Math.floor((width - GAP * (columns - 1)) / columns)
}

/** From the top of a heading to its map. */
function underHeading(lines: number): number {
  return lines * LEADING + 4
}

function linesOf({ heading }: SmallMap, width: number, lang: Language): string[] {
  return wrapText(heading[lang], width, HEADING.size, HEADING.weight)
}

function linesAt(maps: readonly SmallMap[], width: number, lang: Language): number {
  return Math.max(1, ...maps.map((map) => linesOf(map, width, lang).length))
}

export interface SheetOptions {
  readonly width: number
  /** Where the large map of a small one is; its heading is then a link, reached by keyboard. */
  readonly href?: (picture: Picture) => string
  /** Of the view, in the units of the layers. */
  readonly territories?: TerritoryLayer | null
}

/** One scale for the circles of all, so that they may be compared. */
export function sharedSymbols(maps: readonly SmallMap[], size: Size): SymbolScale {
  const [first] = maps
  const radius = Math.min(RADIUS.most, Math.max(RADIUS.least, Math.min(size.width, size.height) / 11))
  if (first === undefined) return { largest: 0, radius }
  return symbolScale({ ...first.picture, rows: maps.flatMap(({ picture }) => picture.rows) }, radius)
}

/** Legend, headings and maps from (0, 0), px; what is asked for elsewhere stands there: title and source. */
function multiplesBlock(
  maps: readonly SmallMap[],
  layers: Layers,
  skin: Skin,
  lang: Language,
  { width, ...options }: SheetOptions,
): Block {
  const grid = gridOf(maps, layers, width)
  const { radius } = sharedSymbols(maps, grid.size)
  const pictures = maps.map(({ picture }) => picture)
  const legend = multiplesLegend(pictures, skin, lang, { width, radius })
  const below = multiplesGrid(maps, layers, skin, lang, grid, options)
  const top = legend.height + GAP
  return {
    content: `${legend.content}<g transform="translate(0 ${round(top)})">${below.content}</g>`,
    height: top + below.height,
  }
}

/** Headings and maps, without the legend. */
export function multiplesGrid(
  maps: readonly SmallMap[],
  layers: Layers,
  skin: Skin,
  lang: Language,
  { columns, size }: Grid,
  { href, territories = null, width }: Partial<SheetOptions>,
): Block {
  const step = size.width + (width === undefined ? GAP : gapIn(width, columns, size.width))
  const pictures = maps.map(({ picture }) => picture)
  const symbols = sharedSymbols(maps, size)
  const headings = maps.map((map) => linesOf(map, size.width, lang))
  let top = 0
  const drawn: string[] = []
  for (let start = 0; start < maps.length; start += columns) {
    const below = underHeading(Math.max(1, ...headings.slice(start, start + columns).map((rows) => rows.length)))
    for (const [column, { picture, heading }] of maps.slice(start, start + columns).entries()) {
      const label = escapeXml(smallMapLabel(picture, heading, lang))
      const lines = headingLines(headings[start + column] ?? [], skin)
      drawn.push(
        `<g transform="translate(${round(column * step)} ${round(top)})"${skin.panel(picture.indicator.id, picture.year)}>` +
          (href ? `<a href="${escapeXml(href(picture))}">${lines}</a>` : lines) +
          `<g transform="translate(0 ${below})" role="img" aria-label="${label}">` +
          `${smallMap(picture, layers, skin, { size, symbols, territories })}</g></g>`,
      )
    }
    top += below + size.height + GAP
  }
  return { content: smallHatches(pictures, layers, skin, size) + drawn.join(''), height: top - GAP }
}

/** On a sheet where their height bounds them maps move apart, as far as the eye still takes them for one row. */
function gapIn(width: number, columns: number, own: number): number {
  return columns < 2 ? GAP : Math.min(MOST_GAP, Math.max(GAP, (width - columns * own) / (columns - 1)))
}

function headingLines(lines: readonly string[], skin: Skin): string {
  const texts = lines.map((line, i) => `<text x="0" y="${11 + i * LEADING}">${escapeXml(line)}</text>`)
  return `<g ${skin.text('chart-marked')}>${texts.join('')}</g>`
}

/** All small maps as one element of a page: one image, or where headings are links, a group of images. */
export function drawMultiples(
  maps: readonly SmallMap[],
  layers: Layers,
  skin: Skin,
  lang: Language,
  options: SheetOptions,
): string {
  const { content, height } = multiplesBlock(maps, layers, skin, lang, options)
  const { width, href } = options
  const pictures = maps.map(({ picture }) => picture)
  const label = href ? multiplesTitle(pictures, lang) : multiplesInWords(maps, lang)
  const [wide, high] = [round(width), round(height)]
  return (
    `<svg class="picture multiples" role="${href ? 'group' : 'img'}" aria-label="${escapeXml(label)}" width="${wide}" ` +
    `height="${high}" viewBox="0 0 ${wide} ${high}" xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  )
}

/** "Sysselsättningsgrad, 2011–2024, procent, …. 2011: Lägst är … 2012: …". */
export function multiplesInWords(maps: readonly SmallMap[], lang: Language): string {
  const pictures = maps.map(({ picture }) => picture)
  const about = `${multiplesTitle(pictures, lang)}, ${multiplesSubtitle(pictures, lang)}.`
  return [about, ...maps.map(({ picture, heading }) => smallMapLabel(picture, heading, lang))].join(' ')
}
