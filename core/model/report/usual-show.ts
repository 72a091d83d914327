import type { Indicator } from '../indicator.ts'
import type { LiveShow } from './live.ts'

/**
 * What stands in a text where nothing is said of it. Who is counted a sentence says itself ("Dalarna har 286 546 invånare"),
 * so that "personer" after the number would be one word too many; a share, a sum of money or tonnes mean nothing without
 * their unit.
 */
export function usualShow({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): Extract<LiveShow, 'number' | 'value'> {
  return kind === 'count' && unit.sv === PEOPLE ? 'number' : 'value'
}

/** As the catalogue writes the unit of everything that is counted in people. */
const PEOPLE = 'personer'
