import { join } from 'node:path'
import { areaTable } from './prepare/area-table.ts'
import { baseOf } from './prepare/base.ts'
import { topologyText } from './prepare/encode.ts'
import { mosaicOf } from './prepare/mosaic.ts'
import { neighbourLand } from './prepare/neighbours.ts'
import { readJson } from './prepare/sources.ts'
import { writeText } from './prepare/table.ts'
import { TIERS, tierOf } from './prepare/tiers.ts'
import { readLakes } from './prepare/waters.ts'

/** Lakes of this many km² and more keep names off them; smaller ones may lie under a name. */
const GREAT_LAKE = 100

/** Derives `data/areas/`: the two tiers of areas, the base map around them, and the table of areas. */
export async function prepareAreas(sources: string, data: string): Promise<void> {
  const exact = mosaicOf(readJson(sources, join('geo', 'kommun-lan-2026-land-100.topo.json')), 'kommun')
  const overview = tierOf(exact, TIERS.overview)
  const detail = tierOf(exact, TIERS.detail)
  const lakes = readLakes(sources)
  const base = baseOf(lakes, neighbourLand(sources, exact, overview))
  const waters = lakes.filter(({ size }) => size >= GREAT_LAKE).flatMap(({ polygons }) => polygons)

  const folder = join(data, 'areas')
  writeText(join(folder, 'overview.topojson'), topologyText(overview))
  writeText(join(folder, 'detail.topojson'), topologyText(detail))
  writeText(join(folder, 'base.topojson'), topologyText(base))
  writeText(join(folder, 'areas.csv'), areaTable(sources, detail, waters))
}
