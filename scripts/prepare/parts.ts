import { ringArea } from '#core/model/topology.ts'
import { arcNumbers, asTopology, type Mosaic, merged, type PolygonArcs, ringOf } from './mosaic.ts'

/** A part is also kept when it holds this share of its area: Öckerö and Vaxholm are nothing but small islands. */
const KEPT_SHARE = 0.08

/** The smallest parts a tier draws, in m². */
export interface LeastParts {
  readonly island: number
  readonly exclave: number
}

interface Part {
  readonly id: string
  readonly rings: PolygonArcs
  readonly size: number
}

/**
 * Clears a mosaic of parts too small for its tier, without opening a gap: an island goes, an exclave or a scrap
 * behind a border joins the neighbour it shares most border with, an enclosed bay fills. The largest part always stays.
 */
export function withoutSmallParts(mosaic: Mosaic, least: LeastParts): Mosaic {
  const topology = asTopology(mosaic)
  const areas = new Map([...mosaic.areas].map(([id, polygons]) => [id, [...polygons]]))
  // What joins a neighbour may itself become an island to drop: go on until nothing changes.
  for (;;) {
    const small = smallestPart(mosaic, areas, least)
    if (!small) break
    const remaining = (areas.get(small.id) ?? []).filter((rings) => rings !== small.rings)
    areas.set(small.id, remaining)
    const host = neighbourOf(mosaic, areas, small)
    if (host) areas.set(host, merged(topology, [...(areas.get(host) ?? []), small.rings]))
  }
  return { arcs: mosaic.arcs, areas: withoutBays(mosaic, areas, least.island) }
}

function smallestPart(mosaic: Mosaic, areas: ReadonlyMap<string, PolygonArcs[]>, least: LeastParts): Part | undefined {
  const uses = usesOf(areas)
  const isIsland = (rings: PolygonArcs) => arcNumbers([rings]).every((arc) => uses.get(arc) === 1)
  return [...areas]
    .flatMap(([id, polygons]) => {
      const parts = polygons.map((rings): Part => ({ id, rings, size: sizeOf(mosaic, rings) }))
      const whole = parts.reduce((sum, { size }) => sum + size, 0)
      const largest = Math.max(...parts.map(({ size }) => size))
      return parts
        .filter(({ size }) => size < KEPT_SHARE * whole && size < largest)
        .filter(({ size, rings }) => size < (isIsland(rings) ? least.island : least.exclave))
    })
    .reduce<Part | undefined>((smallest, part) => (smallest && smallest.size <= part.size ? smallest : part), undefined)
}

/** How many areas lie along each arc. */
function usesOf(areas: ReadonlyMap<string, readonly PolygonArcs[]>): Map<number, number> {
  const uses = new Map<number, number>()
  for (const arc of arcNumbers([...areas.values()].flat())) uses.set(arc, (uses.get(arc) ?? 0) + 1)
  return uses
}

/** Sizes are asked for again in every round, and parts are never changed in place. */
const sizes = new WeakMap<PolygonArcs, number>()

function sizeOf(mosaic: Mosaic, rings: PolygonArcs): number {
  const size = sizes.get(rings) ?? Math.abs(ringArea(ringOf(mosaic, rings[0] ?? [])))
  sizes.set(rings, size)
  return size
}

/** The other area with the longest border to a part; none for an island in the sea. */
function neighbourOf(mosaic: Mosaic, areas: ReadonlyMap<string, PolygonArcs[]>, { rings }: Part): string | undefined {
  const own = new Set(arcNumbers([rings]))
  let host: string | undefined
  let longest = 0
  for (const [id, polygons] of areas) {
    let length = 0
    for (const arc of arcNumbers(polygons)) if (own.has(arc)) length += lengthOf(mosaic, arc)
    if (length > longest) [host, longest] = [id, length]
  }
  return host
}

function lengthOf({ arcs }: Mosaic, arc: number): number {
  let length = 0
  let last = arcs[arc]?.[0]
  for (const point of arcs[arc] ?? []) {
    if (last) length += Math.hypot(point[0] - last[0], point[1] - last[1])
    last = point
  }
  return length
}

/** A hole that no other area fills is water; a small one closes. */
function withoutBays(mosaic: Mosaic, areas: ReadonlyMap<string, PolygonArcs[]>, leastSize: number): Mosaic['areas'] {
  const uses = usesOf(areas)
  const isSmallBay = (hole: readonly number[]) =>
    arcNumbers([[[...hole]]]).every((arc) => uses.get(arc) === 1) &&
    Math.abs(ringArea(ringOf(mosaic, hole))) < leastSize
  return new Map(
    [...areas].map(([id, polygons]) => [
      id,
      polygons.map((rings) => rings.filter((ring, i) => i === 0 || !isSmallBay(ring))),
    ]),
  )
}
