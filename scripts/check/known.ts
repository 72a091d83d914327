import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import { figureOf, lineOf } from './figures.ts'

export const known: Check = {
  id: 'known',
  claim: 'figures published elsewhere are the figures here',
  run({ known: { file, lines, figures, landArea }, tables, areas }) {
    const faults: Fault[] = []
    for (const [i, { indicator, code, year, value }] of figures.entries()) {
      const table = tables.get(indicator)
      const found = figureOf(table, code, year)
      if (found === value) continue
      faults.push({
        file: table?.file ?? file,
        line: table ? lineOf(table, code) : (lines.get(`figures/${i}`) ?? 0),
        expected: `${value} for ${indicator} of ${code} in ${year}`,
        found: String(found ?? 'none'),
      })
    }
    for (const level of ['county', 'municipality'] as const) {
      const rows = areas.filter(({ area }) => area.level === level)
      const sum = rows.reduce((total, { area }) => total + area.landArea, 0)
      if (Math.abs(sum - landArea.km2) <= landArea.within) continue
      const expected = `land areas of every ${level} to add up to ${landArea.km2} km² ± ${landArea.within}`
      faults.push({ file: rows[0]?.file ?? file, line: 0, expected, found: sum.toFixed(2) })
    }
    return { counted: `${figures.length} figures, and the land area of both levels`, faults }
  },
}
