import { metresOf } from '#core/model/lonlat.ts'
import { circleRing } from '#core/model/territory/circle.ts'
import type { Polygon, Shape } from '#core/model/territory.ts'
import type { MetrePolygon } from '../ground.ts'

/** From degrees: corner by corner, so a line straight in degrees is taken as straight on the plane. */
export function toMetres(polygons: readonly Polygon[]): MetrePolygon[] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(metresOf)))
}

/** What a shape draws on the plane; null for a list, which draws nothing. */
export function shapeRings(shape: Shape): MetrePolygon[] | null {
  switch (shape.kind) {
    case 'areas':
      return null
    case 'drawn':
      return toMetres(shape.polygons)
    case 'circle':
      return toMetres([[circleRing(shape.centre, shape.kilometres)]])
  }
}
