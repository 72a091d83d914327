import { fetchBase, fetchTopology } from '#client/api.ts'
import { areas } from '#client/state/state.ts'
import type { Level } from '#core/model/area.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'

export interface Geometry {
  readonly areas: AreaTopology
  /** Lakes and neighbouring land. */
  readonly base: AreaTopology
}

/** Remembers what was made for each key; a failed try is forgotten, so that asking again tries again. */
function once<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const next = make(key)
    made.set(key, next)
    next.catch(() => made.delete(key))
    return next
  }
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
