import type { Metres } from '#core/model/plane.ts'
import { type PopulationNote, PopulationNoteSchema } from '#core/model/population.ts'
import { parseCsv } from './csv.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const HEXAGON_FILES = { folder: 'population', ending: 'hexagons.csv' } as const
export const HEXAGON_NOTE = { folder: 'population', ending: 'hexagons.json' } as const

const PATH = 'population/hexagons.csv'
const HEADINGS = ['h3', 'e', 'n', 'population', 'municipality'] as const

export interface HexagonRow {
  readonly line: number
  /** Where the hexagon has its centre. */
  readonly position: Metres
  readonly people: number
  /** Where most of them live. */
  readonly municipality: string
}

export interface HexagonFile {
  readonly file: string
  readonly rows: readonly HexagonRow[]
}

/** Reads the hexagons row by row; whether they add up to everybody is a question for `npm run check:data`. */
export function readHexagons(files: InputFiles): HexagonFile {
  const file = files.name(PATH)
  const seen = new Map<string, number>()
  const rows = parseCsv(files.text(PATH), file, HEADINGS).map(({ line, cell }): HexagonRow => {
    const whole = (heading: 'e' | 'n' | 'population', what: string): number => {
      const found = cell(heading)
      if (!/^[1-9]\d{0,8}$/.test(found)) throw new InputError({ file, line, expected: what, found: `"${found}"` })
      return Number(found)
    }
    const index = cell('h3')
    const before = seen.get(index)
    if (before !== undefined) {
      throw new InputError({ file, line, expected: `a hexagon once, as on line ${before}`, found: `${index} again` })
    }
    seen.set(index, line)
    return {
      line,
      position: [whole('e', 'an easting in whole metres'), whole('n', 'a northing in whole metres')],
      // Hexagons without people are left out of the file, so 0 is a fault.
      people: whole('population', 'a whole number of people'),
      municipality: cell('municipality'),
    }
  })
  return { file, rows }
}

export function readHexagonNote(files: InputFiles): PopulationNote {
  const path = 'population/hexagons.json'
  return parseJson(files.text(path), files.name(path), PopulationNoteSchema).value
}
