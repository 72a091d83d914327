import { fetchBase, fetchTopology } from '#client/api.ts'
import { areas } from '#client/state/state.ts'
import type { Level } from '#core/model/area.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'
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

const layersIn = once((unit: number) =>
  Promise.resolve(
    once(async (level: Level): Promise<Layers> => {
      const { areas: topology, base: around } = await geometryOf(level)
      return prepareLayers({ areas: topology, base: around, table: [...areas.peek().values()], level, unit })
    }),
  ),
)

/** The same as paths in the units of a drawing. */
export async function layersOf(level: Level, unit: number): Promise<Layers> {
  return (await layersIn(unit))(level)
}
