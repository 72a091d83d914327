import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import { figuresOf, lineOf } from './figures.ts'

/** Shares rounded upstream may pass their bound by this much. */
const ROUNDING = 0.001

export const bounds: Check = {
  id: 'bounds',
  claim: 'figures keep within the bounds of their unit',
  run({ catalogue, tables }) {
    const faults: Fault[] = []
    let count = 0
    for (const { entry } of catalogue) {
      const table = tables.get(entry.id)
      if (!entry.bounds || !table) continue
      const [lowest, highest] = entry.bounds
      for (const { code, year, figure } of figuresOf(table)) {
        count++
        if (figure < lowest - ROUNDING || figure > highest + ROUNDING) {
          const expected = `${lowest} to ${highest} for ${code} in ${year}`
          faults.push({ file: table.file, line: lineOf(table, code), expected, found: String(figure) })
        }
      }
    }
    const bounded = catalogue.filter(({ entry }) => entry.bounds).length
    return { counted: `${count} figures of ${bounded} bounded indicators`, faults }
  },
}
