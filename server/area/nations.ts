import type { ReferenceValue } from '#core/measure/reference.ts'
import { nationReference } from '../ask/nation.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { NationOf } from './standing.ts'

/** The country's value, computed once for each indicator, level and year: every page asks for the same two hundred. */
export function nationsOf(atlas: Atlas): NationOf {
  const made = new Map<string, ReferenceValue | null>()
  return (indicator, level, year) => {
    const name = `${indicator.id} ${level} ${year}`
    const known = made.get(name)
    if (known !== undefined) return known
    const value = nationReference(atlas, indicator, level, year)
    made.set(name, value)
    return value
  }
}
