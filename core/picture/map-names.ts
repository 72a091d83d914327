/** The names on a map: counties, or the groups of a chosen division, in a wide view; municipalities in a near one. */
import type { AreaCode, Level } from '#core/model/area.ts'
import { isTerritorial } from '#core/model/division.ts'
import { inBox } from '#core/model/plane.ts'
import { type Camera, type Size, toPixels, visibleBox } from './camera.ts'
import { fillsAreGroups, type GroupName, groupNames } from './group-names.ts'
import { type Candidate, gapTo, heartOf, LINE_HEIGHT, type PlacedLabel, placeLabels, type Rectangle } from './labels.ts'
import type { Layers } from './layers.ts'
import { LETTERINGS } from './lettering.ts'
import { mapSigns } from './pattern-signs.ts'
import type { Picture, PictureRow } from './picture.ts'
import type { Skin } from './skin.ts'
import { largestRadius, radiusOf, symbolScale } from './symbols.ts'
import { escapeXml, round } from './xml.ts'

/** Longest side of a view, in metres, in which municipalities are named; wider views name the counties. */
const MUNICIPAL_SIGHT = 450_000
/** Names keep this far from the edge of the map, px. */
const EDGE = 5
/** The name of a county may pass over circles of municipalities smaller than this, px. */
const SMALL_CIRCLE = 6

/** `reserved`: where something else is written, px. */
export function mapNames(
  layers: Layers,
  picture: Picture,
  skin: Skin,
  camera: Camera,
  size: Size,
  reserved: readonly Rectangle[] = [],
): string {
  const level = namedLevel(layers, picture, camera, size)
  const rows: ReadonlyMap<string, PictureRow> = picture.rowOf
  const circles = circleRadii(picture, size)
  const seen = visibleBox(camera, size)
  const ours = chosenNames(layers, picture)
  const asked = new Set(ours.map(({ code }) => code))
  const named = [...ours, ...namesFor(level, layers, picture).filter(({ code }) => !asked.has(code))]
    .filter((name) => inBox(seen, name.position))
    // The largest circle has the first choice of a place; among fills the smallest area, for the large ones can choose.
    .sort((a, b) => (circles.get(b.code) ?? 0) - (circles.get(a.code) ?? 0) || a.room - b.room)
  const signs = mapSigns(layers, picture, skin, camera, size)
  const candidates = named.map((name): NamedCandidate => {
    const [x, y] = toPixels(camera, name.position, size)
    const circle = circles.get(name.code)
    return { code: name.code, text: name.text, x, y, room: name.room * camera.scale, clearance: circle ?? 0 }
  })
  const { size: font, weight } = LETTERINGS['area-name']
  const written = [...signs.map(({ box }) => box), ...reserved]
  const rules = {
    size: font,
    weight,
    frame: { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE },
    isReadAsOwn: nearestIsOwn(layers, camera, size),
  }
  const chosen = candidates.filter(({ code }) => asked.has(code))
  // Placed by themselves: an outline without its name says less than a map without the name of a county.
  const first = placeLabels(chosen, {
    ...rules,
    overhang: 1.5,
    beside: true,
    obstacles: [...obstacles(layers, circles, camera, size, 0), ...written],
  })
  const others = placeLabels(
    candidates.filter(({ code }) => !asked.has(code)),
    {
      ...rules,
      overhang: level === 'municipality' ? 1.5 : 2.4,
      // Beside its area the name of a group would stand on another group.
      beside: level === 'county',
      obstacles: [
        ...obstacles(layers, circles, camera, size, level === layers.level ? 0 : SMALL_CIRCLE),
        ...written,
        ...first.map(({ box }) => box),
        // Another name on a chosen area would pass for its own.
        ...chosen.map(heartOf),
      ],
    },
  )
  const placed = [...first, ...others]
  const signed = signs.map(({ content }) => content).join('')
  if (placed.length === 0) return signed
  const write = writer(layers, camera, size)
  // The name of a group lies on many fills, unless the fills are those of the groups.
  const fills = level !== 'group' || fillsAreGroups(picture)
  const texts = placed.map((label) => {
    const { code } = label.candidate
    return write(label, label.inside && (fills || asked.has(code)) ? fillUnder(picture, rows.get(code), skin) : '')
  })
  const pixel = 1 / (camera.scale * layers.drawing.unit)
  return `${signed}<g ${skin.text('area-name', pixel)} text-anchor="middle">${texts.join('')}</g>`
}

interface NamedCandidate extends Candidate {
  readonly code: AreaCode
}

/** What is named: areas of a level, or the groups of the picture's division. */
type Named = Level | 'group'

/**
 * Few areas are named themselves however large they are: the name of the county they lie in is the title's affair. Groups
 * are named where they are what is shown, and in a wide view instead of the counties.
 */
function namedLevel(layers: Layers, picture: Picture, camera: Camera, size: Size): Named {
  const { division, view } = picture
  const canGroup = division !== null && division.id !== 'county' && isTerritorial(division.id)
  if (fillsAreGroups(picture)) {
    if (canGroup) return 'group'
    if (division?.id === 'county' && view.level === 'municipality') return 'county'
  }
  if (picture.rowOf.size < layers.names.filter((name) => name.level === layers.level).length) return layers.level
  if (layers.level === 'county') return 'county'
  const sight = Math.max(size.width, size.height) / camera.scale
  if (sight <= MUNICIPAL_SIGHT) return 'municipality'
  return canGroup ? 'group' : 'county'
}

/** The names of chosen areas, each with an outline of its own; where fills are those of groups, groups are what is named. */
function chosenNames(layers: Layers, picture: Picture): readonly GroupName[] {
  if (fillsAreGroups(picture)) return []
  const chosen = new Set<string>(picture.view.areas)
  return layers.names.filter(({ level, code }) => level === layers.level && chosen.has(code) && picture.rowOf.has(code))
}

/** Names from the picture's own level stand for its areas only; counties also orient among municipalities. */
function namesFor(level: Named, layers: Layers, picture: Picture): readonly GroupName[] {
  if (level === 'group') return groupNames(layers, picture)
  const shown: ReadonlyMap<string, PictureRow> = picture.rowOf
  return layers.names.filter((name) => name.level === level && (level !== layers.level || shown.has(name.code)))
}

/**
 * A name at sea is read as that of the nearest coast, so a municipality of its own must be the nearest: Kronoberg's, which
 * has no coast, stood off Kalmar's.
 */
function nearestIsOwn(layers: Layers, camera: Camera, size: Size) {
  const places = layers.names.flatMap(({ level, code, position, room }) => {
    if (level !== 'municipality') return []
    const [x, y] = toPixels(camera, position, size)
    return [{ code, x, y, room: room * camera.scale }]
  })
  return ({ code }: NamedCandidate, box: Rectangle): boolean => {
    const gaps = places.map((place) => ({ code: place.code, gap: gapTo(place, box) }))
    const nearest = Math.min(...gaps.map(({ gap }) => gap))
    return gaps.length === 0 || gaps.some((place) => place.gap === nearest && place.code.startsWith(code))
  }
}

/** Radius of each circle on the map by code, px. */
function circleRadii(picture: Picture, size: Size): ReadonlyMap<string, number> {
  if (picture.mark === 'fills') return new Map()
  const scale = symbolScale(picture, largestRadius(size))
  return new Map(picture.rows.map(({ code, value }) => [code, radiusOf(value ?? 0, scale)]))
}

function obstacles(
  layers: Layers,
  circles: ReadonlyMap<string, number>,
  camera: Camera,
  size: Size,
  least: number,
): Rectangle[] {
  return layers.names.flatMap(({ code, position }) => {
    const radius = circles.get(code) ?? 0
    if (radius === 0 || radius < least) return []
    const [x, y] = toPixels(camera, position, size)
    // The square inside the circle's bounding box that its ink fills: corners are free.
    const side = radius * 0.85
    return [{ left: x - side, right: x + side, top: y - side, bottom: y + side }]
  })
}

/** A name on its own area's fill takes colours from it; on many fills or on paper it has a halo of paper. */
function fillUnder(picture: Picture, row: PictureRow | undefined, skin: Skin): string {
  if (picture.mark === 'symbols' || row === undefined || row.class === null) return ''
  return ` ${skin.onClass(row.class, picture.scheme)}`
}

/** Writes labels placed in pixels in the units of the layers. */
function writer({ drawing: { box, unit } }: Layers, camera: Camera, size: Size) {
  const pixel = 1 / (camera.scale * unit)
  const seen = visibleBox(camera, size)
  const [left, top] = [(seen.west - box.west) / unit, (box.north - seen.north) / unit]
  const leading = round(LETTERINGS['area-name'].size * LINE_HEIGHT * pixel)
  return ({ lines, x, y }: PlacedLabel<Candidate>, colours: string): string => {
    const at = `x="${Math.round(left + x * pixel)}"`
    const [first = '', ...rest] = lines.map(escapeXml)
    const more = rest.map((line) => `<tspan ${at} dy="${leading}">${line}</tspan>`).join('')
    return `<text${colours} ${at} y="${Math.round(top + y * pixel)}">${first}${more}</text>`
  }
}
