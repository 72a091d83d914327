/** What a choice does to a view: pure, so that every verb can be tried without a page. */
import type { AreaCode, Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { MOST_CHOSEN, usualLevel, type View, type Within, yearsAt } from '#core/model/view.ts'

export interface Change {
  readonly view: View
  /** The year that was asked for and that the indicator lacks at the level; the view shows the latest instead. */
  readonly yearMissing: number | null
}

/** Another indicator: level and year stay where it has figures for them. */
export function withIndicator(view: View, indicator: Indicator): Change {
  const level = yearsAt(indicator, view.level).length > 0 ? view.level : usualLevel(indicator)
  return keepYear({ ...view, indicator: indicator.id, level }, indicator)
}

/** Another level. A county inside itself is one lonely area, so a county to look inside is let go. */
export function withLevel(view: View, level: Level, indicator: Indicator): Change {
  if (yearsAt(indicator, level).length === 0) return { view, yearMissing: null }
  const within = level === 'county' && view.within?.division === 'county' ? null : view.within
  return keepYear({ ...view, level, within }, indicator)
}

/** Another group to look inside. Looking inside a county means looking at its municipalities, where there are figures. */
export function withWithin(view: View, within: Within | null, indicator: Indicator): Change {
  const level = within?.division === 'county' ? usualLevel(indicator) : view.level
  return keepYear({ ...view, within, level }, indicator)
}

function keepYear(view: View, indicator: Indicator): Change {
  if (view.year === null || yearsAt(indicator, view.level).includes(view.year)) return { view, yearMissing: null }
  return { view: { ...view, year: null }, yearMissing: view.year }
}

/** Chooses an area, or lets it go. At the most that can be chosen, the one chosen first makes room. */
export function withAreaToggled(view: View, code: AreaCode): View {
  if (view.areas.includes(code)) return { ...view, areas: view.areas.filter((each) => each !== code) }
  return { ...view, areas: [...view.areas, code].slice(-MOST_CHOSEN) }
}

/** The year `step` places further along the years that exist; the ends stay put. */
export function stepYear(years: readonly number[], from: number, step: number): number {
  const place = years.indexOf(from) + step
  return years[Math.min(Math.max(place, 0), years.length - 1)] ?? from
}
