import { type Division, DivisionSchema } from '#core/model/division.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const DIVISION_FILES = { folder: 'divisions', ending: '.json' } as const

/** One division and where it is written; `lines` as in `parseJson`. */
export interface DivisionFile {
  readonly division: Division
  readonly file: string
  readonly lines: ReadonlyMap<string, number>
}

export function readDivisions(files: InputFiles): DivisionFile[] {
  return files.under(DIVISION_FILES.folder).map((path) => {
    const file = files.name(path)
    const located = parseJson(files.text(path), file, DivisionSchema)
    return {
      division: located.value,
      file,
      get lines() {
        return located.lines
      },
    }
  })
}
