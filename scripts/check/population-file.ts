import { parseCsv } from '../input/csv.ts'
import { InputError } from '../input/fault.ts'
import type { InputFiles } from '../input/files.ts'

export const POPULATION_FILES = { folder: 'population', ending: '.csv' } as const

const HEADINGS = {
  points: ['municipality', 'e', 'n', 'population', 'kind'],
  hexagons: ['h3', 'e', 'n', 'population', 'municipality'],
} as const
type Kind = keyof typeof HEADINGS

/** The people of one point or hexagon, and the municipality they are counted in. */
export interface PopulationRow {
  readonly line: number
  readonly people: number
  readonly municipality: string
}

export interface PopulationFile {
  readonly kind: Kind
  readonly file: string
  readonly rows: readonly PopulationRow[]
}

export function readPopulation(files: InputFiles): PopulationFile[] {
  return [readFile(files, 'points'), readFile(files, 'hexagons')]
}

function readFile(files: InputFiles, kind: Kind): PopulationFile {
  const path = `${POPULATION_FILES.folder}/${kind}.csv`
  const file = files.name(path)
  const rows = parseCsv(files.text(path), file, HEADINGS[kind]).map(({ line, cell }) => {
    const people = cell('population')
    if (!/^\d+$/.test(people)) {
      throw new InputError({ file, line, expected: 'a whole number of people', found: `"${people}"` })
    }
    return { line, people: Number(people), municipality: cell('municipality') }
  })
  return { kind, file, rows }
}
