import { addressIn } from '#core/model/destination.ts'
import { writeTerritory } from '#core/model/territory.ts'
import { TERRITORY_REFERENCES } from '#core/model/view.ts'
import type { Comparand } from './comparand.ts'
import type { Choice } from './read.ts'

/**
 * The address of a comparison: what differs from the usual, always in the same order.
 *
 * Areas and groups stand as `area`, territories as `t`, each in the order they are compared. Territories come after the
 * others, unless `area=territory:2` says where the second `t` has its place; where one has to be told its place, all are.
 */
export function parametersOf(choice: Choice): [string, string][] {
  const { indicators, year, grouping } = choice
  return [
    ...indicators.map(({ id }): [string, string] => ['indicator', id]),
    ...comparandParameters(choice.comparands, isMixed(choice.comparands)),
    ...(year === null ? [] : [['year', String(year)] satisfies [string, string]]),
    ...referenceParameter(choice),
    ...groupingParameter(grouping),
  ]
}

/** `placed`: every territory is told its place, so that what is added after them stays after them. */
export function comparandParameters(comparands: readonly Comparand[], placed: boolean): [string, string][] {
  const territories = comparands.filter((each) => each.kind === 'territory')
  const areas = comparands.flatMap((each): string[] => {
    if (each.kind !== 'territory') return [each.key]
    return placed ? [`territory:${territories.indexOf(each) + 1}`] : []
  })
  return [
    ...areas.map((key): [string, string] => ['area', key]),
    ...territories.map(({ territory }, place): [string, string] => ['t', writeTerritory(territory, place)]),
  ]
}

/** Whether a territory stands before an area or a group. */
function isMixed(comparands: readonly Comparand[]): boolean {
  const first = comparands.findIndex(({ kind }) => kind === 'territory')
  return first >= 0 && comparands.slice(first).some(({ kind }) => kind !== 'territory')
}

/** The reference as the address has it; null where it is the country, or a territory that is no longer compared. */
function referenceInAddress({ reference, comparands }: Pick<Choice, 'reference' | 'comparands'>): string | null {
  if (typeof reference === 'string') return reference === 'nation' ? null : reference
  const territories = comparands.filter(({ kind }) => kind === 'territory')
  return TERRITORY_REFERENCES[territories.findIndex(({ key }) => key === reference.key)] ?? null
}

function referenceParameter(choice: Choice): [string, string][] {
  const reference = referenceInAddress(choice)
  return reference === null ? [] : [['reference', reference]]
}

function groupingParameter(grouping: Choice['grouping']): [string, string][] {
  return grouping === null ? [] : [['by', grouping]]
}

/** The same with something else chosen; `anchor` is where the reader goes on, so that focus stays with what was moved. */
export function addressOf(choice: Choice, other: Partial<Choice>, anchor?: string): string {
  const changed = { ...choice, ...other }
  const address = addressIn('/compare', changed.lang, parametersOf(changed))
  return anchor === undefined ? address : `${address}#${anchor}`
}
