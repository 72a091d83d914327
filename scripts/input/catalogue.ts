import * as v from 'valibot'
import { type CatalogueEntry, CatalogueEntrySchema } from '#core/model/indicator.ts'
import { THEMES } from '#core/model/theme.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const CATALOGUE = { folder: 'indicators/catalogue', ending: '.json' } as const

/** One entry of the catalogue and where it is written. */
export interface CatalogueRow {
  readonly entry: CatalogueEntry
  readonly file: string
  readonly line: number
}

/** The whole catalogue: themes in the order of the picker, entries in the order of their files. */
export function readCatalogue(files: InputFiles): CatalogueRow[] {
  const rows = files.under(CATALOGUE.folder).flatMap((path) => {
    const file = files.name(path)
    const { value, lines } = parseJson(files.text(path), file, v.array(CatalogueEntrySchema))
    return value.map((entry, i) => ({ entry, file, line: lines.get(`${i}/id`) ?? lines.get(`${i}`) ?? 1 }))
  })
  const seen = new Map<string, CatalogueRow>()
  for (const row of rows) {
    const earlier = seen.get(row.entry.id)
    if (earlier) {
      const found = `a second one after ${earlier.file}:${earlier.line}`
      throw new InputError({ file: row.file, line: row.line, expected: `one entry ${row.entry.id}`, found })
    }
    seen.set(row.entry.id, row)
  }
  return rows.sort((a, b) => THEMES.indexOf(a.entry.theme) - THEMES.indexOf(b.entry.theme))
}
