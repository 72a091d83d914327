/**
 * What territories are cut out of: the land of the municipalities on the plane, and where people live on it. Prepared once
 * per data version by `prepareGround` (overlap.ts); plain arrays, so that a worker can be handed the same.
 */
import type { AreaCode } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'

/** A ring in metres; outer or hole by its place, whichever way it runs, closed or not. */
export type MetreRing = readonly Metres[]
/** An outer ring and the holes in it. */
export type MetrePolygon = readonly MetreRing[]

/** Where people live: columns alongside each other. */
export interface PeoplePoints {
  /** Metres. */
  readonly east: Int32Array
  readonly north: Int32Array
  readonly people: Int32Array
  /** Place among the municipalities of the ground. */
  readonly municipality: Uint16Array
}

export interface GroundInput {
  readonly municipalities: readonly { readonly code: AreaCode; readonly polygons: readonly MetrePolygon[] }[]
  /** Water that is no land: taken from the municipalities it lies in. */
  readonly lakes: readonly MetrePolygon[]
  readonly points: PeoplePoints
}

/** How much of a municipality lies inside a drawing. */
export interface Touched {
  readonly code: AreaCode
  /** Share of its people, by its population points, 0–1. */
  readonly people: number
  /** Share of its land, 0–1; 0 where only water is inside, and people at its shore. */
  readonly land: number
}
