/**
 * The ways on the map, and where a step leads. Pure; walker.ts gives it keys and a voice. A chunk of its own, fetched beside
 * the neighbours it reads: most readers never walk.
 */
import { type Adjacency, bridgedAdjacency } from '#core/model/adjacency.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import { type CompassDirection, neighbourTowards } from '#core/model/compass.ts'
import type { Metres } from '#core/model/plane.ts'

/** Areas of one level and the ways between them. */
export interface Paths {
  readonly areas: ReadonlyMap<string, Area>
  readonly labels: ReadonlyMap<string, Metres>
  readonly adjacency: Adjacency
}

/**
 * The ways between the areas that are drawn; what is not drawn is no way. Islands come joined to the nearest area. Inside a
 * group that does not hang together, such as the small towns, a bridge or two would leave areas that no key leads to:
 * there everybody is everybody's neighbour, and the nearest in a direction is the next.
 */
export function pathsAmong(drawn: readonly Area[], touching: Adjacency): Paths {
  const areas = new Map<string, Area>(drawn.map((area) => [area.code, area]))
  const labels = new Map<string, Metres>(drawn.map((area) => [area.code, area.label.position]))
  const among = new Map(
    drawn.map(({ code }) => {
      const all = touching.get(code)
      if (!all) throw new Error(`walk: expected to be told the neighbours of ${code}, found none`)
      return [code, all.filter((other) => areas.has(other))]
    }),
  )
  const scattered = bridgedAdjacency(among, labels).bridges.length > 0
  return { areas, labels, adjacency: scattered ? everyone([...areas.keys()]) : among }
}

function everyone(codes: readonly string[]): Adjacency {
  return new Map(codes.map((code) => [code, codes.filter((other) => other !== code)]))
}

/** The neighbour in a direction; null where the map ends. */
export function walk(
  from: AreaCode,
  direction: CompassDirection,
  { areas, labels, adjacency }: Paths,
): AreaCode | null {
  const next = neighbourTowards(direction, from, adjacency, labels)
  return next === null ? null : (areas.get(next)?.code ?? null)
}
