import { CHECKS } from '#scripts/check/checks.ts'
import { readDataFolder } from '#scripts/check/data-folder.ts'
import { describeFault, InputError } from '#scripts/input/fault.ts'
import { edit, toylandCopy } from '#tests/data-copy.ts'

/** A replacement in one file: its first occurrence. */
export type Edit = readonly [path: string, from: string, to: string]

/** The faults one check finds in toyland once it is spoilt, in words, without the name of the folder. */
export function faultsOf(id: string, ...edits: Edit[]): string[] {
  const folder = toylandCopy()
  for (const [path, from, to] of edits) edit(folder, path, from, to)
  return faultsIn(folder, id)
}

/** Of any copy. What stops the reading is the only fault then. */
export function faultsIn(folder: string, id: string): string[] {
  const check = CHECKS.find((check) => check.id === id)
  if (!check) throw new Error(`expected a check ${id}, found ${CHECKS.map((check) => check.id).join(', ')}`)
  const words = (fault: Parameters<typeof describeFault>[0]) => describeFault(fault).replace(`${folder}/`, '')
  try {
    return check.run(readDataFolder(folder)).faults.map(words)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [words(error.fault)]
  }
}
