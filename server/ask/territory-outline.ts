/** The border around the areas of a list, in degrees: for programs that cannot look codes up. */
import { nestRings } from '#core/measure/nest-rings.ts'
import type { AreaCode } from '#core/model/area.ts'
import { lonLatOf } from '#core/model/lonlat.ts'
import { municipalitiesOf, type Polygon } from '#core/model/territory.ts'
import { BORDERS, geometriesOf, meshLines } from '#core/model/topology.ts'
import { joinLines } from '#core/picture/join-lines.ts'
import type { Atlas } from '../atlas/memory.ts'

/** Steps per degree: about a metre, as fine as the outlines are. */
const STEPS = 100_000

/** Unclosed rings, outer ones anticlockwise. Borders between the areas are gone: they lie in one polygon. */
export function outlineAround(atlas: Atlas, codes: readonly AreaCode[]): Polygon[] {
  const held = new Set<string>(municipalitiesOf(codes, atlas.areasAt('municipality')))
  const topology = atlas.geometry('detail')
  const members = geometriesOf(topology, 'municipality').filter(({ id }) => id !== undefined && held.has(id))
  const object = { type: 'GeometryCollection' as const, geometries: members }
  const lines = meshLines({ ...topology, objects: { members: object } }, 'members', BORDERS.outer)
  // What joins up has its first point again at the end.
  const rings = joinLines(lines).map((line) => line.slice(0, -1))
  return nestRings(rings).map((polygon) => polygon.map((ring) => ring.map((point) => inSteps(lonLatOf(point)))))
}

function inSteps([longitude, latitude]: readonly [number, number]): [number, number] {
  return [Math.round(longitude * STEPS) / STEPS, Math.round(latitude * STEPS) / STEPS]
}
