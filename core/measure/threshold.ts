/**
 * What had to be met each year, and by how much it was (method, section 8). One switch over the kinds of target; what is
 * compared is always a difference, in the unit or in per cent of a base year, so targets may be 0 or below it.
 */
import type { StatusReason } from '#core/model/region/status.ts'
import type { Aim, Target } from '#core/model/target.ts'
import { breaksInside } from './change.ts'
import { withoutNoise } from './noise.ts'

/** Figures alongside some years, null where missing. */
export type Figures = readonly (number | null)[]

/** An area's figures, the way they are wanted to go, and the figures of others that a target may speak of. */
export interface TargetSeries {
  /** Ascending; all figures run alongside. */
  readonly years: readonly number[]
  readonly values: Figures
  /** Years in which the series starts to mean something else; of a gap, those of both its series. */
  readonly breaks: readonly number[]
  readonly direction: Aim
  /** Null: only the way counts. */
  readonly target: Target | null
  readonly nation: Figures
  readonly peers: readonly Figures[]
  /** Of the other group, for a gap. */
  readonly other: Figures
}

/** All alongside the years. */
export interface Demand {
  /** In the unit: what had to be met, or the other group's figure for a gap; null without either. */
  readonly thresholds: Figures
  /**
   * How far past that, counted so that more is better and 0 is met exactly: in the unit, but for comparisons of changes
   * in per cent in percentage points. The value itself, so counted, where only the way is asked for. Null where either
   * side is missing.
   */
  readonly margins: Figures
  /** Why nothing can be compared in any year; null where something can. */
  readonly reason: StatusReason | null
}

/** Whether a target says how far, and not only which way. */
export function hasThreshold(target: Target | null): target is Target {
  return target !== null && target.kind !== 'direction' && !(target.kind === 'gap' && target.atMost === null)
}

export function demandOf(series: TargetSeries): Demand {
  const { years, values, target } = series
  if (!values.some((value) => value !== null)) return refused(series, 'no-value')
  if (target === null) return onlyWay(series)
  switch (target.kind) {
    case 'direction':
      return onlyWay(series)
    case 'value':
      return against(series, alike(values, target.value))
    case 'change': {
      const base = at(years, values, target.base)
      if (base === null) return refused(series, 'no-base')
      if (target.as === 'unit') return since(series, target.base, alike(values, base + target.by), 1)
      if (base <= 0) return refused(series, 'no-base')
      // (100 + by) / 100 and not 1 + by / 100: fewer digits are lost.
      return since(series, target.base, alike(values, (base * (100 + target.by)) / 100), 100 / base)
    }
    case 'nation':
      return better(series, [series.nation], target.since)
    case 'peers':
      return better(series, series.peers, target.since)
    case 'gap':
      return gap(series, target.atMost ?? 0)
  }
}

/**
 * The value nearest to the area's own that keeps the distance to the other group: from below that group's figure when the
 * value lies below it, else from above.
 */
export function gapEdge(value: number, other: number, atMost: number): number {
  return value < other ? other - atMost : other + atMost
}

const signOf = (direction: Aim) => (direction === 'higher' ? 1 : -1)

function onlyWay({ values, direction }: TargetSeries): Demand {
  const sign = signOf(direction)
  const margins = values.map((value) => (value === null ? null : sign * value + 0))
  return { thresholds: values.map(() => null), margins, reason: null }
}

/** s·(v − τ), times `scale`: 100 / base where differences are told in per cent of a base year. */
function against({ values, direction }: TargetSeries, thresholds: Figures, scale = 1): Demand {
  const sign = signOf(direction)
  const margins = values.map((value, i) => {
    const threshold = thresholds[i] ?? null
    return value === null || threshold === null ? null : withoutNoise(sign * scale * (value - threshold))
  })
  const reason = margins.some((margin) => margin !== null) ? null : 'nothing-to-compare-with'
  return { thresholds, margins, reason }
}

/** Against a threshold made from a base year: across a break the base measures something else, and nothing is said. */
function since(series: TargetSeries, base: number, thresholds: Figures, scale: number): Demand {
  const demand = against(series, thresholds, scale)
  const latest = series.years.findLast((_, i) => (demand.margins[i] ?? null) !== null)
  if (latest !== undefined && latest > base && breaksInside(series.breaks, { from: base, to: latest }).length > 0) {
    return refused(series, 'series-break')
  }
  return demand
}

/** Better than the best of some others: in value, or in change in per cent since a year. */
function better(series: TargetSeries, others: readonly Figures[], from: number | null): Demand {
  const { years, values } = series
  if (!others.some((figures) => figures.some((figure) => figure !== null))) {
    return refused(series, 'nothing-to-compare-with')
  }
  if (from === null) return against(series, bestOf(series, others))
  const base = at(years, values, from)
  if (base === null || base <= 0) return refused(series, 'no-base')
  // What the value would be had it changed as the other did: then 100·(v − τ) / base is the difference of the changes.
  const asOthers = others.flatMap((figures) => {
    const start = at(years, figures, from)
    if (start === null || start <= 0) return []
    return [figures.map((figure, i) => (figure === null || (years[i] ?? from) < from ? null : (base * figure) / start))]
  })
  if (asOthers.length === 0) return refused(series, 'no-base')
  const demand = since(series, from, bestOf(series, asOthers), 100 / base)
  // In the base year itself nothing has changed yet: all are equal, and equal would count as met.
  const hasPassed = years.some((year, i) => year > from && (demand.margins[i] ?? null) !== null)
  return demand.reason === null && !hasPassed ? refused(series, 'too-few-years') : demand
}

/** Year by year the best of those that have a figure then. */
function bestOf({ years, direction }: TargetSeries, others: readonly Figures[]): Figures {
  const best = direction === 'higher' ? Math.max : Math.min
  return years.map((_, i) => {
    const figures = others.flatMap((each) => each[i] ?? [])
    return figures.length > 0 ? best(...figures) : null
  })
}

/** −(|v − o| − at most): which of the two is higher does not matter, nor does the direction of the indicator. */
function gap(series: TargetSeries, atMost: number): Demand {
  const { values, other } = series
  const margins = values.map((value, i) => {
    const figure = other[i] ?? null
    return value === null || figure === null ? null : withoutNoise(atMost - Math.abs(value - figure))
  })
  if (margins.every((margin) => margin === null)) return refused(series, 'nothing-to-compare-with')
  return { thresholds: other, margins, reason: null }
}

function refused({ values }: TargetSeries, reason: StatusReason): Demand {
  const nothing = values.map(() => null)
  return { thresholds: nothing, margins: nothing, reason }
}

const alike = (values: Figures, threshold: number) => values.map(() => threshold)

function at(years: readonly number[], figures: Figures, year: number): number | null {
  return figures[years.indexOf(year)] ?? null
}
