/** Outlines for small maps: coarser than those of the large one, which has its own and is none of the panels' business. */
import { fetchBase, fetchTopology } from '#client/api.ts'
import type { Area, Level } from '#core/model/area.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'
import { SMALL_MAP_UNIT } from '#core/picture/multiples-map.ts'

const made = new Map<string, Promise<Layers>>()

/** `near`: a part of the country, drawn larger. The answers lie in the browser's cache, where the map has put them. */
export function smallMapLayers(level: Level, near: boolean, table: Iterable<Area>): Promise<Layers> {
  const key = `${level} ${near}`
  const known = made.get(key)
  if (known) return known
  const next = make(level, near ? SMALL_MAP_UNIT.group : SMALL_MAP_UNIT.country, [...table])
  made.set(key, next)
  // A failed try is forgotten, so that asking again tries again.
  next.catch(() => made.delete(key))
  return next
}

async function make(level: Level, unit: number, table: readonly Area[]): Promise<Layers> {
  const [topology, base] = await Promise.all([fetchTopology(level), fetchBase()])
  return prepareLayers({ areas: topology, base, table, level, unit })
}
