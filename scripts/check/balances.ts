import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import { figuresOf, lineOf } from './figures.ts'

/** What may be negative may also be more in a part of an area than in the area, so it is given no interval where cut. */
export const balances: Check = {
  id: 'balances',
  claim: 'sums that can be negative are marked as balances',
  run({ catalogue, tables }) {
    const faults: Fault[] = []
    let count = 0
    for (const { entry } of catalogue) {
      const table = tables.get(entry.id)
      if (entry.aggregation.kind !== 'sum' || entry.aggregation.balance || !table) continue
      for (const { code, year, figure } of figuresOf(table)) {
        count++
        if (figure >= 0) continue
        const expected = `0 or more for ${code} in ${year}, or "balance": true in the catalogue`
        faults.push({ file: table.file, line: lineOf(table, code), expected, found: String(figure) })
      }
    }
    const marked = catalogue.filter(({ entry: { aggregation } }) => aggregation.kind === 'sum' && aggregation.balance)
    return { counted: `${count} figures of counts, beside ${marked.length} balances`, faults }
  },
}
