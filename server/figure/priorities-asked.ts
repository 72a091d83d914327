/** What a figure of need and emphasis is asked: which county and which area stand out, and the order of the counties. */
import { levelOf } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import { REPORT_AREAS, type ReportArea } from '#core/model/report-area.ts'
import type { Fault, View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { type PrioritiesChoice, parametersOf, SORTS, USUAL_AREA } from '../priorities/choice.ts'
import { countiesWithStrategy } from '../region/strategy-frame.ts'

export interface PrioritiesAsked {
  readonly choice: PrioritiesChoice
  /** The area that stands out; null: none. */
  readonly field: ReportArea | null
}

export function readPriorities(
  { atlas, knowledge }: Pick<Edition, 'atlas' | 'knowledge'>,
  { areas, at, lang }: View,
  { field: fieldText, sort: sortText }: Pick<FigureSetting, 'field' | 'sort'>,
): PrioritiesAsked | { readonly fault: Fault } {
  const sort = sortText === null ? 'county' : SORTS.find((each) => each === sortText)
  if (sort === undefined) return malformed('sort', sortText ?? '', SORTS)
  const named = REPORT_AREAS.find((each) => each === fieldText)
  if (fieldText !== null && named === undefined) return malformed('field', fieldText, REPORT_AREAS)
  if (countiesWithStrategy(atlas).length === 0) {
    const expected = 'a data version with strategies of regions, for kind=priorities'
    return { fault: { kind: 'no-data', parameter: 'kind', found: 'priorities', expected } }
  }
  const code = areas.find((each) => levelOf(each) === 'county')
  const county = code === undefined ? null : (knowledge.area(code) ?? null)
  // An order is always by some area: the one that the page has unless another is chosen.
  const field = named ?? (sort === 'county' ? null : USUAL_AREA)
  return { choice: { area: field ?? USUAL_AREA, county, sort, at, lang }, field }
}

function malformed(parameter: string, found: string, set: readonly string[]): { readonly fault: Fault } {
  return { fault: { kind: 'malformed', parameter, found, expected: `one of ${set.join(', ')}` } }
}

/** The page whose table the figure draws, in the data version of the view: path and query. */
export function prioritiesPageOf({ choice }: PrioritiesAsked): string {
  return addressIn('/priorities', choice.lang, parametersOf(choice))
}
