import type { Check } from './check.ts'

/** The schema asks for a licence in words; this asks that the words say something. */
export const licences: Check = {
  id: 'licences',
  claim: 'every source has a licence, or says that it is unknown',
  run({ catalogue, divisions }) {
    const stated = [
      ...catalogue.map(({ entry, file, line }) => ({ name: entry.id, licence: entry.source.licence, file, line })),
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
