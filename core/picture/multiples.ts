/**
 * Small multiples: the same map of several years, or of several indicators in one unit, with one set of classes for all,
 * so that a colour means the same in each.
 */
import type { Ask } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { addressOf, type Question } from '#core/model/question.ts'
import type { Text } from '#core/model/text.ts'
import { evenlySpread, type Knowledge, MOST_PANELS, type View, yearsAt } from '#core/model/view.ts'
import { cellsOf } from './cells.ts'
import { classify } from './classify.ts'
import { pictureOf, questionsOf } from './compose.ts'
import { shortName } from './describe.ts'
import type { Picture } from './picture.ts'
import { comparesOwn, planOf } from './plan.ts'
import { comparisonOf } from './shown-reference.ts'

export interface Panel {
  /** What the small map shows; its year is always written out. */
  readonly view: View
  /** A year, two years, or the name of an indicator. */
  readonly heading: Text
}

/** The small maps of a view, in order: the chosen ones, or years evenly spread. At least one, at most MOST_PANELS. */
export function panelsOf(view: View, knowledge: Knowledge): Panel[] {
  const base = comparable(view)
  const panels = panelsIn(base, view, knowledge)
  // A first year alone has no change, and an indicator alone may have no gap: values are what is left to show.
  return panels.length > 0 ? panels : panelsIn({ ...base, mode: 'value' }, view, knowledge)
}

/** All figures that the small maps are made of, each asked for once. */
export function multipleQuestions(view: View, knowledge: Knowledge): Question[] {
  const questions = panelsOf(view, knowledge).flatMap((panel) => questionsOf(panel.view, knowledge))
  return [...new Map(questions.map((question) => [addressOf(question), question])).values()]
}

/** The pictures of `panelsOf`, alongside. All have the same breaks. */
export function multiplesOf(view: View, knowledge: Knowledge, ask: Ask, withinName: Text | null): Picture[] {
  const views = panelsOf(view, knowledge).map((panel) => panel.view)
  const pooled = views.flatMap((panel) => classedFigures(panel, knowledge, ask))
  const turns = views.some(({ mode, colour }) => mode !== 'value' || colour === 'difference')
  const { method, classes, breaks } = view
  const shared = classify(pooled, { method, wanted: classes, inner: breaks, pivot: turns ? 0 : null }).breaks
  return views.map((panel) => pictureOf(panel, knowledge, ask, withinName, shared))
}

/**
 * A view whose pictures of other years can share classes. Kinds, patterns and pairs have no breaks to share: values are
 * shown. Nor has a map whose colours turn at the reference of its own year, so level is; where each area is compared
 * with its own, colours turn at zero in every year.
 */
function comparable(view: View): View {
  const own = view.colour === 'difference' && comparesOwn(view)
  const plain = view.mode === 'change' || view.mode === 'gap'
  return {
    ...view,
    mode: plain ? view.mode : 'value',
    second: null,
    reference: own ? view.reference : 'nation',
    colour: own ? 'difference' : 'level',
    locked: false,
    panels: [],
    people: 'none',
    show: 'map',
  }
}

function panelsIn(base: View, { panels }: View, knowledge: Knowledge): Panel[] {
  const ids = panels.flatMap((panel) => (typeof panel === 'number' ? [] : [panel]))
  return ids.length > 0
    ? indicatorPanels(
        base,
        ids.flatMap((id) => knowledge.indicator(id) ?? []),
        knowledge,
      )
    : yearPanels(
        base,
        panels.flatMap((panel) => (typeof panel === 'number' ? [panel] : [])),
        knowledge,
      )
}

function yearPanels(base: View, chosen: readonly number[], knowledge: Knowledge): Panel[] {
  const indicator = knowledge.indicator(base.indicator)
  if (indicator === undefined) throw new Error(`small maps: expected a known indicator, found ${base.indicator}`)
  const all = yearsAt(indicator, base.level).flatMap((year) => drawable({ ...base, year }, knowledge))
  const wanted = all.filter(({ year }) => year !== null && chosen.includes(year))
  const shown = wanted.length > 0 ? wanted : evenly(all)
  return shown.map((view): Panel => {
    const { year, subject } = planOf(view, knowledge)
    const heading = subject.kind === 'change' ? `${subject.since}–${year}` : String(year)
    return { view, heading: { sv: heading, en: heading } }
  })
}

function evenly(views: readonly View[]): View[] {
  const places = evenlySpread([...views.keys()], MOST_PANELS)
  return places.flatMap((place) => views[place] ?? [])
}

/** Each for the year of the view, or the latest it has; where those differ the headings say which. */
function indicatorPanels(base: View, indicators: readonly Indicator[], knowledge: Knowledge): Panel[] {
  const views = indicators.flatMap((indicator): View[] => {
    const years = yearsAt(indicator, base.level)
    const year = years.findLast((each) => base.year === null || each <= base.year) ?? years[0]
    return year === undefined ? [] : drawable({ ...base, indicator: indicator.id, year }, knowledge)
  })
  const plans = views.map((view) => planOf(view, knowledge))
  const short = plans.map(({ indicator }) => shortName(indicator, 'sv'))
  const sameYear = new Set(plans.map(({ year }) => year)).size <= 1
  return views.flatMap((view, i): Panel[] => {
    const plan = plans[i]
    if (plan === undefined) return []
    // Variants of one measure differ only after the comma.
    const isAlone = short.filter((name) => name === short[i]).length === 1
    const year = sameYear ? '' : `, ${plan.year}`
    const name = (lang: keyof Text) => (isAlone ? shortName(plan.indicator, lang) : plan.indicator.name[lang]) + year
    return [{ view, heading: { sv: name('sv'), en: name('en') } }]
  })
}

/** The view, if the year it is for has what its mode asks: something earlier, or both sides of a gap. */
function drawable(view: View, knowledge: Knowledge): View[] {
  const { subject, year } = planOf(view, knowledge)
  return subject.kind === view.mode && year === view.year ? [view] : []
}

/** What is classed of each area or group, as the picture will class it. */
function classedFigures(view: View, knowledge: Knowledge, ask: Ask): number[] {
  const plan = planOf(view, knowledge)
  const cells = cellsOf(view, knowledge, plan, ask)
  if (view.colour === 'level') return cells.flatMap(({ value }) => value ?? [])
  const { against } = comparisonOf(view, plan, ask)
  return cells.flatMap(({ code, value }) => {
    const other = against(code)
    return value === null || other === null ? [] : [value - other]
  })
}
