import { crossings } from './crossings.ts'
import { type AreaGeometry, type AreaTopology, polygonsOf } from './form.ts'
import { overlaps, type SidedArc } from './overlaps.ts'
import { arcPoints, ringArea, ringPoints } from './rings.ts'

/**
 * Everything that keeps a topology from being a true map, in words; an empty list means none was found.
 *
 * Per object: arcs exist, rings close and enclose something, holes run against their outer ring, an arc has at most one
 * area on each side, arcs meet only at their ends (so no ring crosses itself), and the areas around a joint follow on one
 * another. Not seen: an island drawn wholly inside another area, and gaps, which look like sea.
 * Where both levels are present, a county is bounded by exactly the arcs its municipalities do not share inside it.
 */
export function topologyFaults(topology: AreaTopology): string[] {
  const faults: string[] = []
  for (const [object, { geometries }] of Object.entries(topology.objects)) {
    const missing = missingArcs(topology, object, geometries)
    faults.push(...missing)
    // The other checks walk the arcs, which must be there to be walked.
    if (missing.length > 0) continue
    faults.push(
      ...geometries.flatMap((geometry, i) => ringFaults(topology, nameOf(object, geometry, i), geometry)),
      ...sideFaults(topology, object, geometries),
    )
  }
  return [...faults, ...mergeFaults(topology)]
}

function nameOf(object: string, geometry: AreaGeometry, index: number): string {
  return `${object} ${geometry.id ?? geometry.properties?.name ?? `no. ${index}`}`
}

function missingArcs(topology: AreaTopology, object: string, geometries: readonly AreaGeometry[]): string[] {
  return geometries.flatMap((geometry, i) =>
    polygonsOf(geometry)
      .flat(2)
      .filter((arc) => (arc < 0 ? ~arc : arc) >= topology.arcs.length)
      .map((arc) => `${nameOf(object, geometry, i)}: expected arcs below ${topology.arcs.length}, found ${arc}`),
  )
}

function ringFaults(topology: AreaTopology, name: string, geometry: AreaGeometry): string[] {
  const faults: string[] = []
  for (const polygon of polygonsOf(geometry)) {
    const areas = polygon.map((ring) => {
      for (const [i, arc] of ring.entries()) {
        const end = arcPoints(topology, arc).at(-1)
        const next = arcPoints(topology, ring[(i + 1) % ring.length] ?? arc)[0]
        if (end?.[0] !== next?.[0] || end?.[1] !== next?.[1]) {
          faults.push(`${name}: ring is open, arc ${arc} ends at ${end} and the next starts at ${next}`)
        }
      }
      return ringArea(ringPoints(topology, ring))
    })
    const [outer = 0, ...holes] = areas
    if (areas.includes(0)) faults.push(`${name}: a ring encloses nothing`)
    if (holes.some((hole) => hole * outer > 0)) faults.push(`${name}: a hole runs the same way as its outer ring`)
  }
  return faults
}

/** Walks every ring once and notes on which side of which arc each area lies; an outer ring has its area on its right. */
function sideFaults(topology: AreaTopology, object: string, geometries: readonly AreaGeometry[]): string[] {
  const faults: string[] = []
  const arcs = new Map<number, SidedArc>()
  for (const [i, geometry] of geometries.entries()) {
    const name = nameOf(object, geometry, i)
    for (const arc of polygonsOf(geometry).flat(2)) {
      const index = arc < 0 ? ~arc : arc
      const sided = arcs.get(index) ?? { points: arcPoints(topology, index), left: null, right: null }
      const side = arc < 0 ? 'left' : 'right'
      if (sided[side] !== null) faults.push(`${name}: lies on the same side of arc ${index} as ${sided[side]}`)
      sided[side] = name
      arcs.set(index, sided)
    }
  }
  const drawn = [...arcs.values()]
  const owner = (i: number) => drawn[i]?.right ?? drawn[i]?.left
  for (const { arcs: pair, near } of crossings(drawn.map(({ points }) => points))) {
    faults.push(`${owner(pair[0])} and ${owner(pair[1])}: borders cross near ${near}`)
  }
  // Around a crossing or a doubled side the order of areas means nothing.
  if (faults.length > 0) return faults
  return overlaps(drawn).map(
    ({ areas: [one, other], near }) => `${one ?? 'sea'} and ${other ?? 'sea'}: overlap at ${near}`,
  )
}

function mergeFaults({ objects: { county, municipality } }: AreaTopology): string[] {
  if (!county || !municipality) return []
  const open = new Map<string, Set<number>>()
  for (const { id = '', ...geometry } of municipality.geometries) {
    const arcs = open.get(id.slice(0, 2)) ?? new Set<number>()
    open.set(id.slice(0, 2), arcs)
    // An arc and its reverse inside one county cancel: it is an inner border.
    for (const arc of polygonsOf(geometry).flat(2)) if (!arcs.delete(~arc)) arcs.add(arc)
  }
  const faults = county.geometries.flatMap((geometry) => {
    const id = geometry.id ?? ''
    const expected = open.get(id) ?? new Set<number>()
    const found = new Set(polygonsOf(geometry).flat(2))
    open.delete(id)
    const differing =
      [...expected].filter((arc) => !found.has(arc)).length + [...found].filter((arc) => !expected.has(arc)).length
    return differing === 0 ? [] : [`county ${id}: ${differing} arcs differ from the outline of its municipalities`]
  })
  return [...faults, ...[...open.keys()].map((id) => `county ${id}: has municipalities but no geometry`)]
}
