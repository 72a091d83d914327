/** Where the territories of a view run: of listed areas the border around them, of drawings and circles their own rings. */
import type { AreaCode } from '#core/model/area.ts'
import { metresOf } from '#core/model/lonlat.ts'
import { type Box, boxOf, type Metres } from '#core/model/plane.ts'
import { circleRing } from '#core/model/territory/circle.ts'
import { type Look, municipalitiesOf, type Shape, type Territory } from '#core/model/territory.ts'
import { type Drawing, writePath } from '#core/model/topology.ts'
import { innerPoint } from './inner-point.ts'
import { joinLines } from './join-lines.ts'
import type { Layers } from './layers.ts'

export interface TerritoryOutline {
  /** Its place in the address, counted from 1. */
  readonly number: number
  readonly name: string
  readonly look: Look
  /** The `d` of a path in the units of the drawing it was made for. */
  readonly path: string
  /** All of it. */
  readonly box: Box
  /** Where its name is written, if there is room. */
  readonly place: Metres
}

/** What outlines are made of: the municipalities, whatever level the map shows, for a list is of them. */
export type OutlineGround = Pick<Layers, 'drawing' | 'names' | 'around'>

export function outlinesOf(territories: readonly Territory[], municipalities: OutlineGround): TerritoryOutline[] {
  return territories.flatMap(({ name, shape, look }, i) => {
    const { lines, place } = linesOf(shape, municipalities)
    if (lines.length === 0) return []
    const path = writePath(lines, municipalities.drawing, 'closed')
    return { number: i + 1, name, look, path, box: boxOf(lines.flat()), place }
  })
}

/** Closed lines in metres, each with its first point again at the end. */
interface Lines {
  readonly lines: readonly (readonly Metres[])[]
  readonly place: Metres
}

function linesOf(shape: Shape, municipalities: OutlineGround): Lines {
  switch (shape.kind) {
    case 'areas':
      return linesAround(shape.codes, municipalities)
    case 'drawn': {
      const rings = shape.polygons.flat().map((ring) => ring.map(metresOf))
      return { lines: rings.map(closed), place: innerPoint(rings) }
    }
    case 'circle': {
      const ring = circleRing(shape.centre, shape.kilometres).map(metresOf)
      return { lines: [closed(ring)], place: metresOf(shape.centre) }
    }
  }
}

/** Unclosed rings in metres as a path. */
export function ringsPath(rings: readonly (readonly Metres[])[], drawing: Drawing): string {
  return writePath(rings.map(closed), drawing, 'closed')
}

function closed(ring: readonly Metres[]): Metres[] {
  return [...ring, ...ring.slice(0, 1)]
}

/**
 * Islands shorter than this many units get no outline: some pixels in every picture. An archipelago of outlines would be
 * one blot, and the fills under them show that the islands belong.
 */
const ISLAND = 16

function linesAround(codes: readonly AreaCode[], { names, around, drawing }: OutlineGround): Lines {
  const held = new Set<string>(
    municipalitiesOf(
      codes,
      names.filter(({ level }) => level === 'municipality'),
    ),
  )
  const sized = joinLines(around(held)).map((line) => ({ line, length: longerSide(line) }))
  const longest = Math.max(0, ...sized.map(({ length }) => length))
  const least = Math.min(longest, ISLAND * drawing.unit)
  const lines = sized.flatMap(({ line, length }) => (length >= least ? [line] : []))
  return { lines, place: innerPoint(lines) }
}

function longerSide(line: readonly Metres[]): number {
  const { west, south, east, north } = boxOf(line)
  return Math.max(east - west, north - south)
}
