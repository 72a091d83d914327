import { fetchBase, fetchTopology } from '#client/api.ts'
import type { Level } from '#core/model/area.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import { once } from './once.ts'

export interface Geometry {
  readonly areas: AreaTopology
  /** Lakes and neighbouring land. */
  readonly base: AreaTopology
}

const base = once((_: 'base') => fetchBase())

/** Geometry of a level, fetched when first needed. */
export const geometryOf = once(async (level: Level): Promise<Geometry> => {
  const [topology, around] = await Promise.all([fetchTopology(level), base('base')])
  return { areas: topology, base: around }
})
