import * as v from 'valibot'
import { type Text, TextSchema } from '#core/model/text.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const LICENCES = { folder: 'indicators', ending: 'licences.json' } as const
const PATH = `${LICENCES.folder}/${LICENCES.ending}`

/** What is known of each licence in words, by the key that the catalogue gives it: most indicators share a few. */
export function readLicences(files: InputFiles): ReadonlyMap<string, Text> {
  const { value } = parseJson(files.text(PATH), files.name(PATH), v.record(v.string(), TextSchema))
  return new Map(Object.entries(value))
}

/** The words of a catalogue entry's licence. Throws InputError where the key has none. */
export function licenceOf(licences: ReadonlyMap<string, Text>, key: string, at: { file: string; line: number }): Text {
  const words = licences.get(key)
  if (words) return words
  throw new InputError({ ...at, expected: `a licence among ${[...licences.keys()].join(', ')}`, found: key })
}
