/** What a choice does to a view: pure, so that every verb can be tried without a page. */
import { readView } from '#core/model/address-reading.ts'
import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import { type Indicator, type IndicatorId, isComparable, isJudged } from '#core/model/indicator.ts'
import {
  type By,
  type Fault,
  type Gap,
  isOfAreas,
  type Knowledge,
  type Method,
  MOST_PANELS,
  type Mode,
  type Reference,
  usualColouring,
  usualLevel,
  type View,
  type Within,
  writeView,
} from '#core/model/view.ts'

export interface Change {
  readonly view: View
  /** What of the former view could not stay, for the choice has made it impossible. */
  readonly faults: readonly Fault[]
}

/**
 * The nearest possible view. The one reader of addresses decides what goes with what, so that no choice leads to a view
 * whose link would show another one.
 */
export function possible(view: View, knowledge: Knowledge): Change {
  return readView(new URLSearchParams(writeView(view)), knowledge)
}

/** Another indicator. Breaks typed by hand are numbers of the former one's unit and are let go, unless the unit stays. */
export function withIndicator(view: View, indicator: Indicator, knowledge: Knowledge): Change {
  const former = knowledge.indicator(view.indicator)
  const sameUnit = former !== undefined && isComparable(former, indicator)
  const level = indicator.levels[view.level].length > 0 ? view.level : usualLevel(indicator)
  const panels = sameUnit || typeof view.panels[0] === 'number' ? knownYears(view.panels, indicator, level) : []
  // One indicator cannot be set against itself: the two change places.
  const second = view.second === indicator.id ? view.indicator : view.second
  // A target is a number of the former one's unit, and of it alone.
  const next = { ...view, indicator: indicator.id, level, second, target: null, panels, since: null }
  return possible(sameUnit ? next : withoutBreaks(next), knowledge)
}

/** Years chosen for another indicator that this one lacks are passed over. */
function knownYears(panels: View['panels'], indicator: Indicator, level: Level): View['panels'] {
  const years = panels.flatMap((panel) => (typeof panel === 'number' ? [panel] : []))
  return years.length < panels.length ? panels : years.filter((year) => indicator.levels[level].includes(year))
}

function withoutBreaks(view: View): View {
  return view.method === 'manual' ? { ...view, method: 'quantile', breaks: [] } : view
}

/** Another level. A county inside itself is one lonely area, so a county to look inside is let go. */
export function withLevel(view: View, level: Level, knowledge: Knowledge): Change {
  if ((knowledge.indicator(view.indicator)?.levels[level].length ?? 0) === 0) return { view, faults: [] }
  const within = level === 'county' && view.within?.division === 'county' ? null : view.within
  return possible({ ...view, level, within }, knowledge)
}

/** Another group to look inside. Looking inside a county means looking at its municipalities, where there are figures. */
export function withWithin(view: View, within: Within | null, knowledge: Knowledge): Change {
  const indicator = knowledge.indicator(view.indicator)
  const level = within?.division === 'county' && indicator ? usualLevel(indicator) : view.level
  return possible({ ...view, within, level }, knowledge)
}

/** A division shown as itself, a pattern of neighbours and a course are about areas; they need them one by one. */
export function withMode(view: View, mode: Mode, knowledge: Knowledge): Change {
  const by = isOfAreas(mode) ? 'area' : view.by
  const next = { ...view, mode, by }
  return possible(mode === view.mode ? next : withoutBreaks(next), knowledge)
}

export function withBy(view: View, by: By, knowledge: Knowledge): Change {
  const single = by === 'group' && isOfAreas(view.mode)
  return possible({ ...view, by, mode: single ? 'value' : view.mode }, knowledge)
}

/** Without a division there are no groups to show, neither their values nor themselves. */
export function withDivision(view: View, division: DivisionId | null, knowledge: Knowledge): Change {
  if (division !== null) return possible({ ...view, division }, knowledge)
  return possible({ ...view, division, by: 'area', mode: view.mode === 'typology' ? 'value' : view.mode }, knowledge)
}

/** Fills tell what one usually wants to see beside such a reference; a target would stand in its way. */
export function withReference(view: View, reference: Reference, knowledge: Knowledge): Change {
  return possible({ ...view, reference, target: null, colour: usualColouring(reference) }, knowledge)
}

/** `present`: the inner breaks of the picture, which classes made by hand begin with. */
export function withMethod(view: View, method: Method, present: readonly number[]): View {
  if (method !== 'manual') return { ...view, method, breaks: [] }
  return present.length === 0 ? view : { ...view, method, breaks: present }
}

/** The second indicator, and with it both on one map. */
export function withSecond(
  view: View,
  second: IndicatorId,
  mode: Extract<Mode, 'two' | 'conflict'>,
  knowledge: Knowledge,
): Change {
  const by = isOfAreas(mode) ? 'area' : view.by
  return possible({ ...withoutBreaks(view), second, mode, by }, knowledge)
}

/** Where areas lie to a target, and which way they go; the mode in which a target has a say. */
export function withTarget(view: View, target: number | null, knowledge: Knowledge): Change {
  return possible({ ...view, target, mode: 'course', by: 'area' }, knowledge)
}

/** What a priority is followed by, and where. */
export interface Pursuit {
  readonly indicator: IndicatorId
  /** In the unit of the indicator; null where the strategy states none that every area can be set against. */
  readonly target: number | null
  /** The county to look inside; null: all of the country. */
  readonly county: string | null
}

/** The municipalities of the county where there are figures of them, else the counties. */
export function withPursuit(
  view: View,
  { target, county }: Pursuit,
  indicator: Indicator,
  knowledge: Knowledge,
): Change {
  const level = usualLevel(indicator)
  const within: Within | null = county === null || level === 'county' ? null : { division: 'county', group: county }
  const { view: next } = withIndicator({ ...view, mode: 'value', by: 'area', within: null }, indicator, knowledge)
  return possible(
    { ...next, level, within, year: null, mode: isJudged(indicator) ? 'course' : 'value', target },
    knowledge,
  )
}

export function withYear(view: View, year: number, knowledge: Knowledge): Change {
  return possible({ ...view, year }, knowledge)
}

export function withSince(view: View, since: number | null, knowledge: Knowledge): Change {
  return possible({ ...view, since }, knowledge)
}

export function withGap(view: View, gap: Gap, knowledge: Knowledge): Change {
  return possible({ ...view, gap, mode: 'gap' }, knowledge)
}

/** Adds a small map, or takes it away. Years and indicators do not mix: the other kind is let go. */
export function withPanelToggled(view: View, panel: number | IndicatorId): View {
  if (typeof panel === 'number') {
    const years = view.panels.flatMap((each) => (typeof each === 'number' ? [each] : []))
    const next = years.includes(panel) ? years.filter((each) => each !== panel) : [...years, panel]
    return { ...view, panels: next.sort((a, b) => a - b).slice(0, MOST_PANELS) }
  }
  const ids = view.panels.flatMap((each) => (typeof each === 'number' ? [] : [each]))
  const next = ids.includes(panel) ? ids.filter((each) => each !== panel) : [...ids, panel]
  return { ...view, panels: next.slice(0, MOST_PANELS) }
}

/** The year `step` places further along the years that exist; the ends stay put. */
export function stepYear(years: readonly number[], from: number, step: number): number {
  const place = years.indexOf(from) + step
  return years[Math.min(Math.max(place, 0), years.length - 1)] ?? from
}
