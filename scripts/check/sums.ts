import { NATION } from '#core/model/area.ts'
import { KNOWN } from '#core/model/observations.ts'
import { MISSING_REASONS } from '#core/model/value.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import type { DataFolder, Table } from './data-folder.ts'
import { reaches, type SumException, unusedFaults } from './exceptions.ts'
import { cellOf, figureOf, lineOf } from './figures.ts'

/** Floats add up to this share of the whole at worst; every other distance needs an exception with a reason. */
const FLOAT = 1e-9

/** A published figure of an area, and the figures of its parts in the same year. */
interface Family {
  readonly indicator: string
  readonly code: string
  readonly year: number
  readonly whole: number
  readonly sum: number
  readonly parts: number
  /** Parts that exist but have no figure: the sum is then a floor, not an answer. */
  readonly holes: number
}

export const sums: Check = {
  id: 'sums',
  claim: 'counties are the sum of their municipalities, and the nation of its counties, where the indicator is a sum',
  run(data) {
    const families = data.catalogue
      .filter(({ entry }) => entry.aggregation.kind === 'sum')
      .flatMap(({ entry }) => familiesOf(entry.id, data))
    const used = new Set<SumException>()
    const faults: Fault[] = []
    for (const family of families) {
      if (isExact(family)) continue
      const exception = data.exceptions.sums.find(
        (rule) => reaches(rule, family.indicator, family.code, family.year) && excuses(rule, family, families),
      )
      if (exception) used.add(exception)
      else faults.push(faultOf(family, data))
    }
    const floors = families.filter(({ holes }) => holes > 0).length
    return {
      counted: `${families.length} sums, ${floors} of them with missing parts, by ${used.size} exceptions`,
      faults: [...faults, ...unusedFaults(data.exceptions, 'sums', used)],
    }
  },
}

function familiesOf(indicator: string, { tables, areas }: DataFolder): Family[] {
  const table = tables.get(indicator)
  if (!table) return []
  const counties = areas.filter(({ area }) => area.level === 'county').map(({ area }) => area.code)
  const municipalities = areas.filter(({ area }) => area.level === 'municipality').map(({ area }) => area.code)
  return table.observations.years.flatMap((year) => {
    const parents = counties.map((code) =>
      familyOf(
        indicator,
        table,
        code,
        year,
        municipalities.filter((part) => part.startsWith(code)),
      ),
    )
    // Where counties are not published, the nation is held against the municipalities.
    const known = counties.some((code) => figureOf(table, code, year) !== null)
    const nation = familyOf(indicator, table, NATION, year, known ? counties : municipalities)
    return [...parents, nation].filter((family) => family !== undefined)
  })
}

function familyOf(
  indicator: string,
  table: Table,
  code: string,
  year: number,
  parts: readonly string[],
): Family | undefined {
  const whole = figureOf(table, code, year)
  const figures = parts.map((part) => figureOf(table, part, year))
  const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)
  if (whole === null || figures.every((figure) => figure === null)) return undefined
  const holes = parts.filter((part) => isHole(table, part, year)).length
  return { indicator, code, year, whole, sum, parts: parts.length, holes }
}

/** A municipality that did not exist yet is no hole: its people were counted where they lived. */
function isHole(table: Table, code: string, year: number): boolean {
  const reason = cellOf(table, code, year)?.reason
  return reason !== KNOWN && reason !== MISSING_REASONS.indexOf('not-applicable') + 1
}

function isExact({ whole, sum, holes }: Family): boolean {
  const slack = FLOAT * Math.max(1, Math.abs(whole))
  return holes > 0 ? sum <= whole + slack : Math.abs(sum - whole) <= slack
}

function excuses(rule: SumException, family: Family, families: readonly Family[]): boolean {
  const distance = family.holes > 0 ? Math.max(0, family.sum - family.whole) : Math.abs(family.sum - family.whole)
  switch (rule.kind) {
    case 'rounded':
      return distance <= ((family.parts + 1) * rule.step) / 2 + FLOAT
    case 'within':
      return distance <= rule.distance + FLOAT
    case 'differs':
      return Math.abs(family.sum - family.whole - (rule.by[family.code] ?? 0)) <= FLOAT
    case 'together': {
      const joined = families.filter(
        ({ indicator, code, year }) =>
          indicator === family.indicator && year === family.year && rule.codes.includes(code),
      )
      const [whole, sum] = [joined.reduce((t, f) => t + f.whole, 0), joined.reduce((t, f) => t + f.sum, 0)]
      const holes = joined.reduce((t, f) => t + f.holes, 0)
      return joined.length === rule.codes.length && isExact({ ...family, whole, sum, holes })
    }
  }
}

function faultOf({ indicator, code, year, whole, sum, parts, holes }: Family, { tables }: DataFolder): Fault {
  const table = tables.get(indicator)
  const bound = holes > 0 ? 'at least ' : ''
  return {
    file: table?.file ?? indicator,
    line: table ? lineOf(table, code) : 0,
    expected: `${bound}${Number(sum.toPrecision(12))} for ${code} in ${year}, the sum of its ${parts} parts`,
    found: String(whole),
  }
}
