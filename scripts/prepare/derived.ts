import { evaluate, formulaInputs, parseFormula } from '#core/model/formula.ts'
import type { CatalogueEntry } from '#core/model/indicator.ts'
import { compareRows, KNOWN, type Observations, UNSAID } from '#core/model/observations.ts'
import { MISSING_REASONS } from '#core/model/value.ts'

/**
 * Ratios of the catalogue that nobody publishes for all areas, so that we work them out: from the tables of their parts,
 * by the very formula that the value of a territory is worked out by.
 */
export const DERIVED: readonly string[] = ['ghg_per_capita', 'net_migration_domestic_per_1000']

/** Digits kept beyond those shown: enough that rounding makes no two areas equal, few enough to claim nothing. */
const MORE_DIGITS = 2

/** The ids that a derived indicator is worked out from. */
export function partsOf({ id, aggregation }: CatalogueEntry): string[] {
  if (aggregation.kind !== 'ratio') throw new Error(`${id}: expected a ratio to work out, found ${aggregation.kind}`)
  return [aggregation.numerator, aggregation.denominator].flatMap((text) => formulaInputs(parseFormula(text)))
}

/**
 * The table of a ratio, in the form of `core/model/observations.ts`: every area and year for which all its parts are
 * known. Where a part gives a reason for having no figure, that is the reason here; years without a single figure go.
 */
export function derivedObservations(entry: CatalogueEntry, tables: ReadonlyMap<string, Observations>): string {
  const { aggregation, id } = entry
  if (aggregation.kind !== 'ratio') throw new Error(`${id}: expected a ratio to work out, found ${aggregation.kind}`)
  const parts = partsOf(entry).map((part) => {
    const table = tables.get(part)
    if (table === undefined) throw new Error(`${id}: expected observations of ${part}, found none`)
    return { part, at: reader(table), table }
  })
  const [numerator, denominator] = [parseFormula(aggregation.numerator), parseFormula(aggregation.denominator)]
  const cell = (code: string, year: number): string => {
    const known = new Map(parts.map(({ part, at }) => [part, at(code, year)]))
    const figure = (part: string) => {
      const found = known.get(part)
      return found?.reason === KNOWN ? found.figure : null
    }
    const [above, below] = [evaluate(numerator, figure), evaluate(denominator, figure)]
    if (above !== null && below !== null && below !== 0) {
      return plain(((aggregation.factor * above) / below).toFixed(entry.decimals + MORE_DIGITS))
    }
    const said = [...known.values()].find(({ reason }) => reason !== KNOWN && reason !== UNSAID)
    return said === undefined ? '' : (MISSING_REASONS[said.reason - 1] ?? '')
  }
  const codes = [...new Set(parts.flatMap(({ table }) => table.codes))].sort(compareRows)
  const years = [...new Set(parts.flatMap(({ table }) => table.years))].sort((a, b) => a - b)
  const isFigure = (text: string) => /^-?\d/.test(text)
  const kept = years.filter((year) => codes.some((code) => isFigure(cell(code, year))))
  const rows = codes
    .map((code) => [code, ...kept.map((year) => cell(code, year))])
    .filter(([, ...cells]) => cells.some((text) => text !== ''))
  return [['code', ...kept], ...rows].map((row) => `${row.join(',')}\n`).join('')
}

function reader({ codes, years, figures, reasons }: Observations) {
  const rows = new Map(codes.map((code, row) => [code, row]))
  return (code: string, year: number): { figure: number; reason: number } => {
    const [row, column] = [rows.get(code), years.indexOf(year)]
    if (row === undefined || column < 0) return { figure: Number.NaN, reason: UNSAID }
    const at = row * years.length + column
    return { figure: figures[at] ?? Number.NaN, reason: reasons[at] ?? UNSAID }
  }
}

/** Without trailing zeros, as all tables are written. */
function plain(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}
