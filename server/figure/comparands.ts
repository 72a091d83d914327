/** Whom a view has chosen, as those that are compared. */
import type { Area } from '#core/model/area.ts'
import { AGAINST_FIRST } from '#core/model/figure/of-kind.ts'
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { referenceTerritory, type View } from '#core/model/view.ts'
import { areaComparand, type Comparand, groupComparand, territoryComparand } from '../compare/comparand.ts'
import type { Choice, CompareReference } from '../compare/read.ts'
import type { Edition } from '../edition.ts'

/** The chosen areas in their order, or the groups they belong to where the view goes by group; then the territories. */
export function comparandsOf({ atlas, knowledge }: Pick<Edition, 'atlas' | 'knowledge'>, view: View): Comparand[] {
  const division = view.by === 'group' && view.division !== null ? atlas.divisions.get(view.division) : undefined
  const asked = view.areas.flatMap((code): Comparand[] => {
    const area = knowledge.area(code)
    if (area === undefined) return []
    if (division === undefined) return [areaComparand(area)]
    const group = division.groups.find(({ id }) => id === groupOf(area, division.id))
    return group === undefined ? [] : [groupComparand(division, group)]
  })
  const distinct = new Map(asked.map((each) => [each.key, each]))
  return [...distinct.values(), ...view.territories.map(territoryComparand)]
}

function groupOf({ code, level, groups }: Area, division: string): string | undefined {
  return division === 'county' && level === 'county' ? code : groups[division]
}

/** The comparison that a view of one indicator is, set so as a figure. */
export function choiceOf(
  view: View,
  comparands: readonly Comparand[],
  indicator: Choice['indicators'][number],
  { against }: Pick<FigureSetting, 'against'> = USUAL_FIGURE,
): Choice {
  return {
    indicators: [indicator],
    comparands,
    year: view.year,
    reference: against === AGAINST_FIRST ? 'first' : referenceOf(view),
    grouping: null,
    lang: view.lang,
  }
}

function referenceOf({ reference, territories }: View): CompareReference {
  const place = referenceTerritory(reference)
  const territory = place === null ? undefined : territories[place]
  if (territory !== undefined) return territoryComparand(territory)
  return reference === 'county' || reference === 'fa' || reference === 'group' || reference === 'similar'
    ? reference
    : 'nation'
}
