/** Small maps as a figure that stands by itself in a report. */
import type { Language } from '#core/model/text.ts'
import type { Alt } from './describe/alt.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import { madeBy, readFrom } from './figure-foot.ts'
import { type DrawnFigure, type FigurePage, figurePage, type Room, type SheetOptions } from './figure-page.ts'
import type { Layers } from './layers.ts'
import { gridOf, gridWithin, multiplesGrid, multiplesInWords, type SmallMap, sharedSymbols } from './multiples-draw.ts'
import { multiplesLegend } from './multiples-legend.ts'
import {
  multiplesNotes,
  multiplesSubtitle,
  multiplesTerritories,
  multiplesTitle,
  smallMapLabel,
} from './multiples-words.ts'
import { figureSkin } from './skin.ts'

export interface MultiplesFigureOptions extends SheetOptions {
  readonly territories?: TerritoryLayer | null
}

export function multiplesFigure(
  maps: readonly SmallMap[],
  layers: Layers,
  lang: Language,
  { territories = null, ...sheet }: MultiplesFigureOptions = {},
): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const pictures = maps.map(({ picture }) => picture)
  const latest = maps.at(-1)
  if (latest === undefined) throw new Error('figure: expected at least one small map, found none')
  const { picture: last } = latest
  const [title, subtitle] = [multiplesTitle(pictures, lang), multiplesSubtitle(pictures, lang)]
  // Where not even the smallest fit, they are drawn as wanted, and the sheet set smaller until they do.
  const gridIn = ({ width, height }: Room) =>
    (height === null ? null : gridWithin(maps, layers, lang, { width, height })) ?? gridOf(maps, layers, width)
  const radiusIn = (room: Room) => sharedSymbols(maps, gridIn(room).size).radius
  const page: FigurePage = {
    title,
    subtitle,
    alt: multiplesAlt(maps, lang),
    legends: (width, room) => [multiplesLegend(pictures, skin, lang, { width, radius: radiusIn(room) })],
    body: (room) => multiplesGrid(maps, layers, skin, lang, gridIn(room), { territories, width: room.width }),
    // Each of them is a table's affair: how it is, and how it was.
    takeaways: [...new Set([maps.at(-1), maps[0]])].flatMap((map) =>
      map === undefined ? [] : [smallMapLabel(map.picture, map.heading, lang)],
    ),
    foot: [
      ...multiplesTerritories(maps, lang),
      ...multiplesNotes(pictures, lang),
      ...new Set(pictures.map((picture) => readFrom(picture, lang))),
      ...madeBy(last, lang, sheet.day ?? null),
    ],
  }
  return figurePage(page, sheet, lang)
}

/** What they are, and how the latest of them is; at length, each of them. */
export function multiplesAlt(maps: readonly SmallMap[], lang: Language): Alt {
  const pictures = maps.map(({ picture }) => picture)
  const named = `${multiplesTitle(pictures, lang)}, ${multiplesSubtitle(pictures, lang)}`
  const latest = maps.at(-1)
  const word = lang === 'sv' ? 'Småkartor' : 'Small maps'
  return {
    short: `${word}: ${named}.${latest === undefined ? '' : ` ${smallMapLabel(latest.picture, latest.heading, lang)}`}`,
    long: `${word}: ${multiplesInWords(maps, lang)}`,
  }
}
