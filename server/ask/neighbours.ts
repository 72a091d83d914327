import { type Adjacency, bridgedAdjacency, type Labels, queenAdjacency } from '#core/model/adjacency.ts'
import type { AreaCode, Level } from '#core/model/area.ts'
import type { NeighboursAnswer } from '#core/model/contract-statistics.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** Who borders on whom, by level. */
export type Neighbours = (level: Level) => Adjacency

/** Read from the outlines once per level: a few kilobytes of codes, where the outlines are megabytes. */
export function neighboursOf(atlas: Atlas): Neighbours {
  const made = new Map<Level, Adjacency>()
  return (level) => {
    const found = made.get(level) ?? queenAdjacency(atlas.geometry('detail'), level)
    made.set(level, found)
    return found
  }
}

/** Neighbours for walking the map: islands are joined to the nearest land, and the joints are told. */
export function walkable(atlas: Atlas, neighbours: Neighbours, level: Level): NeighboursAnswer {
  const areas = atlas.areasAt(level)
  const labels: Labels = new Map(areas.map(({ code, label }) => [code, label.position]))
  const { adjacency, bridges } = bridgedAdjacency(neighbours(level), labels)
  const places = new Map<string, number>(areas.map(({ code }, place) => [code, place]))
  return {
    version: atlas.version,
    level,
    codes: areas.map(({ code }) => code),
    neighbours: areas.map(({ code }) => (adjacency.get(code) ?? []).flatMap((other) => places.get(other) ?? [])),
    joined: bridges.map(({ between: [one, other] }) => [codeIn(atlas, one), codeIn(atlas, other)]),
  }
}

function codeIn(atlas: Atlas, code: string): AreaCode {
  const area = atlas.areas.get(code)
  if (area === undefined) throw new Error(`neighbours: expected the code of an area of the atlas, found ${code}`)
  return area.code
}
