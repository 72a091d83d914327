import type { Metres } from './plane.ts'
import { type AreaTopology, arcPoints, geometriesOf, polygonsOf } from './topology.ts'

/** Who borders on whom, by code; both ways, neighbours in code order. Every area has an entry, an island an empty one. */
export type Adjacency = ReadonlyMap<string, readonly string[]>

/**
 * Queen contiguity: areas that share a border or a single point. Outlines are drawn to the shore, so water parts: the
 * two sides of a sound are no neighbours, bridge or not.
 *
 * Arcs meet at their ends only (`topologyFaults` sees to that), so two areas touch exactly where an arc of each ends.
 */
export function queenAdjacency(topology: AreaTopology, object: string): Adjacency {
  const geometries = geometriesOf(topology, object)
  const meetings = new Map<string, Set<string>>()
  for (const geometry of geometries) {
    const code = codeOf(geometry.id, object)
    for (const arc of polygonsOf(geometry).flat(2)) {
      const points = arcPoints(topology, arc)
      for (const end of [points[0], points.at(-1)]) {
        const key = String(end)
        meetings.set(key, (meetings.get(key) ?? new Set()).add(code))
      }
    }
  }
  const neighbours = new Map(geometries.map(({ id }) => [codeOf(id, object), new Set<string>()]))
  for (const codes of meetings.values()) {
    for (const one of codes) for (const other of codes) if (one !== other) neighbours.get(one)?.add(other)
  }
  return ordered(neighbours)
}

/** Where the name of each area is written, in metres on the plane: where it lies, when it has to lie in one point. */
export type Labels = ReadonlyMap<string, Metres>

/** Two areas that do not touch but were made neighbours, and the distance between their labels in metres. */
export interface Bridge {
  readonly between: readonly [string, string]
  readonly metres: number
}

/**
 * The same neighbours with islands tied to the nearest area, so that one can walk the whole map; and the bridges made.
 *
 * For walking only: a statistic of neighbours must not be told that Gotland borders on Småland. The shortest bridge between
 * any two parts of the map is made first, until there is one part (Kruskal's minimum spanning tree). Near is by labels, as
 * all walking is: Lidingö comes to lie beside Vaxholm, though its real bridge goes to Stockholm.
 */
export function bridgedAdjacency(
  adjacency: Adjacency,
  labels: Labels,
): { readonly adjacency: Adjacency; readonly bridges: readonly Bridge[] } {
  const part = partsOf(adjacency)
  const codes = [...adjacency.keys()].sort()
  const ways = codes.flatMap((one, i) =>
    codes.slice(i + 1).flatMap((other): Bridge[] => {
      if (part.get(one) === part.get(other)) return []
      return [{ between: [one, other], metres: distance(labelOf(labels, one), labelOf(labels, other)) }]
    }),
  )
  ways.sort((a, b) => a.metres - b.metres)
  const neighbours = new Map([...adjacency].map(([code, others]) => [code, new Set(others)]))
  const bridges: Bridge[] = []
  for (const way of ways) {
    const [one, other] = way.between
    const joined = part.get(other)
    const into = part.get(one)
    if (joined === into || into === undefined) continue
    for (const [code, name] of part) if (name === joined) part.set(code, into)
    neighbours.get(one)?.add(other)
    neighbours.get(other)?.add(one)
    bridges.push(way)
  }
  return { adjacency: ordered(neighbours), bridges }
}

/** The part of the map each area lies in, named by one of its areas: two areas of one part are joined over land. */
function partsOf(adjacency: Adjacency): Map<string, string> {
  const part = new Map<string, string>()
  for (const start of adjacency.keys()) {
    const waiting = part.has(start) ? [] : [start]
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      if (part.has(code)) continue
      part.set(code, start)
      waiting.push(...(adjacency.get(code) ?? []))
    }
  }
  return part
}

/** Throws where there is none, for an area that lies nowhere is near nothing. */
export function labelOf(labels: Labels, code: string): Metres {
  const label = labels.get(code)
  if (!label) throw new Error(`labels: expected a label position for ${code}, found none`)
  return label
}

function distance(a: Metres, b: Metres): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function codeOf(id: string | undefined, object: string): string {
  if (id === undefined) throw new Error(`adjacency: expected every geometry of "${object}" to have a code, found none`)
  return id
}

function ordered(neighbours: ReadonlyMap<string, ReadonlySet<string>>): Adjacency {
  return new Map([...neighbours].map(([code, others]) => [code, [...others].sort()]))
}
