/** One small map: fills and the outlines that are needed to find one's way, nothing else. */
import type { Metres } from '#core/model/plane.ts'
import { areaLook } from './area-look.ts'
import { type Camera, fitBox, overlaps, type Size, visibleBox } from './camera.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import { HATCH_LINES, HATCH_SIZE, HATCHES, type Hatch, hatchOf } from './hatch.ts'
import type { Layers } from './layers.ts'
import { homeBox } from './map-content.ts'
import type { Part } from './part.ts'
import type { Picture, PictureRow } from './picture.ts'
import type { Skin } from './skin.ts'
import { radiusOf, type SymbolScale, symbolPlace, symbolRows } from './symbols.ts'
import { round } from './xml.ts'

/** Metres per SVG unit of layers for small maps: a pixel is some five kilometres, and what is smaller only costs bytes. */
export const SMALL_MAP_UNIT = { country: 1500, group: 400 } as const

/** Radius of a circle so small that an edge would take it, px. */
const LEAST_EDGED = 1.6
/** A lake narrower than this is not seen, px. */
const LEAST_LAKE = 4

export interface SmallMapOptions {
  readonly size: Size
  /** One scale of circles for all small maps. */
  readonly symbols: SymbolScale
  /** In the units of the layers. A map so small has room for their lines, and not for their names. */
  readonly territories?: TerritoryLayer | null
}

/**
 * The map from (0, 0), px. Areas of one colour are one path: twelve maps of 290 areas would be too many elements for a
 * page to lay out without a pause. Whoever draws it must have drawn `smallHatches` once.
 */
export function smallMap(picture: Picture, layers: Layers, skin: Skin, options: SmallMapOptions): string {
  const { size, symbols, territories = null } = options
  const camera = fitBox(homeBox(layers, picture), size)
  const { box, unit } = layers.drawing
  const factor = camera.scale * unit
  const pixel = 1 / factor
  const x = size.width / 2 - (camera.centre[0] - box.west) * camera.scale
  const y = size.height / 2 - (box.north - camera.centre[1]) * camera.scale
  const content = [
    fills(picture, layers, skin),
    lakes(picture, layers, skin, camera, size),
    borders(picture, layers, skin, pixel),
    circles(picture, layers, skin, symbols, pixel),
    chosen(picture, layers, skin, pixel),
    territories?.lines(skin, pixel) ?? '',
  ]
  return (
    `<g transform="translate(${round(x)} ${round(y)}) scale(${Number(factor.toPrecision(6))})">` +
    `${content.join('')}</g>`
  )
}

/**
 * The hatches and patterns of all small maps, once for all: their own, for those of the large map are made for its scale.
 */
export function smallHatches(pictures: readonly Picture[], layers: Layers, skin: Skin, size: Size): string {
  const [first] = pictures
  if (first === undefined) return ''
  const pixel = 1 / (fitBox(homeBox(layers, first), size).scale * layers.drawing.unit)
  const used = new Set<Hatch>(pictures.flatMap(({ missing }) => missing.map(({ reason }) => hatchOf(reason))))
  const tiles = HATCHES.filter((hatch) => used.has(hatch)).map(
    (hatch) =>
      `<pattern id="${smallHatchId(hatch)}" width="${HATCH_SIZE}" height="${HATCH_SIZE}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="scale(${round(pixel)})"><path ${skin.part('hatch-paper')} d="M0 0h${HATCH_SIZE}v${HATCH_SIZE}H0z"/>` +
      `<path ${skin.part('hatch')} d="${HATCH_LINES[hatch]}"/></pattern>`,
  )
  const hatches = tiles.length === 0 ? '' : `<defs>${tiles.join('')}</defs>`
  return hatches + (first.mark === 'fills' ? skin.patterns(first.scheme, pixel) : '')
}

function smallHatchId(hatch: Hatch): string {
  return `small-hatch-${hatch}`
}

function fills(picture: Picture, layers: Layers, skin: Skin): string {
  const paths = new Map<string, string>()
  for (const [code, row] of picture.rowOf) {
    const look =
      row.missing !== null && row.class === null
        ? `fill="url(#${smallHatchId(hatchOf(row.missing))})"`
        : areaLook(picture, row, skin)
    paths.set(look, `${paths.get(look) ?? ''}${layers.areas.get(code)?.path ?? ''}`)
  }
  return [...paths].map(([look, path]) => `<path ${look} d="${path}"/>`).join('')
}

/** Only in a map of the whole country: beside a single county a lake that reaches out of it would hang in the air. */
function lakes(picture: Picture, layers: Layers, skin: Skin, camera: Camera, size: Size): string {
  if (picture.view.within !== null) return ''
  const seen = visibleBox(camera, size)
  const path = layers.lakes.flatMap(({ box, path }) => {
    const width = Math.min(box.east - box.west, box.north - box.south) * camera.scale
    return width >= LEAST_LAKE && overlaps(box, seen) ? path : []
  })
  return path.length === 0 ? '' : `<path ${skin.part('lakes')} d="${path.join('')}"/>`
}

function borders(picture: Picture, layers: Layers, skin: Skin, pixel: number): string {
  const all = picture.rowOf.size === layers.areas.size
  const codes = all ? null : new Set<string>(picture.rowOf.keys())
  const { municipality, county, coast } = layers.borders(codes)
  const line = (part: 'coast' | 'municipality-border', d: string) =>
    d === '' ? '' : `<path ${skin.part(part, pixel)} d="${d}"/>`
  // Within a county there is room to see where one municipality ends; in the country only counties part.
  return line('municipality-border', all ? '' : municipality) + line('coast', county + coast)
}

function circles(picture: Picture, layers: Layers, skin: Skin, scale: SymbolScale, pixel: number): string {
  if (picture.mark === 'fills') return ''
  const { box, unit } = layers.drawing
  const places = new Map<string, Metres>(layers.names.map(({ code, position }) => [code, position]))
  const circle = (row: Counted) => {
    const [east, north] = symbolPlace(row, places)
    const at = `cx="${Math.round((east - box.west) / unit)}" cy="${Math.round((box.north - north) / unit)}"`
    return `<circle ${at} r="${round(radiusOf(row.value, scale) * pixel)}"/>`
  }
  // The look stands on the group: on every circle of twelve maps it would be most of the figure.
  const group = (part: Part, rows: readonly Counted[]) =>
    rows.length === 0 ? '' : `<g ${skin.part(part, pixel)}>${rows.map(circle).join('')}</g>`
  const isGrain = ({ value }: Counted) => radiusOf(value, scale) < LEAST_EDGED
  const rows = symbolRows(picture)
  const [over, under] = [rows.filter(({ value }) => value > 0), rows.filter(({ value }) => value < 0)]
  const large = over.filter((row) => !isGrain(row))
  return group('symbol', large) + group('chart-grain', over.filter(isGrain)) + group('symbol-negative', under)
}

type Counted = PictureRow & { readonly value: number }

function chosen(picture: Picture, layers: Layers, skin: Skin, pixel: number): string {
  const path = picture.view.areas.map((code) => layers.areas.get(code)?.path ?? '').join('')
  return path === '' ? '' : `<path ${skin.part('chosen-small', pixel)} d="${path}"/>`
}
