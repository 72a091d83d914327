import type { PointsAnswer } from '#core/model/contract-population.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** The points by which drawings are measured, as columns of small steps: they compress to half of what positions do. */
export function pointsOf(atlas: Atlas): PointsAnswer {
  const { note, east, north, people, municipality } = atlas.points
  const codes = atlas.areasAt('municipality').map(({ code }) => code)
  const counts = codes.map(() => 0)
  for (const place of municipality) counts[place] = (counts[place] ?? 0) + 1
  return { version: atlas.version, ...note, codes, counts, east: steps(east), north: steps(north), people: [...people] }
}

function steps(positions: Int32Array): number[] {
  return Array.from(positions, (position, i) => position - (positions[i - 1] ?? 0))
}
