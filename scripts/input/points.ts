import type { Metres } from '#core/model/plane.ts'
import { type PopulationNote, PopulationNoteSchema } from '#core/model/population.ts'
import { parseCsv } from './csv.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const POINT_FILES = { folder: 'population', ending: 'points.csv' } as const
export const POINT_NOTE = { folder: 'population', ending: 'points.json' } as const

const PATH = 'population/points.csv'
const HEADINGS = ['municipality', 'e', 'n', 'population', 'kind'] as const

export interface PointRow {
  readonly line: number
  readonly municipality: string
  readonly position: Metres
  readonly people: number
}

export interface PointFile {
  readonly file: string
  readonly rows: readonly PointRow[]
}

/** Reads the points row by row. An operator's own squares or areas have the same columns; `kind` is not used. */
export function readPoints(files: InputFiles): PointFile {
  const file = files.name(PATH)
  const rows = parseCsv(files.text(PATH), file, HEADINGS).map(({ line, cell }): PointRow => {
    const whole = (heading: 'e' | 'n' | 'population', form: RegExp, what: string): number => {
      const found = cell(heading)
      if (!form.test(found)) throw new InputError({ file, line, expected: what, found: `"${found}"` })
      return Number(found)
    }
    return {
      line,
      municipality: cell('municipality'),
      position: [
        whole('e', /^[1-9]\d{4,6}$/, 'an easting in whole metres'),
        whole('n', /^[1-9]\d{4,6}$/, 'a northing in whole metres'),
      ],
      people: whole('population', /^\d{1,9}$/, 'a whole number of people'),
    }
  })
  return { file, rows }
}

export function readPointNote(files: InputFiles): PopulationNote {
  const path = 'population/points.json'
  return parseJson(files.text(path), files.name(path), PopulationNoteSchema).value
}
