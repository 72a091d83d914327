/** The parameters of an address that need more than a look into a closed set. */
import { type Level, NATION } from '../area.ts'
import { type Indicator, type IndicatorId, isComparable } from '../indicator.ts'
import { CLASSES, type Fault, type Knowledge, MOST_PANELS } from './form.ts'
import { shownYear, yearsAt, yearsBefore } from './years.ts'

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/

/** Inner breaks, `2_3.5_7`: an underscore needs no escaping in an address and is no sign of any number. */
export function readBreaks(found: string | undefined, faults: Fault[]): readonly number[] {
  if (found === undefined) return []
  const pieces = found.split('_')
  const numbers = pieces.map((piece) => (NUMBER.test(piece) ? Number(piece) + 0 : Number.NaN))
  const ascending = numbers.every((each, i) => i === 0 || each > (numbers[i - 1] ?? Number.NaN))
  if (!numbers.some(Number.isNaN) && ascending && numbers.length < CLASSES.most) return numbers
  const expected = `at most ${CLASSES.most - 1} ascending numbers with underscores between, such as 2_3.5_7`
  faults.push({ kind: 'malformed', parameter: 'breaks', found, expected })
  return []
}

export function readSince(
  found: string | undefined,
  indicator: Indicator,
  level: Level,
  year: number | null,
  faults: Fault[],
): number | null {
  if (found === undefined) return null
  const to = shownYear(indicator, level, year)
  const years = to === undefined ? [] : yearsBefore(indicator, level, to)
  const since = years.find((each) => String(each) === found)
  if (since !== undefined) return since
  const expected = years.length > 0 ? `one of ${years.join(', ')}` : `nothing: ${to} is the first year with figures`
  faults.push({ kind: 'no-data', parameter: 'since', found, expected })
  return null
}

export function readSecond(
  found: string | undefined,
  knowledge: Knowledge,
  level: Level,
  faults: Fault[],
): IndicatorId | null {
  if (found === undefined) return null
  const second = knowledge.indicator(found)
  if (second === undefined) {
    faults.push({ kind: 'not-found', parameter: 'second', found, expected: 'an id listed at /api/indicators' })
    return null
  }
  if (yearsAt(second, level).length === 0) {
    faults.push({ kind: 'no-data', parameter: 'second', found, expected: `an indicator with figures by ${level}` })
    return null
  }
  return second.id
}

/** With a decimal point, as all numbers of an address are written; a comma comes from whoever fills in the plain form. */
export function readTarget(found: string | undefined, faults: Fault[]): number | null {
  if (found === undefined) return null
  const plain = found.trim().replace(',', '.')
  // −0 is written as 0.
  if (NUMBER.test(plain)) return Number(plain) + 0
  faults.push({
    kind: 'malformed',
    parameter: 'target',
    found,
    expected: 'a number with a decimal point, such as 1.25',
  })
  return null
}

/** 128 bits in base64url, as whatever is saved. Whether it still is, is for the store to say. */
const SAVED = /^[A-Za-z0-9_-]{22}$/

export function readStrategy(found: string | undefined, knowledge: Knowledge, faults: Fault[]): string | null {
  if (found === undefined || found === NATION || SAVED.test(found)) return found ?? null
  if (knowledge.area(found)?.level === 'county') return found
  const expected = `a county code such as 20, ${NATION}, or the id of a saved profile`
  faults.push({ kind: 'not-found', parameter: 'strategy', found, expected })
  return null
}

/** Years with figures, or indicators that can share classes with the one shown: of the same unit, at the same level. */
export function readPanels(
  found: readonly string[],
  knowledge: Knowledge,
  indicator: Indicator,
  level: Level,
  faults: Fault[],
): readonly number[] | readonly IndicatorId[] {
  const distinct = [...new Set(found)].slice(0, MOST_PANELS)
  if (found.length > distinct.length) {
    const expected = `at most ${MOST_PANELS} panels, each once`
    faults.push({ kind: 'malformed', parameter: 'panel', found: String(found.length), expected })
  }
  const refuse = (value: string, expected: string) => {
    faults.push({ kind: 'no-data', parameter: 'panel', found: value, expected })
    return []
  }
  if (distinct.every((value) => /^\d{4}$/.test(value))) {
    const years = yearsAt(indicator, level)
    return distinct
      .flatMap((value) =>
        years.includes(Number(value)) ? [Number(value)] : refuse(value, `one of ${years.join(', ')}`),
      )
      .sort((a, b) => a - b)
  }
  return distinct.flatMap((value) => {
    const other = knowledge.indicator(value)
    if (other === undefined) return refuse(value, 'years only, or ids listed at /api/indicators only')
    if (!isComparable(other, indicator) || yearsAt(other, level).length === 0) {
      return refuse(value, `an indicator in ${indicator.unit.en} with figures by ${level}, for classes to be shared`)
    }
    return [other.id]
  })
}
