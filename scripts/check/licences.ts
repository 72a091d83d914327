import { licenceOf } from '../input/licences.ts'
import type { Check } from './check.ts'

/** The schema asks for a licence; this asks that its key has words, and that the words say something. */
export const licences: Check = {
  id: 'licences',
  claim: 'every source has a licence, or says that it is unknown',
  run({ catalogue, divisions, licences }) {
    const stated = [
      ...catalogue.map(({ entry, file, line }) => {
        const licence = licenceOf(licences, entry.source.licence, { file, line }).en
        return { name: entry.id, licence, file, line }
      }),
      ...divisions.map(({ division, file, lines }) => {
        return { name: division.id, licence: division.licence, file, line: lines.get('licence') ?? 0 }
      }),
    ]
    const faults = stated
      .filter(({ licence }) => !/\p{L}{2}/u.test(licence))
      .map(({ name, licence, file, line }) => {
        return { file, line, expected: `a licence for ${name}, or the word unknown`, found: `"${licence}"` }
      })
    const unknown = stated.filter(({ licence }) => /\bunknown\b/i.test(licence)).length
    return { counted: `${stated.length} sources, ${unknown} that say so of the whole or a part`, faults }
  },
}
