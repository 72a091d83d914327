import { evaluate, parseFormula } from '#core/model/formula.ts'
import type { CatalogueEntry } from '#core/model/indicator.ts'
import { KNOWN } from '#core/model/observations.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import type { DataFolder, Table } from './data-folder.ts'
import { type RatioException, reaches, unusedFaults } from './exceptions.ts'
import { cellOf, figureOf, lineOf } from './figures.ts'

interface Comparison {
  readonly indicator: string
  readonly code: string
  readonly year: number
  readonly published: number
  readonly computed: number
}

export const ratios: Check = {
  id: 'ratios',
  claim: 'a ratio worked out from its parts is the published value, to the last decimal published',
  run(data) {
    const used = new Set<RatioException>()
    const faults: Fault[] = []
    let compared = 0
    let indicators = 0
    for (const { entry } of data.catalogue) {
      const table = data.tables.get(entry.id)
      if (entry.aggregation.kind !== 'ratio' || !table) continue
      const comparisons = comparisonsOf(entry, table, data)
      if (comparisons.length === 0) {
        faults.push({ file: table.file, line: 0, expected: 'a year in which the parts are known too', found: 'none' })
      }
      // Half the last decimal that the table gives anywhere: a table says 12.5 where it means 12.50.
      const half = 0.5 * 10 ** -decimalsOf(table)
      indicators++
      compared += comparisons.length
      for (const comparison of comparisons) {
        const { indicator, code, year, published, computed } = comparison
        const distance = Math.abs(published - computed)
        if (distance <= half * (1 + 1e-6)) continue
        const exception = data.exceptions.ratios.find(
          (rule) => reaches(rule, indicator, code, year) && distance <= rule.distance,
        )
        if (exception) used.add(exception)
        else faults.push(faultOf(comparison, table))
      }
    }
    return {
      counted: `${compared} values of ${indicators} ratios, by ${used.size} exceptions`,
      faults: [...faults, ...unusedFaults(data.exceptions, 'ratios', used)],
    }
  },
}

function comparisonsOf(entry: CatalogueEntry, table: Table, { tables }: DataFolder): Comparison[] {
  if (entry.aggregation.kind !== 'ratio') return []
  const { factor } = entry.aggregation
  const numerator = parseFormula(entry.aggregation.numerator)
  const denominator = parseFormula(entry.aggregation.denominator)
  return table.observations.codes.flatMap((code) =>
    table.observations.years.flatMap((year) => {
      const cell = cellOf(table, code, year)
      const above = evaluate(numerator, (id) => figureOf(tables.get(id), code, year))
      const below = evaluate(denominator, (id) => figureOf(tables.get(id), code, year))
      if (cell?.reason !== KNOWN || above === null || below === null || below === 0) return []
      return [{ indicator: entry.id, code, year, published: cell.figure, computed: (factor * above) / below }]
    }),
  )
}

function decimalsOf({ observations }: Table): number {
  let decimals = 0
  for (const figure of observations.figures) {
    if (!Number.isNaN(figure)) decimals = Math.max(decimals, String(figure).split('.')[1]?.length ?? 0)
  }
  return decimals
}

function faultOf({ code, year, published, computed }: Comparison, table: Table): Fault {
  return {
    file: table.file,
    line: lineOf(table, code),
    expected: `${Number(computed.toPrecision(8))} for ${code} in ${year}, from its parts`,
    found: String(published),
  }
}
