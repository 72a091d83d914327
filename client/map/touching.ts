import { fetchNeighbours } from '#client/api.ts'
import type { Adjacency } from '#core/model/adjacency.ts'
import type { Level } from '#core/model/area.ts'
import { once } from './once.ts'

/** Who borders on whom at a level, islands joined to the nearest; fetched when somebody first walks. */
export const touchingOf = once(async (level: Level): Promise<Adjacency> => {
  const { codes, neighbours } = await fetchNeighbours(level)
  return new Map(codes.map((code, i) => [code, (neighbours[i] ?? []).flatMap((place) => codes[place] ?? [])]))
})
