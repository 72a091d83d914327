import { parseCsv } from '../input/csv.ts'
import { InputError } from '../input/fault.ts'
import type { InputFiles } from '../input/files.ts'
import { readHexagons } from '../input/hexagons.ts'

/** The hexagons are an input of the atlas; the points are not, yet. */
export const POINT_FILES = { folder: 'population', ending: 'points.csv' } as const

const HEADINGS = ['municipality', 'e', 'n', 'population', 'kind']

/** The people of one point or hexagon, and the municipality they are counted in. */
export interface PopulationRow {
  readonly line: number
  readonly people: number
  readonly municipality: string
}

export interface PopulationFile {
  readonly kind: 'points' | 'hexagons'
  readonly file: string
  readonly rows: readonly PopulationRow[]
}

export function readPopulation(files: InputFiles): PopulationFile[] {
  return [readPoints(files), { kind: 'hexagons', ...readHexagons(files) }]
}

function readPoints(files: InputFiles): PopulationFile {
  const path = `${POINT_FILES.folder}/points.csv`
  const file = files.name(path)
  const rows = parseCsv(files.text(path), file, HEADINGS).map(({ line, cell }) => {
    const people = cell('population')
    if (!/^\d+$/.test(people)) {
      throw new InputError({ file, line, expected: 'a whole number of people', found: `"${people}"` })
    }
    return { line, people: Number(people), municipality: cell('municipality') }
  })
  return { kind: 'points', file, rows }
}
