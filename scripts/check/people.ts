import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'

export const people: Check = {
  id: 'people',
  claim: 'population points and hexagons each hold everybody, and every municipality has people at points',
  run({ population, areas, known }) {
    const faults: Fault[] = []
    const municipalities = areas.filter(({ area }) => area.level === 'municipality')
    const codes = new Set<string>(municipalities.map(({ area }) => area.code))
    for (const { kind, file, rows } of population) {
      const sum = rows.reduce((total, row) => total + row.people, 0)
      if (sum !== known.population.people) {
        faults.push({ file, line: 0, expected: `${known.population.people} people in all`, found: String(sum) })
      }
      for (const { line, municipality } of rows.filter(({ municipality }) => !codes.has(municipality))) {
        faults.push({ file, line, expected: 'the code of a municipality', found: `"${municipality}"` })
      }
      // A hexagon is named after the municipality most of its people live in: the smallest may be left without one.
      if (kind === 'hexagons') continue
      const peopled = new Set(rows.filter((row) => row.people > 0).map((row) => row.municipality))
      for (const code of [...codes].filter((code) => !peopled.has(code))) {
        faults.push({ file, line: 0, expected: `people in ${code}`, found: 'none' })
      }
    }
    return { counted: population.map(({ kind, rows }) => `${rows.length} ${kind}`).join(', '), faults }
  },
}
