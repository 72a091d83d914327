/** What the map of a picture is drawn of, by the page's script and by the server alike. */
import type { AreaCode } from '#core/model/area.ts'
import type { Box, Metres } from '#core/model/plane.ts'
import { areaLook } from './area-look.ts'
import { type Camera, expand, overlaps, type Size, visibleBox } from './camera.ts'
import { cutPath, type Frame } from './cut-path.ts'
import { drawBorders } from './draw-borders.ts'
import { drawPeople } from './draw-people.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import { HATCH_LINES, HATCH_SIZE, HATCHES, type Hatch, hatchOf } from './hatch.ts'
import { boxOfAreas, type Layers, type Shape } from './layers.ts'
import { mapNames } from './map-names.ts'
import { hatchId } from './page-skin.ts'
import { onBareGround, type PeopleLayer } from './people.ts'
import { drawnAreas, type Picture, type PictureRow } from './picture.ts'
import type { Skin } from './skin.ts'
import { largestRadius, radiusOf, symbolPlace, symbolRows, symbolScale } from './symbols.ts'
import { round } from './xml.ts'

/** Free land around what is shown, as a share of its longer side. */
const MARGIN = 0.02

/** Names of areas and of territories, as they are drawn for one frame or for several. */
export interface Names {
  readonly areas: string
  readonly territories: string
}

export function namesIn(
  layers: Layers,
  picture: Picture,
  skin: Skin,
  camera: Camera,
  size: Size,
  layer: TerritoryLayer | null,
): Names {
  const own = layer?.names(skin, camera, size)
  return { areas: mapNames(layers, picture, skin, camera, size, own?.boxes), territories: own?.content ?? '' }
}

/** What the map shows at first: the areas of the picture with a margin. */
export function homeBox(layers: Layers, picture: Picture): Box {
  return expand(boxOfAreas(layers, drawnAreas(picture)), MARGIN)
}

/** Everything of the map from bottom to top, in the units of the layers, for a camera. */
export function mapContent(
  layers: Layers,
  whole: Picture,
  skin: Skin,
  camera: Camera,
  size: Size,
  people: PeopleLayer | null = null,
  layer: TerritoryLayer | null = null,
  names?: Names,
): string {
  const picture = people?.bare ? onBareGround(whole) : whole
  const pixel = 1 / (camera.scale * layers.drawing.unit)
  const frame = skin.recolours ? null : visibleBox(camera, size)
  // A surface wider than expected shows more on both sides: what lies there must have been drawn. A figure is as it is.
  const seen = frame ?? visibleBox(camera, { width: size.width * 3, height: size.height * 1.5 })
  const cut = (path: string) => (frame === null ? path : cutPath(path, framed(frame, layers)))
  const { areas, territories } = names ?? namesIn(layers, picture, skin, camera, size, layer)
  const group = (name: string, content: string) => (content === '' ? '' : `<g${skin.group(name)}>${content}</g>`)
  const context = contextCodes(layers, picture, seen)
  const shown = context.length === 0 ? null : new Set<string>([...context, ...picture.rowOf.keys()])
  return [
    hatches(picture, skin, pixel),
    picture.mark === 'fills' ? skin.patterns(picture.scheme, pixel) : '',
    joined(layers.neighbours, 'neighbours', seen, skin, pixel, cut),
    context.length > 0
      ? `<path ${skin.part('context')} d="${cut(context.map((code) => pathOf(layers, code)).join(''))}"/>`
      : '',
    group('areas', [...picture.rowOf].map(([code, row]) => area(layers, picture, code, row, skin)).join('')),
    joined(layers.lakes, 'lakes', seen, skin, pixel, cut),
    group('borders', drawBorders(layers, picture, shown, skin, pixel)),
    group('people', people ? drawPeople(people, layers.drawing, skin, pixel, largestRadius(size)) : ''),
    group('symbols', symbols(layers, picture, skin, size, pixel)),
    group('territories', layer?.lines(skin, pixel) ?? ''),
    group('chosen-areas', chosenOutlines(layers, picture.view.areas, skin, pixel)),
    group('labels', areas),
    group('territory-names', territories),
  ].join('')
}

/** The borders of a picture alone, for a client that draws them anew over areas that stay. */
export function mapBorders(layers: Layers, picture: Picture, skin: Skin, camera: Camera, size: Size): string {
  const seen = visibleBox(camera, { width: size.width * 3, height: size.height * 1.5 })
  const context = contextCodes(layers, picture, seen)
  const shown = context.length === 0 ? null : new Set<string>([...context, ...picture.rowOf.keys()])
  return drawBorders(layers, picture, shown, skin, 1 / (camera.scale * layers.drawing.unit))
}

function pathOf(layers: Layers, code: string): string {
  return layers.areas.get(code)?.path ?? ''
}

function joined(
  shapes: readonly Shape[],
  part: 'neighbours' | 'lakes',
  seen: Box,
  skin: Skin,
  pixel: number,
  cut: (path: string) => string,
): string {
  const path = cut(shapes.flatMap((shape) => (overlaps(shape.box, seen) ? shape.path : [])).join(''))
  return path === '' ? '' : `<path ${skin.part(part, pixel)} d="${path}"/>`
}

/** A box of the plane in the units of the layers. */
function framed({ west, south, east, north }: Box, { drawing: { box, unit } }: Layers): Frame {
  const [left, right] = [(west - box.west) / unit, (east - box.west) / unit]
  return { left, right, top: (box.north - north) / unit, bottom: (box.north - south) / unit }
}

/** Areas of the level that are in sight but not in the picture. */
function contextCodes(layers: Layers, picture: Picture, seen: Box): string[] {
  if (picture.rowOf.size === layers.areas.size) return []
  const drawn = new Set<string>(picture.rowOf.keys())
  return [...layers.areas].flatMap(([code, { box }]) => (!drawn.has(code) && overlaps(box, seen) ? code : []))
}

function area(layers: Layers, picture: Picture, code: AreaCode, row: PictureRow, skin: Skin): string {
  return `<path ${areaLook(picture, row, skin)}${skin.code(code)} d="${pathOf(layers, code)}"/>`
}

function hatches(picture: Picture, skin: Skin, pixel: number): string {
  // The page keeps them all: another indicator may lack other areas, and the client recolours in place.
  const used = new Set<Hatch>(picture.missing.map(({ reason }) => hatchOf(reason)))
  const needed = HATCHES.filter((hatch) => used.has(hatch) || skin.recolours)
  if (needed.length === 0) return ''
  const tile = (hatch: Hatch) =>
    `<pattern id="${hatchId(hatch)}" width="${HATCH_SIZE}" height="${HATCH_SIZE}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${round(pixel)})"><path ${skin.part('hatch-paper')} d="M0 0h${HATCH_SIZE}v${HATCH_SIZE}H0z"/>` +
    `<path ${skin.part('hatch')} d="${HATCH_LINES[hatch]}"/></pattern>`
  return `<defs>${needed.map(tile).join('')}</defs>`
}

/** Outlines of chosen areas: a halo of paper under the mark, so that it stands out from every fill. */
function chosenOutlines(layers: Layers, codes: readonly string[], skin: Skin, pixel: number): string {
  const path = codes.map((code) => pathOf(layers, code)).join('')
  if (path === '') return ''
  return `<path ${skin.part('chosen-halo', pixel)} d="${path}"/><path ${skin.part('chosen', pixel)} d="${path}"/>`
}

function symbols(layers: Layers, picture: Picture, skin: Skin, size: Size, pixel: number): string {
  if (picture.mark === 'fills') return ''
  const scale = symbolScale(picture, largestRadius(size))
  const places = new Map<string, Metres>(layers.names.map(({ code, position }) => [code, position]))
  const circle = (row: PictureRow & { value: number }) => {
    const [x, y] = toUnits(symbolPlace(row, places), layers)
    const look = skin.part(row.value < 0 ? 'symbol-negative' : 'symbol', pixel)
    return `<circle ${look}${skin.code(row.code)} cx="${x}" cy="${y}" r="${round(radiusOf(row.value, scale) * pixel)}"/>`
  }
  return symbolRows(picture).map(circle).join('')
}

function toUnits([east, north]: Metres, { drawing: { box, unit } }: Layers): [number, number] {
  return [Math.round((east - box.west) / unit), Math.round((box.north - north) / unit)]
}
