import { type AreaTopology, topologyFaults } from '#core/model/topology.ts'
import { encode } from './encode.ts'
import { asTopology, type Mosaic, merged, recut } from './mosaic.ts'
import { type LeastParts, withoutSmallParts } from './parts.ts'
import { simplified, type Tier } from './simplify.ts'

/** How much of the country a picture needs: the whole at a glance, or one county filling a screen. */
export const TIERS = {
  overview: {
    threshold: 1_000_000,
    islandPoints: 3,
    grid: 10,
    areaChange: 0.05,
    least: { island: 4_000_000, exclave: 4_000_000 },
  },
  detail: {
    threshold: 80_000,
    islandPoints: 6,
    grid: 5,
    areaChange: 0.01,
    least: { island: 300_000, exclave: 1_000_000 },
  },
} as const satisfies Record<string, Tier & { least: LeastParts }>

/** Both levels on shared arcs: counties are their municipalities joined, never simplified on their own. */
export function tierOf(municipalities: Mosaic, tier: Tier & { least: LeastParts }): AreaTopology {
  const mosaic = simplified(recut(withoutSmallParts(municipalities, tier.least)), tier)
  const topology = encode(mosaic.arcs, {
    municipality: [...mosaic.areas].map(([id, polygons]) => ({ id, polygons })),
    county: countiesOf(mosaic),
  })
  const faults = topologyFaults(topology)
  if (faults.length > 0) throw new Error(`areas: expected a sound topology, found\n${faults.join('\n')}`)
  return topology
}

function countiesOf(mosaic: Mosaic) {
  const topology = asTopology(mosaic)
  const ids = [...new Set([...mosaic.areas.keys()].map((code) => code.slice(0, 2)))]
  return ids.map((id) => {
    const parts = [...mosaic.areas].filter(([code]) => code.startsWith(id)).flatMap(([, polygons]) => polygons)
    return { id, polygons: merged(topology, parts) }
  })
}
