/**
 * Hexagons as marks of a size in pixels: dots whose area, columns whose height is in proportion to the people. The SVG,
 * the figure, the engine and the legend all measure here.
 */
import { boxOf, type Metres } from '#core/model/plane.ts'
import { FEW_TYPICALLY, type Hexagon, type PeopleLayer } from './people.ts'

/** How many people make how large a mark. */
export interface Sizes {
  readonly mark: PeopleLayer['mark']
  /** People of the hexagon with most of them. */
  readonly largest: number
  /** Radius of its dot, or height of its column, px. */
  readonly size: number
}

export interface PeopleScale extends Sizes {
  /** Width of a column drawn to scale, px. */
  readonly width: number
}

export interface PeopleMark {
  readonly position: Metres
  /** Null where only hexagons of few people are drawn by it. */
  readonly people: number | null
  /** Radius or height, px. */
  readonly size: number
}

/** The size of the largest mark, as a multiple of the radius that counts of municipalities have on the same map. */
const LARGEST = { dots: 0.7, columns: 3.6 } as const
/** The more hexagons share the map, the smaller its dots: in the country they would else hide all of the south. */
const CROWD = 35
/** What is smaller is drawn at this size, few people and somewhat more alike: a mark one cannot see would say "nobody". */
export const SMALLEST = { dots: 0.5, columns: 1 } as const
/** Width of columns, px: the narrowest stand beside their neighbours in the whole country, and so do the smallest always. */
export const NARROWEST = 1.8
const WIDEST = 4
/** So many hexagons still have the narrowest columns. */
const FULL = 2500
/**
 * Hexagons whose centres lie in one square of this side are drawn as one, px: a country of them, three pixels from each
 * other, would be a grey mesh, and three times the bytes. Closer by they part.
 */
const TOGETHER = { dots: 6, columns: 8 } as const

/** The scale of a layer on a map whose circles have at most `radius`, px. */
export function peopleScale(layer: PeopleLayer, radius: number): PeopleScale {
  const { mark, largest, hexagons } = layer
  const share = mark === 'dots' ? Math.min(LARGEST.dots, CROWD / Math.sqrt(hexagons.length)) : tallest(layer)
  const width = Math.min(WIDEST, NARROWEST * Math.max(1, Math.sqrt(FULL / hexagons.length)))
  return { mark, largest, size: radius * share, width }
}

/** Columns lower than this, as a multiple of the radius, tell nothing: rather one that is cut by the frame. */
const LOW = 1.5
/** Room above the northernmost hexagon, as a share of the longer side of the country or county shown. */
const HEADROOM = 0.04

/**
 * Height of the largest column as a multiple of the radius: so that none rises out of the map where a town lies in the
 * very north of what is shown. A radius is a sixteenth of the lesser side of the map (symbols.ts), which shows the
 * longer side of what it shows, so a multiple is so many sixteenths of that.
 */
function tallest({ hexagons, largest }: PeopleLayer): number {
  if (largest === 0) return LARGEST.columns
  const { west, south, east, north } = boxOf(hexagons.map(({ position }) => position))
  const side = Math.max(1, east - west, north - south)
  const limits = hexagons.map(({ position, people }) => {
    const room = north - position[1] + HEADROOM * side
    return people === null ? LARGEST.columns : (16 * room * largest) / (side * people)
  })
  return Math.max(
    LOW,
    limits.reduce((least, each) => Math.min(least, each), LARGEST.columns),
  )
}

/** Size of a mark for so many people; null: few. */
export function sizeOf(people: number | null, { mark, largest, size }: Sizes): number {
  if (people === null || largest === 0) return SMALLEST[mark]
  const share = people / largest
  return Math.max(SMALLEST[mark], size * (mark === 'dots' ? Math.sqrt(share) : share))
}

/** The most people that are still drawn at the smallest size. */
export function mostAtSmallest({ mark, largest, size }: Sizes): number {
  const share = Math.min(1, SMALLEST[mark] / size)
  return largest * (mark === 'dots' ? share ** 2 : share)
}

/**
 * The marks of a layer at so many pixels per metre, north to south. A dot stands for all people of its hexagons, for ink
 * adds up. Heights do not, one behind the other: a column that is drawn to scale is always one hexagon. Marks drawn
 * together stand where most of their people live; in the middle of the square they would line up as a grid that is not
 * in the country.
 */
export function peopleMarks(hexagons: readonly Hexagon[], scale: Sizes, pixelsPerMetre: number): PeopleMark[] {
  const side = TOGETHER[scale.mark] / pixelsPerMetre
  const alone = ({ people }: Hexagon) => scale.mark === 'columns' && sizeOf(people, scale) > SMALLEST.columns
  const squares = new Map<string | Hexagon, Hexagon[]>()
  for (const hexagon of hexagons) {
    const [east, north] = hexagon.position
    const key = alone(hexagon) ? hexagon : `${Math.floor(east / side)} ${Math.floor(north / side)}`
    const square = squares.get(key)
    if (square) square.push(hexagon)
    else squares.set(key, [hexagon])
  }
  return [...squares.values()]
    .map((square) => markOf(square, scale))
    .sort((a, b) => b.position[1] - a.position[1] || a.position[0] - b.position[0])
}

function markOf(square: readonly Hexagon[], scale: Sizes): PeopleMark {
  const [only] = square
  if (only && square.length === 1) {
    return { position: only.position, people: only.people, size: sizeOf(only.people, scale) }
  }
  let [sum, east, north] = [0, 0, 0]
  for (const { position, people } of square) {
    const weight = people ?? FEW_TYPICALLY
    sum += weight
    east += position[0] * weight
    north += position[1] * weight
  }
  const people = square.every((hexagon) => hexagon.people === null) ? null : sum
  const size = scale.mark === 'dots' ? sizeOf(people, scale) : SMALLEST.columns
  return { position: [Math.round(east / sum), Math.round(north / sum)], people, size }
}
