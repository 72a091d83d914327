import { join } from 'node:path'
import { readTable } from './prepare/sources.ts'
import { toWholeMetres } from './prepare/sweref.ts'
import { tableText, writeText } from './prepare/table.ts'

/** People with a usable position in the sources of 31 December 2024: 99.75 % of the official 10 587 710. */
const PEOPLE = 10_560_823

/**
 * Derives `data/population/`: where people live, 2024, as points (modelled) and as hexagons (SCB's own figures).
 * The two files count the same people and are never added together.
 */
export async function preparePopulation(sources: string, data: string): Promise<void> {
  const points = pointRows(sources)
  const hexagons = hexagonRows(sources)
  assertPeople('points', points)
  assertPeople('hexagons', hexagons)
  writeText(join(data, 'population', 'points.csv'), tableText(['municipality', 'e', 'n', 'population', 'kind'], points))
  writeText(
    join(data, 'population', 'hexagons.csv'),
    tableText(['h3', 'e', 'n', 'population', 'municipality'], hexagons),
  )
}

type PopulationRow = [id: string, e: number, n: number, population: number, tag: string]

/** By municipality, then west to east. Points of one kind on the same spot, met under two locality names, become one. */
function pointRows(sources: string): PopulationRow[] {
  const kinds: Record<string, string> = { tatort: 't', other: 'o' }
  const rows = new Map<string, PopulationRow>()
  for (const row of readTable(sources, join('geo', 'population-points-2024.csv'), ['lon', 'lat', 'population'])) {
    const municipality = row.cell('municipality_code')
    const kind = kinds[row.cell('kind')]
    if (!kind)
      throw new Error(`population-points-2024.csv:${row.line}: expected tatort or other, found ${row.cell('kind')}`)
    const [e, n] = toWholeMetres(Number(row.cell('lon')), Number(row.cell('lat')))
    const key = [municipality, e, n, kind].join(',')
    const before = rows.get(key)?.[3] ?? 0
    rows.set(key, [municipality, e, n, before + Number(row.cell('population')), kind])
  }
  return [...rows.values()].sort((a, b) => compare(a[0], b[0]) || a[1] - b[1] || a[2] - b[2] || compare(a[4], b[4]))
}

/** In order of the index, which keeps neighbours near each other. */
function hexagonRows(sources: string): PopulationRow[] {
  return readTable(sources, join('geo', 'population-h3r6-2024.csv'), ['h3', 'lon', 'lat', 'population'])
    .map((row): PopulationRow => {
      const [e, n] = toWholeMetres(Number(row.cell('lon')), Number(row.cell('lat')))
      return [row.cell('h3'), e, n, Number(row.cell('population')), row.cell('municipality_main')]
    })
    .sort((a, b) => compare(a[0], b[0]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function assertPeople(name: string, rows: readonly PopulationRow[]): void {
  const people = rows.reduce((sum, row) => sum + row[3], 0)
  if (people !== PEOPLE) throw new Error(`population ${name}: expected ${PEOPLE} people, found ${people}`)
}
