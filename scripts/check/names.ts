import { LANGUAGES } from '#core/model/text.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'

/** Both languages are there by the schema; here they also tell one thing from another. */
export const names: Check = {
  id: 'names',
  claim: 'no two indicators, groups of a division or areas of a level share a name, in either language',
  run({ catalogue, divisions, areas }) {
    const faults: Fault[] = []
    let count = 0
    for (const language of LANGUAGES) {
      const named = [
        ...catalogue.map(({ entry, file, line }) => ({ scope: 'indicator', name: entry.name[language], file, line })),
        ...divisions.flatMap(({ division, file, lines }) =>
          division.groups.map((group, i) => {
            const line = lines.get(`groups/${i}`) ?? 0
            return { scope: `group of ${division.id}`, name: group.name[language], file, line }
          }),
        ),
        ...areas.map(({ area, file, line }) => ({ scope: area.level, name: area.name, file, line })),
      ]
      const seen = new Set<string>()
      for (const { scope, name, file, line } of named) {
        const key = `${scope}: ${name.toLocaleLowerCase('sv')}`
        if (seen.has(key)) faults.push({ file, line, expected: `one ${scope} of that name (${language})`, found: name })
        seen.add(key)
      }
      count += named.length
    }
    return { counted: `${count} names`, faults }
  },
}
