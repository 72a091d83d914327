/** Territories over a map: their outlines in a bed of paper, and their names with number and sign. */
import type { Drawing } from '#core/model/topology.ts'
import { type Camera, type Size, toPixels, visibleBox } from './camera.ts'
import { numbered } from './describe/territories.ts'
import type { Rectangle } from './labels.ts'
import { LETTERINGS } from './lettering.ts'
import type { Skin } from './skin.ts'
import { signPath } from './territory-looks.ts'
import type { TerritoryOutline } from './territory-outlines.ts'
import { textWidth } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

/** Radius of the sign before a name, and the air after it, px. */
const SIGN = 5
const AIR = 5
/** Air around a name, px: nothing else is written there. */
const MARGIN = 2
/** What is named inside must be this many times as wide as its name. */
const ROOM = 1.15
/** Names keep this far from the edge of the map, px. */
const EDGE = 6

/** `pixel`: units of the outlines' drawing per pixel. The first lies uppermost, as it stands first in every list. */
export function drawTerritories(outlines: readonly TerritoryOutline[], skin: Skin, pixel: number): string {
  return outlines
    .map(
      ({ path, look }) =>
        `<path ${skin.part('territory-bed', pixel)} d="${path}"/><path ${skin.territoryLine(look, pixel)} d="${path}"/>`,
    )
    .reverse()
    .join('')
}

/** Territories as a map draws them. Handed to it, so that a page without any need not load what draws them. */
export interface TerritoryLayer {
  lines(skin: Skin, pixel: number): string
  names(skin: Skin, camera: Camera, size: Size): TerritoryNames
}

/** Null for none. The outlines must be in the units of the drawing. */
export function territoryLayer(outlines: readonly TerritoryOutline[], drawing: Drawing): TerritoryLayer | null {
  if (outlines.length === 0) return null
  return {
    lines: (skin, pixel) => drawTerritories(outlines, skin, pixel),
    names: (skin, camera, size) => territoryNames(outlines, drawing, skin, camera, size),
  }
}

export interface TerritoryNames {
  /** In the units of the drawing. */
  readonly content: string
  /** Where they stand, px: the names of areas keep off. */
  readonly boxes: readonly Rectangle[]
}

export const NO_TERRITORY_NAMES: TerritoryNames = { content: '', boxes: [] }

export function territoryNames(
  outlines: readonly TerritoryOutline[],
  { box, unit }: Drawing,
  skin: Skin,
  camera: Camera,
  size: Size,
): TerritoryNames {
  const { size: font, weight } = LETTERINGS['territory-name']
  const pixel = 1 / (camera.scale * unit)
  const seen = visibleBox(camera, size)
  const [left, top] = [(seen.west - box.west) / unit, (box.north - seen.north) / unit]
  const boxes: Rectangle[] = []
  const drawn = outlines.flatMap((outline) => {
    const text = numbered(outline)
    const wide = 2 * (SIGN + MARGIN) + AIR + textWidth(text, font, weight)
    const high = font + 2 * MARGIN
    const at = nameSpot(outline, wide, high, camera, size)
    if (at[0] < 0 || at[1] < 0 || at[0] > size.width || at[1] > size.height) return []
    const place = freePlace(at, wide, high, size, boxes)
    boxes.push(place)
    const y = (place.top + place.bottom) / 2
    const sign = signPath(outline.look, left + (place.left + MARGIN + SIGN) * pixel, top + y * pixel, SIGN * pixel)
    const x = left + (place.left + MARGIN + 2 * SIGN + AIR) * pixel
    return [
      `<path ${skin.territorySign(outline.look, pixel)} d="${sign}"/>` +
        `<text x="${round(x)}" y="${round(top + (y + font * 0.35) * pixel)}">${escapeXml(text)}</text>`,
    ]
  })
  if (drawn.length === 0) return NO_TERRITORY_NAMES
  return { content: `<g ${skin.text('territory-name', pixel)}>${drawn.join('')}</g>`, boxes }
}

type Spot = readonly [x: number, y: number]

/** The middle of a name: inside, or above what it would cover. */
function nameSpot({ box, place }: TerritoryOutline, wide: number, high: number, camera: Camera, size: Size): Spot {
  if ((box.east - box.west) * camera.scale > ROOM * wide) return toPixels(camera, place, size)
  const [x, y] = toPixels(camera, [(box.west + box.east) / 2, box.north], size)
  return [x, y - high / 2 - MARGIN]
}

/** Around a point and inside the map; below the names that stand there already. */
function freePlace([x, y]: Spot, wide: number, high: number, size: Size, taken: readonly Rectangle[]): Rectangle {
  const left = Math.max(EDGE, Math.min(x - wide / 2, size.width - EDGE - wide))
  let top = Math.max(EDGE, Math.min(y - high / 2, size.height - EDGE - high))
  for (const other of [...taken].sort((a, b) => a.top - b.top)) {
    const meet = left < other.right && other.left < left + wide && top < other.bottom && other.top < top + high
    if (meet) top = other.bottom
  }
  return { left, top, right: left + wide, bottom: top + high }
}
