/** A picture as a map: one SVG, the same on the server's page, on the client before the engine, and in the figure. */
import type { Box } from '#core/model/plane.ts'
import type { Language } from '#core/model/text.ts'
import { type Camera, expand, fitBox, overlaps, type Size, type ViewBox, viewBoxOf, visibleBox } from './camera.ts'
import { alt } from './describe.ts'
import { HATCH_LINES, HATCH_SIZE, HATCHES, type Hatch, hatchOf } from './hatch.ts'
import { boxOfAreas, type Layers, type Name, type Shape } from './layers.ts'
import { MAP_FRAMES, SIZED } from './map-frames.ts'
import { mapNames } from './map-names.ts'
import type { Part } from './part.ts'
import type { Picture, PictureArea } from './picture.ts'
import { hatchId, type Skin } from './skin.ts'
import { largestRadius, radiusOf, symbolRows, symbolScale } from './symbols.ts'
import { escapeXml, round } from './xml.ts'

export interface MapOptions {
  /** The size the map is expected to be shown at, px: strokes, names and circles are made for it. */
  readonly size: Size
  /** Id of the heading that names the map. */
  readonly titleId?: string
}

/** The usual size of the map on a wide screen. */
export const PAGE_SIZE: Size = { width: 760, height: 860 }

/** Free land around what is shown, as a share of its longer side. */
const MARGIN = 0.02

/** The page's map. No `<title>`: browsers would show it as a tooltip over every area. */
export function drawMap(
  layers: Layers,
  picture: Picture,
  skin: Skin,
  lang: Language,
  { size, titleId = 'picture-title' }: MapOptions = { size: PAGE_SIZE },
): string {
  const home = homeBox(layers, picture)
  const view = viewBoxOf(home, layers.drawing)
  const { box, unit } = layers.drawing
  return (
    `<svg id="map-svg" class="picture" role="img" aria-labelledby="${titleId}" aria-describedby="map-description" ` +
    `viewBox="${viewBoxText(view)}" preserveAspectRatio="xMidYMid meet" ` +
    `data-unit="${unit}" data-east="${box.west}" data-north="${box.north}" xmlns="http://www.w3.org/2000/svg">` +
    `<desc id="map-description">${escapeXml(alt(picture, lang).long)}</desc>` +
    `${mapContent(layers, picture, skin, fitBox(home, size), size, framedNames(layers, picture, skin, home))}</svg>`
  )
}

/** The names for every frame the map may be shown in; frames that make the same scale share theirs. */
function framedNames(layers: Layers, picture: Picture, skin: Skin, home: Box): string {
  const sets = new Map<string, { names: string; frames: string[] }>()
  for (const { name, size } of MAP_FRAMES) {
    const camera = fitBox(home, size)
    const key = camera.scale.toPrecision(3)
    const set = sets.get(key) ?? { names: mapNames(layers, picture, skin, camera, size), frames: [] }
    set.frames.push(name)
    sets.set(key, set)
  }
  return [...sets.values()].map(({ names, frames }) => `<g class="${SIZED} ${frames.join(' ')}">${names}</g>`).join('')
}

/** What the map shows at first: the areas of the picture with a margin. */
export function homeBox(layers: Layers, picture: Picture): Box {
  return expand(
    boxOfAreas(
      layers,
      picture.rows.map((row) => row.code),
    ),
    MARGIN,
  )
}

function viewBoxText({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((number) => Math.round(number)).join(' ')
}

/** Everything of the map from bottom to top, in the units of the layers, for a camera. */
export function mapContent(
  layers: Layers,
  picture: Picture,
  skin: Skin,
  camera: Camera,
  size: Size,
  names = mapNames(layers, picture, skin, camera, size),
): string {
  const pixel = 1 / (camera.scale * layers.drawing.unit)
  // A surface wider than expected shows more on both sides: what lies there must have been drawn.
  const seen = visibleBox(camera, { width: size.width * 3, height: size.height * 1.5 })
  const group = (name: string, content: string) => (content === '' ? '' : `<g${skin.group(name)}>${content}</g>`)
  const context = contextCodes(layers, picture, seen)
  const shown = context.length === 0 ? null : new Set([...context, ...picture.rows.map((row) => row.code)])
  return [
    patterns(picture, skin, pixel),
    joined(layers.neighbours, 'neighbours', seen, skin, pixel),
    context.length > 0
      ? `<path ${skin.part('context')} d="${context.map((code) => pathOf(layers, code)).join('')}"/>`
      : '',
    group('areas', picture.rows.map((row) => area(layers, picture, row, skin)).join('')),
    joined(layers.lakes, 'lakes', seen, skin, pixel),
    group('borders', borders(layers, picture, shown, skin, pixel)),
    group('symbols', symbols(layers, picture, skin, size, pixel)),
    group('chosen-areas', chosenOutlines(layers, picture.view.areas, skin, pixel)),
    group('labels', names),
  ].join('')
}

function pathOf(layers: Layers, code: string): string {
  return layers.areas.get(code)?.path ?? ''
}

function joined(shapes: readonly Shape[], part: 'neighbours' | 'lakes', seen: Box, skin: Skin, pixel: number): string {
  const path = shapes.flatMap((shape) => (overlaps(shape.box, seen) ? shape.path : [])).join('')
  return path === '' ? '' : `<path ${skin.part(part, pixel)} d="${path}"/>`
}

/** Areas of the level that are in sight but not in the picture. */
function contextCodes(layers: Layers, picture: Picture, seen: Box): string[] {
  if (picture.rows.length === layers.areas.size) return []
  const drawn = new Set<string>(picture.rows.map((row) => row.code))
  return [...layers.areas].flatMap(([code, { box }]) => (!drawn.has(code) && overlaps(box, seen) ? code : []))
}

function area(layers: Layers, picture: Picture, row: PictureArea, skin: Skin): string {
  return `<path ${areaLook(picture, row, skin)}${skin.code(row.code)} d="${pathOf(layers, row.code)}"/>`
}

/** The look of one area, also for a client that recolours what is drawn already. */
export function areaLook(picture: Picture, row: PictureArea, skin: Skin): string {
  if (row.missing !== null) return skin.areaMissing(hatchOf(row.missing))
  if (picture.mark === 'symbols' || row.class === null) return skin.areaGround()
  return skin.area(row.class, picture.classes.counts.length)
}

function patterns(picture: Picture, skin: Skin, pixel: number): string {
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

function borders(
  layers: Layers,
  picture: Picture,
  shown: ReadonlySet<string> | null,
  skin: Skin,
  pixel: number,
): string {
  const { municipality, county, coast } = layers.borders(shown)
  const inner = picture.mark === 'symbols' ? 'ground-border' : 'municipality-border'
  const line = (part: Extract<Part, `${string}-border` | 'county-bed' | 'coast'>, d: string) =>
    d === '' ? '' : `<path ${skin.part(part, pixel)} d="${d}"/>`
  const bed = picture.mark === 'symbols' ? '' : line('county-bed', county)
  return line(inner, municipality) + bed + line('coast', coast) + line('county-border', county)
}

/** Outlines of chosen areas: a halo of paper under the mark, so that it stands out from every fill. */
export function chosenOutlines(layers: Layers, codes: readonly string[], skin: Skin, pixel: number): string {
  const path = codes.map((code) => pathOf(layers, code)).join('')
  if (path === '') return ''
  return `<path ${skin.part('chosen-halo', pixel)} d="${path}"/><path ${skin.part('chosen', pixel)} d="${path}"/>`
}

function symbols(layers: Layers, picture: Picture, skin: Skin, size: Size, pixel: number): string {
  if (picture.mark === 'fills') return ''
  const scale = symbolScale(picture, largestRadius(size))
  const places = new Map(layers.names.map((name) => [name.code, name]))
  const circle = (row: PictureArea & { value: number }) => {
    const at = places.get(row.code)
    if (!at) throw new Error(`map: expected a place for the symbol of ${row.code}, found none`)
    const [x, y] = toUnits(at, layers)
    const look = skin.part(row.value < 0 ? 'symbol-negative' : 'symbol', pixel)
    return `<circle ${look}${skin.code(row.code)} cx="${x}" cy="${y}" r="${round(radiusOf(row.value, scale) * pixel)}"/>`
  }
  return symbolRows(picture).map(circle).join('')
}

function toUnits({ position: [east, north] }: Name, { drawing: { box, unit } }: Layers): [number, number] {
  return [Math.round((east - box.west) / unit), Math.round((box.north - north) / unit)]
}
