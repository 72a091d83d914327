import type { Knowledge, View } from '#core/model/view.ts'
import { yearsAt } from '#core/model/view.ts'
import { planOf } from '#core/picture/plan.ts'

/** The views whose pictures go into one file, each of another year or indicator: the view, its small maps, all its years. */
export function exportedViews(view: View, knowledge: Knowledge, allYears: boolean): View[] {
  if (allYears) return [...everyYear(view, knowledge).values()]
  if (view.show !== 'multiples' || view.panels.length === 0) return [view]
  return view.panels.map((panel) =>
    typeof panel === 'number' ? { ...view, year: panel } : { ...view, indicator: panel },
  )
}

/** By the year shown: asked for a year that one side of a gap lacks, a view shows the nearest that both have. */
function everyYear(view: View, knowledge: Knowledge): Map<number, View> {
  const { indicator } = planOf(view, knowledge)
  const views = yearsAt(indicator, view.level).map((year) => ({ ...view, year }))
  return new Map(views.map((each) => [planOf(each, knowledge).year, each]))
}
