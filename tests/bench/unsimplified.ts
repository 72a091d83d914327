/**
 * Outlines that nobody has simplified. They are no part of the project: they come from the folder of sources that
 * `prepare:data` reads, where the environment names one, and are projected as it does that.
 */
import { join } from 'node:path'
import type { AreaTopology } from '#core/model/topology.ts'
import { encode } from '#scripts/prepare/encode.ts'
import { mosaicOf } from '#scripts/prepare/mosaic.ts'
import { readJson, sourcesFolder } from '#scripts/prepare/sources.ts'

export function unsimplifiedAreas(environment: NodeJS.ProcessEnv): AreaTopology | null {
  if (!environment.SOURCES) return null
  const file = join('geo', 'kommun-lan-2026-land-100.topo.json')
  const { arcs, areas } = mosaicOf(readJson(sourcesFolder(environment), file), 'kommun')
  return encode(arcs, { municipality: [...areas].map(([id, polygons]) => ({ id, polygons })) })
}
