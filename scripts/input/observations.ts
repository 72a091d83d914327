import { type Observations, parseObservations } from '#core/model/observations.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'

export const OBSERVATION_FILES = { folder: 'indicators/observations', ending: '.csv' } as const

export function observationsPath(indicator: string): string {
  return `${OBSERVATION_FILES.folder}/${indicator}.csv`
}

export function readObservations(files: InputFiles, indicator: string): Observations {
  const path = observationsPath(indicator)
  const table = parseObservations(files.text(path))
  if (table.kind === 'observations') return table
  const { line, column, expected, found } = table
  throw new InputError({
    file: files.name(path),
    line,
    expected: `${expected} (column ${column})`,
    found: `"${found}"`,
  })
}
