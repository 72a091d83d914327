/** A band of dots along a scale: what a strip, a row of a grouped strip and a strip in a table have in common. */
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import type { Scale } from './axis.ts'
import { quartiles } from './distribution.ts'
import { type SettledGrain, swarm } from './swarm.ts'
import type { KnownArea } from './value-text.ts'

export interface DotBandRoom {
  /** Dots stay between these, px. */
  readonly left: number
  readonly right: number
  /** How far dots may reach from their line, and how far the band does at least, px. */
  readonly reach: number
  readonly least: number
  /** Radius of a dot where there is room, and of a mark, px. */
  readonly largest: number
  readonly mark: number
  /** Whether the band may reach farther where marks crowd; in a table it may not. */
  readonly grows: boolean
}

export interface BandMark {
  /** Position among the marked areas. */
  readonly index: number
  readonly code: string
  readonly x: number
  readonly y: number
}

export interface DotBand {
  /** The middle half and the median: for below any line that runs through the band. */
  readonly ground: string
  readonly dots: string
  /** Left to the chart to draw, over the dots. */
  readonly marks: readonly BandMark[]
  readonly height: number
}

/** Radius, px, from which dots have an edge. */
const SMALL = 1.8

/** `areas` ascending; the band starts at y = 0. */
export function dotBand(
  areas: readonly KnownArea[],
  marked: readonly string[],
  scale: Scale,
  skin: Skin,
  room: DotBandRoom,
): DotBand {
  const isMarked = ({ code }: KnownArea) => marked.includes(code)
  const crowd = areas.filter(isMarked).length
  // Marks of one value stand on top of each other: the band grows rather than let one hide another.
  const stacked = room.mark + Math.floor(crowd / 2) * (2 * room.mark + 1) + 1
  const reach = room.grows ? Math.max(room.reach, stacked) : room.reach
  const settled = swarm(
    areas.map((area) => ({ x: scale(area.value), radius: isMarked(area) ? room.mark : 0 })),
    { ...room, reach },
  )
  const extent = Math.max(room.least, ...settled.map(({ y, radius }) => Math.abs(y) + radius * 1.3))
  const height = Math.ceil(2 * extent)
  const placed = areas.flatMap((area, i) => {
    const grain = settled[i]
    return grain === undefined ? [] : [{ area, grain: { ...grain, y: grain.y + height / 2 } }]
  })
  return {
    ground: middleHalf(areas, scale, skin, height),
    dots: placed.flatMap(({ area, grain }) => (isMarked(area) ? [] : [dot(area, grain, skin)])).join(''),
    marks: marked.flatMap((code, index) =>
      placed.flatMap(({ area, grain }) => (area.code === code ? [{ index, code, x: grain.x, y: grain.y }] : [])),
    ),
    height,
  }
}

function dot({ code }: KnownArea, { x, y, radius }: SettledGrain, skin: Skin): string {
  const part = radius < SMALL ? 'chart-grain' : 'chart-dot'
  return `<circle ${skin.part(part)}${skin.code(code)} cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`
}

/** Fewer than four values have no quarters worth a band. */
function middleHalf(areas: readonly KnownArea[], scale: Scale, skin: Skin, height: number): string {
  const values = areas.flatMap(({ value, apart }) => (apart ? [] : [value]))
  const middle = values.length < 4 ? null : quartiles(values)
  if (middle === null) return ''
  const [from, median, to] = middle.map(scale)
  const [left, right] = [from ?? 0, to ?? 0]
  return (
    `<rect ${skin.part('chart-half')} x="${round(left)}" y="0" width="${round(right - left)}" height="${height}"/>` +
    `<path ${skin.part('chart-axis')} d="M${round(median ?? 0)} 0v5M${round(median ?? 0)} ${height}v-5"/>`
  )
}
