import { compareRows, levelOfRow } from '#core/model/observations.ts'
import type { MissingReason } from '#core/model/value.ts'
import { parseCsv } from '../input/csv.ts'
import { InputError } from '../input/fault.ts'

/**
 * Municipalities younger than the oldest series, by the first division year they are part of (SCB, changes in the
 * division into municipalities: Nykvarn left Södertälje in 1999, Knivsta left Uppsala in 2003). A figure asked for
 * before that does not exist: `not-applicable`, where the other municipalities have theirs. Where the source has a
 * figure anyway (stocks on 31 December by the coming year's division, series reckoned back) the figure stands.
 */
const FIRST_YEAR = new Map([
  ['0140', 1999],
  ['0330', 2003],
])

const NOT_YET: MissingReason = 'not-applicable'

/** Turns one long table `region_code,year,value` into the wide text of `core/model/observations.ts`. */
export function wideObservations(text: string, file: string): string {
  const figures = readLong(text, file)
  const years = [...new Set([...figures.values()].flatMap((row) => [...row.keys()]))].sort()
  const municipalYears = years.filter((year) =>
    [...figures].some(([code, row]) => levelOfRow(code) === 'municipality' && row.has(year)),
  )
  for (const [code, first] of FIRST_YEAR) {
    for (const year of municipalYears.filter((year) => Number(year) < first)) {
      const row = figures.get(code) ?? new Map<string, string>()
      if (!row.has(year)) row.set(year, NOT_YET)
      figures.set(code, row)
    }
  }
  const lines = [...figures]
    .sort(([a], [b]) => compareRows(a, b))
    .map(([code, row]) => [code, ...years.map((year) => row.get(year) ?? '')].join(','))
  return `${[['code', ...years].join(','), ...lines].join('\n')}\n`
}

function readLong(text: string, file: string): Map<string, Map<string, string>> {
  const figures = new Map<string, Map<string, string>>()
  for (const { line, cell } of parseCsv(text, file, ['region_code', 'year', 'value'])) {
    const [code, year, value] = [cell('region_code'), cell('year'), cell('value')]
    const refuse = (expected: string, found: string) => new InputError({ file, line, expected, found })
    if (!/^(?:SE|\d{2}|\d{4})$/.test(code)) throw refuse('SE, a county code or a municipality code', code)
    if (!/^(?:19|20)\d{2}$/.test(year)) throw refuse('a year from 1900 to 2099', year)
    if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw refuse('a decimal number', value)
    const row = figures.get(code) ?? new Map<string, string>()
    if (row.has(year)) throw refuse(`one figure for ${code} in ${year}`, 'a second one')
    row.set(year, plainNumber(value))
    figures.set(code, row)
  }
  if (figures.size === 0) throw new InputError({ file, line: 1, expected: 'at least one figure', found: 'none' })
  return figures
}

/** The same number in its shortest decimal form: as text, for a round trip through a float could lose digits. */
function plainNumber(text: string): string {
  const short = text
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
  return short === '-0' ? '0' : short
}
