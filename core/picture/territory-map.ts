/**
 * A small map of one territory: the municipalities it touches, shaded by how much of each belongs to it, and its outline.
 * For documents: colours are the style sheet's, and the outline is in the look it has on the large map.
 */
import { metresOf } from '#core/model/lonlat.ts'
import { type Box, boxOf, type Metres } from '#core/model/plane.ts'
import { circleRing } from '#core/model/territory/circle.ts'
import type { Look, Shape } from '#core/model/territory.ts'
import { expand, fitBox, overlaps, type Size, unite, viewBoxOf, visibleBox } from './camera.ts'
import type { Layers } from './layers.ts'
import { pageSkin } from './page-skin.ts'
import { scaleBar } from './scale-bar.ts'
import { escapeXml, round } from './xml.ts'

/** A municipality and how it is told of. */
export interface ShadedPart {
  readonly code: string
  /** 0–1. */
  readonly share: number
  /** What a mouse that rests on it reads. */
  readonly title: string
}

/** Shares with a shade of their own: none, four quarters of what is cut, and all. */
export const SHARE_SHADES = 6

/** The place of a share among the shades: 0 nothing, 5 all. */
export function shadeOf(share: number): number {
  if (share <= 0) return 0
  return share >= 1 ? SHARE_SHADES - 1 : Math.min(SHARE_SHADES - 2, 1 + Math.floor(share * 4))
}

/** Px. */
const LONGEST = 400
const NARROWEST = 220
const LONGEST_BAR = 110

/** Rings in metres of what is drawn; none of a list, whose outline is borders. */
function drawnRings(shape: Shape): Metres[][] {
  switch (shape.kind) {
    case 'areas':
      return []
    case 'drawn':
      return shape.polygons.flat().map((ring) => ring.map(metresOf))
    case 'circle':
      return [circleRing(shape.centre, shape.kilometres).map(metresOf)]
  }
}

/** The least box around a territory and the municipalities it touches; null where it touches none and draws nothing. */
export function territoryBox(layers: Pick<Layers, 'areas'>, codes: readonly string[], shape: Shape): Box | null {
  const points = drawnRings(shape).flat()
  const boxes = [
    ...codes.flatMap((code) => layers.areas.get(code)?.box ?? []),
    ...(points.length > 0 ? [boxOf(points)] : []),
  ]
  return boxes.length > 0 ? unite(boxes) : null
}

/** SVG text; `layers` are of municipalities. `box` is what must be seen, in metres. */
export function territoryMap(
  layers: Layers,
  parts: readonly ShadedPart[],
  { shape, look }: { readonly shape: Shape; readonly look: Look },
  box: Box,
  label: string,
): string {
  const size = sizeFor(box)
  const camera = fitBox(expand(box, 0.05), size)
  const seen = visibleBox(camera, size)
  const view = viewBoxOf(seen, layers.drawing)
  const path = (style: string, d: string, title = '') =>
    d === '' ? '' : `<path class="${style}" d="${d}">${title === '' ? '' : `<title>${escapeXml(title)}</title>`}</path>`
  const within = (shapes: Iterable<{ readonly path: string; readonly box: Box }>) =>
    [...shapes].flatMap((each) => (overlaps(each.box, seen) ? [each.path] : [])).join('')
  const near = [...layers.areas].filter(([, area]) => overlaps(area.box, seen))
  const borders = layers.borders(new Set(near.map(([code]) => code)))
  const shaded = parts.map(({ code, share, title }) =>
    path(`share share-${shadeOf(share)}`, layers.areas.get(code)?.path ?? '', title),
  )
  const outline =
    shape.kind === 'areas' ? layers.borders(new Set(parts.map(({ code }) => code))).coast : ringPath(layers, shape)
  return (
    `<svg class="picture territory-map" role="img" aria-label="${escapeXml(label)}" width="${size.width}" height="${size.height}" ` +
    `viewBox="${[view.x, view.y, view.width, view.height].map(round).join(' ')}">` +
    path('abroad', within(layers.neighbours)) +
    path('land', near.map(([, area]) => area.path).join('')) +
    shaded.join('') +
    path('water', within(layers.lakes)) +
    path('border', borders.municipality) +
    path('county', borders.county) +
    `<path ${pageSkin.part('territory-bed')} d="${outline}"/><path ${pageSkin.territoryLine(look)} d="${outline}"/>` +
    drawScale(camera.scale, view, view.width / size.width) +
    '</svg>'
  )
}

/** As tall and wide as the land asks for, within what a column of text has room for. */
function sizeFor({ west, south, east, north }: Box): Size {
  const aspect = Math.max(1, east - west) / Math.max(1, north - south)
  const short = (side: number) => Math.round(Math.min(LONGEST, Math.max(NARROWEST, side)))
  return aspect >= 1
    ? { width: LONGEST, height: short(LONGEST / aspect) }
    : { width: short(LONGEST * aspect), height: LONGEST }
}

/** Not in whole units, as borders are: a circle would get corners. */
function ringPath({ drawing: { box, unit } }: Layers, shape: Shape): string {
  const point = ([east, north]: Metres) => `${round((east - box.west) / unit)} ${round((box.north - north) / unit)}`
  return drawnRings(shape)
    .map((ring) => `M${ring.map(point).join('L')}z`)
    .join('')
}

/** `pixel`: units per pixel. */
function drawScale(
  scale: number,
  view: { x: number; y: number; width: number; height: number },
  pixel: number,
): string {
  const bar = scaleBar(scale, LONGEST_BAR)
  const [x, y] = [view.x + 10 * pixel, view.y + view.height - 10 * pixel]
  const line = `M${round(x)} ${round(y - 4 * pixel)}v${round(4 * pixel)}h${round(bar.pixels * pixel)}v${round(-4 * pixel)}`
  return (
    `<path class="scale-halo" d="${line}"/><path class="scale-bar" d="${line}"/>` +
    `<text class="scale-name" x="${round(x + 4 * pixel)}" y="${round(y - 5 * pixel)}" font-size="${round(11 * pixel)}">${bar.label}</text>`
  )
}
