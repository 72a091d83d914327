/** A comparison as a figure: of its first indicator, whom it sets side by side. */
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import {
  plainView,
  REFERENCES,
  type Reference,
  TERRITORY_REFERENCES,
  VIEW_PARAMETERS,
  type View,
  writeView,
} from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { pictured, type ShownFigure } from '../embed/shown.ts'
import { readQuery } from '../http/question.ts'
import { type Comparand, nameOf } from './comparand.ts'
import type { Comparison } from './comparison.ts'
import { listed } from './form.ts'
import type { Choice } from './read.ts'

/** Undefined where there is nothing to draw, or no view that says the same: of groups beside areas, for one. */
export function comparePicture(
  { knowledge }: Pick<Edition, 'knowledge'>,
  choice: Choice,
  [first]: readonly Comparison[],
): ShownFigure | undefined {
  const chosen = chosenIn(choice.comparands)
  const reference = referenceIn(choice)
  if (first === undefined || first.year === null || choice.comparands.length < 2) return undefined
  if (chosen === null || reference === null) return undefined
  const view: View = { ...plainView(first.indicator, choice.lang), ...chosen, reference, year: choice.year }
  const about = listed(
    choice.comparands.map((each) => nameOf(each, choice.lang)),
    choice.lang,
  )
  const { faults } = readQuery(writeView(view), knowledge, VIEW_PARAMETERS)
  return faults.length > 0 ? undefined : pictured(view, { ...USUAL_FIGURE, kind: 'compare' }, { about })
}

/** Areas and territories as they are; groups, all of one division, each by a member of it. Null of a mixture. */
function chosenIn(comparands: readonly Comparand[]): Pick<View, 'areas' | 'territories' | 'by' | 'division'> | null {
  const areas = comparands.flatMap((each) => (each.kind === 'area' ? [each.area.code] : []))
  const groups = comparands.flatMap((each) => (each.kind === 'group' ? [each] : []))
  const territories = comparands.flatMap((each) => (each.kind === 'territory' ? [each.territory] : []))
  const [group] = groups
  if (group === undefined) return { areas, territories, by: 'area', division: null }
  const isMixed = areas.length > 0 || groups.some(({ division }) => division.id !== group.division.id)
  if (isMixed) return null
  const members = groups.flatMap((each) => each.group.members.slice(0, 1))
  return { areas: members, territories, by: 'group', division: group.division.id }
}

/** Null of what a view does not know: the first of those compared. */
function referenceIn({ reference, comparands }: Choice): Reference | null {
  if (typeof reference === 'string') return REFERENCES.find((each) => each === reference) ?? null
  const territories = comparands.filter(({ kind }) => kind === 'territory')
  return TERRITORY_REFERENCES[territories.findIndex(({ key }) => key === reference.key)] ?? null
}
