import type { HexagonsAnswer } from '#core/model/contract-population.ts'
import { FEW, FEWEST_SUMMED } from '#core/model/population.ts'
import type { Within } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/**
 * Where people live, in the whole country or in the municipalities of one group. From here on nobody knows how many
 * live in a hexagon of few: neither the API nor our own drawings.
 */
export function hexagonsOf(atlas: Atlas, within: Within | null): HexagonsAnswer {
  const { note, east, north, people, municipality } = atlas.population
  const municipalities = atlas.areasAt('municipality')
  const inside = municipalities.map(({ groups }) => within === null || groups[within.division] === within.group)
  const shown = [...municipality.keys()].filter((i) => inside[municipality[i] ?? -1])
  const pick = (column: Int32Array | Uint16Array) => shown.map((i) => column[i] ?? 0)
  const places = pick(municipality)
  const occurring = [...new Set(places)].sort((a, b) => a - b)
  const placeInAnswer = new Map(occurring.map((place, i) => [place, i]))
  const counts = pick(people)
  const few = counts.filter((count) => count < FEW)
  return {
    version: atlas.version,
    ...note,
    few: FEW,
    codes: occurring.flatMap((place) => municipalities[place]?.code ?? []),
    areas: places.map((place) => placeInAnswer.get(place) ?? 0),
    east: pick(east),
    north: pick(north),
    people: counts.map((count) => (count < FEW ? null : count)),
    fewTotal: few.length === 0 || (within === null && few.length >= FEWEST_SUMMED) ? sumOf(few) : null,
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
