/** A picture as a figure that stands by itself in a report: no style sheet, no class, no script, nothing fetched. */
import type { Language } from '#core/model/text.ts'
import { type Camera, fitBox, type Size, toPixels } from './camera.ts'
import { chosenLine } from './describe/chosen.ts'
import { territoriesLine } from './describe/told-territories.ts'
import { noteLines } from './describe.ts'
import { altWithPeople } from './describe-people.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import { takeaways } from './figure/takeaways.ts'
import { madeBy, readFrom } from './figure-foot.ts'
import { type DrawnFigure, type FigurePage, figurePage, type Room, type SheetOptions } from './figure-page.ts'
import type { Layers } from './layers.ts'
import { territoryLegend } from './legend/territories.ts'
import { type Block, type LegendOptions, legendBlock } from './legend.ts'
import { peopleLegend } from './legend-people.ts'
import { homeBox, mapContent } from './map-content.ts'
import type { PeopleLayer } from './people.ts'
import { peopleSourceLine, subtitleWithPeople, titleWithPeople } from './people-title.ts'
import type { Picture } from './picture.ts'
import { type ScaleBar, scaleBar } from './scale-bar.ts'
import { figureSkin, type Skin } from './skin.ts'
import { largestRadius } from './symbols.ts'
import { round } from './xml.ts'

export { FIGURE_FONT, FIGURE_WIDTH } from './figure-page.ts'

export interface MapFigureOptions extends SheetOptions {
  /** Where people live, over the fills or instead of them. */
  readonly people?: PeopleLayer | null
  readonly territories?: TerritoryLayer | null
}

/** The map is at least this and at most that times as high as it is wide: Sweden is too tall for a page otherwise. */
const LEAST_HEIGHT = 0.6
const MOST_HEIGHT = 1.3

export function mapFigure(
  picture: Picture,
  layers: Layers,
  lang: Language,
  { people = null, territories = null, ...sheet }: MapFigureOptions = {},
): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const page: FigurePage = {
    title: titleWithPeople(picture, people, lang),
    subtitle: subtitleWithPeople(picture, people, lang),
    alt: altWithPeople(picture, people, lang),
    legends: (width, room) => {
      const radius = largestRadius(mapSize(picture, layers, room))
      return legends(picture, people, skin, lang, { width, radius })
    },
    body: (room) => {
      const map = mapSize(picture, layers, room)
      return { content: framedMap(picture, layers, people, territories, skin, map), height: map.height }
    },
    shape: shapeOf(picture, layers),
    takeaways: people?.bare ? [] : takeaways(picture, lang),
    foot: footTexts(picture, people, sheet.day ?? null, lang),
  }
  return figurePage(page, sheet, lang)
}

function mapSize(picture: Picture, layers: Layers, { width, height }: Room): Size {
  const wanted = Math.max(width / shapeOf(picture, layers), width * LEAST_HEIGHT)
  return { width: Math.round(width), height: Math.floor(Math.min(wanted, height ?? width * MOST_HEIGHT)) }
}

/** Width over height of what is mapped. */
function shapeOf(picture: Picture, layers: Layers): number {
  const box = homeBox(layers, picture)
  return (box.east - box.west) / (box.north - box.south)
}

/** The legend of the fills, of the people, or of both, whichever is drawn. */
function legends(
  picture: Picture,
  people: PeopleLayer | null,
  skin: Skin,
  lang: Language,
  room: LegendOptions,
): Block[] {
  const { territories } = picture.view
  const marks = { hovered: null, chosen: picture.view.areas }
  return [
    people?.bare ? [] : legendBlock(picture, skin, lang, marks, room),
    people?.bare && territories.length > 0 ? territoryLegend(territories, skin, room.width) : [],
    people ? peopleLegend(people, skin, lang, room.width, room.radius) : [],
  ].flat()
}

/**
 * The map in its frame. A clip and a transform, not a nested `<svg>`: some word processors lay those out wrongly. And no
 * clip where there is nothing to hide, for resvg takes an eighth of a picture’s time to draw behind one.
 */
function framedMap(
  picture: Picture,
  layers: Layers,
  people: PeopleLayer | null,
  territories: TerritoryLayer | null,
  skin: Skin,
  size: Size,
): string {
  const camera = fitBox(homeBox(layers, picture), size)
  const { box, unit } = layers.drawing
  const factor = camera.scale * unit
  const x = size.width / 2 - (camera.centre[0] - box.west) * camera.scale
  const y = size.height / 2 - (box.north - camera.centre[1]) * camera.scale
  const frame = `M0 0h${size.width}v${size.height}H0z`
  const bar = scaleBar(camera.scale, size.width / 4)
  const drawn =
    `<path ${skin.part('sea')} d="${frame}"/>` +
    `<g transform="translate(${round(x)} ${round(y)}) scale(${Number(factor.toPrecision(7))})">` +
    `${mapContent(layers, picture, skin, camera, size, people, territories)}</g>` +
    drawnScale(bar, scaleCorner(bar, picture, layers, camera, size), skin, size)
  const marks = people !== null || territories !== null || picture.mark === 'symbols'
  const framed = marks || !isWhole(picture, layers) ? clipped(drawn, frame, size) : drawn
  return `${framed}<path ${skin.part('frame')} d="${frame}"/>`
}

/**
 * Of the whole country nothing leaves the frame: areas and their borders keep a margin, and the land around them is cut
 * there, its shore along the cut under the line of the frame. Areas around a county do leave it, and so may marks.
 */
function isWhole(picture: Picture, layers: Layers): boolean {
  return picture.rowOf.size === layers.areas.size
}

function clipped(drawn: string, frame: string, { width, height }: Size): string {
  // Two figures on one page share ids: a frame may only be mistaken for one of its own size.
  const id = `frame-${width}-${height}`
  return `<clipPath id="${id}"><path d="${frame}"/></clipPath><g clip-path="url(#${id})">${drawn}</g>`
}

/** Px: of the bar to the edges of the map, what it and its length take over its line, and what a border keeps from it. */
const BAR = { side: 14, foot: 12, high: 18, clear: 5 } as const

/** To the right, unless the border of what is shown runs there and not to the left. */
function scaleCorner(
  { pixels }: ScaleBar,
  { rowOf }: Picture,
  layers: Layers,
  camera: Camera,
  size: Size,
): 'left' | 'right' {
  if (rowOf.size === layers.areas.size) return 'right'
  const reach = BAR.side + pixels + BAR.clear
  const low = layers
    .around(new Set(rowOf.keys()))
    .flat()
    .map((place) => toPixels(camera, place, size))
    .filter(([, y]) => y > size.height - BAR.foot - BAR.high - BAR.clear && y < size.height)
  const isClear = (inCorner: (x: number) => boolean) => !low.some(([x]) => inCorner(x))
  const right = isClear((x) => x > size.width - reach && x < size.width)
  return right || !isClear((x) => x > 0 && x < reach) ? 'right' : 'left'
}

function drawnScale(
  { pixels, label }: ScaleBar,
  corner: 'left' | 'right',
  skin: Skin,
  { width, height }: Size,
): string {
  const [right, bottom] = [corner === 'right' ? width - BAR.side : BAR.side + pixels, height - BAR.foot]
  const bar = `M${round(right - pixels)} ${bottom - 4}v4h${round(pixels)}v-4`
  return (
    `<path ${skin.part('scale-halo')} d="${bar}"/><path ${skin.part('scale-bar')} d="${bar}"/>` +
    `<text ${skin.text('scale-name')} x="${round(right - pixels / 2)}" y="${bottom - 7}" text-anchor="middle">${label}</text>`
  )
}

/** Notes are about the fills: with none to see there is nothing to say of them. */
function footTexts(picture: Picture, people: PeopleLayer | null, day: string | null, lang: Language): string[] {
  // Outlines alone do not say who they are, nor does a colour which number.
  const told = people?.bare ? [] : [chosenLine(picture, lang), territoriesLine(picture, lang)]
  return [
    ...told.filter((line) => line !== ''),
    ...(people?.bare ? [] : [...noteLines(picture, lang), readFrom(picture, lang)]),
    ...(people ? [peopleSourceLine(people, lang)] : []),
    ...madeBy(picture, lang, day),
  ]
}
