/** A comparison as a figure: of its first indicator, whom it sets side by side. */
import { AGAINST_FIRST } from '#core/model/figure/of-kind.ts'
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import {
  plainView,
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
  const compared = comparedIn(choice)
  if (first === undefined || first.year === null || choice.comparands.length < 2) return undefined
  if (chosen === null || compared === null) return undefined
  const view: View = {
    ...plainView(first.indicator, choice.lang),
    ...chosen,
    reference: compared.reference,
    year: choice.year,
  }
  const about = listed(
    choice.comparands.map((each) => nameOf(each, choice.lang)),
    choice.lang,
  )
  const { faults } = readQuery(writeView(view), knowledge, VIEW_PARAMETERS)
  const setting: FigureSetting = { ...USUAL_FIGURE, kind: 'compare', against: compared.against }
  return faults.length > 0 ? undefined : pictured(view, setting, { about })
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

interface Compared extends Pick<FigureSetting, 'against'> {
  readonly reference: Reference
}

/**
 * What a view compares with, or its figure. A view has its areas before its territories: a territory that comes first on
 * the page is named as the one it is. Null of a territory that is not among those compared.
 */
function comparedIn({ reference, comparands }: Choice): Compared | null {
  const [first] = comparands
  const meant = reference === 'first' && first?.kind === 'territory' ? first : reference
  if (meant === 'first') return { reference: 'nation', against: AGAINST_FIRST }
  if (typeof meant === 'string') return { reference: meant, against: null }
  const territories = comparands.filter(({ kind }) => kind === 'territory')
  const named = TERRITORY_REFERENCES[territories.findIndex(({ key }) => key === meant.key)]
  return named === undefined ? null : { reference: named, against: null }
}
