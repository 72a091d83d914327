import { addressIn } from '#core/model/destination.ts'
import type { Choice } from './read.ts'

/** The address of a comparison: what differs from the usual, always in the same order. */
export function parametersOf({ indicators, territories, year, reference }: Choice): [string, string][] {
  return [
    ...indicators.map(({ id }): [string, string] => ['indicator', id]),
    ...territories.map(({ key }): [string, string] => ['area', key]),
    ...(year === null ? [] : [['year', String(year)] satisfies [string, string]]),
    ...(reference === 'nation' ? [] : [['reference', reference] satisfies [string, string]]),
  ]
}

/** The same with something else chosen; `anchor` is where the reader goes on, so that focus stays with what was moved. */
export function addressOf(choice: Choice, other: Partial<Choice>, anchor?: string): string {
  const changed = { ...choice, ...other }
  const address = addressIn('/compare', changed.lang, parametersOf(changed))
  return anchor === undefined ? address : `${address}#${anchor}`
}
