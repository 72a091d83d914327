/**
 * How it goes: one rule for all kinds of target (method, section 8). Margins past what had to be met are judged, so that
 * targets of 0, below 0 and at a bound need no exceptions, and no value is ever divided by a target.
 */
import type { RowTrend } from '#core/model/region/row.ts'
import type { Status, StatusInputs, StatusReason } from '#core/model/region/status.ts'
import { withoutNoise } from './noise.ts'
import { rowTrend } from './row-trend.ts'
import { type Demand, demandOf, gapEdge, hasThreshold, type TargetSeries } from './threshold.ts'
import { LEAST_TREND_YEARS, TREND_YEARS, type Trend, trend } from './trend.ts'

export interface StatusQuestion extends TargetSeries {
  /** The year the strategy looks to: when a target without a year of its own is to be met. */
  readonly horizon: number | null
}

export interface StatusFound {
  readonly status: Status
  /** The value that would meet it, in the last year that both sides have figures for; null where unknown or none. */
  readonly threshold: number | null
  /** How far it still is that year, in the unit of the margins; 0 and below: met. */
  readonly distance: number | null
  /** Of the area's own figures, whatever they are held against. */
  readonly trend: RowTrend
}

/** "At this pace" is not said of years beyond this one. */
const LAST_TOLD_YEAR = 2100

export function statusOf(question: StatusQuestion): StatusFound {
  const { years, values, breaks, direction } = question
  const demand = demandOf(question)
  const latest = years.findLastIndex((_, i) => (demand.margins[i] ?? null) !== null)
  const [margin, year] = [demand.margins[latest] ?? null, years[latest]]
  const own = rowTrend(years, values, breaks, direction)
  if (demand.reason !== null || margin === null || year === undefined) {
    return unassessed(demand.reason ?? 'no-value', own)
  }
  const way = trend(years, demand.margins, breaks)
  const course = { margin, year, way, targetYear: targetYearOf(question) }
  const inputs = inputsOf(question, demand, course)
  return {
    status: hasThreshold(question.target) ? towards(question, course, inputs) : onTheWay(question, course, inputs),
    threshold: thresholdAt(question, demand, latest),
    distance: hasThreshold(question.target) ? 0 - margin : null,
    trend: own,
  }
}

/** Where nothing can be held against anything; how the area's own figures go is told all the same. */
export function unassessed(reason: StatusReason, own: RowTrend): StatusFound {
  return { status: notAssessable(reason, NO_INPUTS), threshold: null, distance: null, trend: own }
}

/** The latest margin, its year, and where the margins have been going. */
interface Course {
  readonly margin: number
  readonly year: number
  readonly way: Trend
  readonly targetYear: number | null
}

const NO_INPUTS: StatusInputs = {
  years: [],
  values: [],
  thresholds: [],
  margins: [],
  slope: null,
  right: null,
  wrong: null,
  targetYear: null,
  projected: null,
  metIn: null,
  notBefore: null,
}

/** Towards something that can be met: the order of judgement is that of the method. */
function towards(question: StatusQuestion, course: Course, inputs: StatusInputs): Status {
  const { margin, way, targetYear } = course
  if (margin >= 0) return { kind: 'reached', inputs }
  if (way.kind === 'not-assessable') return notAssessable(reasonOf(question, way.reason), inputs)
  if (targetYear === null) return onTheWay(question, course, { ...inputs, ...arrival(course, way.slope) })
  const { projected } = inputs
  if (projected !== null && projected >= 0) {
    return { kind: 'on-track', inputs: { ...inputs, ...arrival(course, way.slope) } }
  }
  switch (way.course) {
    case 'rising':
      return { kind: 'too-slow', inputs: { ...inputs, ...arrival(course, way.slope) } }
    case 'falling':
      return { kind: 'wrong-way', inputs }
    case 'no-clear-change':
      return { kind: 'no-clear-change', inputs }
  }
}

/** Where only the way counts, or no year is known by which to arrive. */
function onTheWay(question: StatusQuestion, { way }: Course, inputs: StatusInputs): Status {
  if (way.kind === 'not-assessable') return notAssessable(reasonOf(question, way.reason), inputs)
  switch (way.course) {
    case 'rising':
      return { kind: 'improving', inputs }
    case 'falling':
      return { kind: 'worsening', inputs: { ...inputs, metIn: null, notBefore: null } }
    case 'no-clear-change':
      return { kind: 'no-clear-change', inputs: { ...inputs, metIn: null, notBefore: null } }
  }
}

function notAssessable(reason: StatusReason, inputs: StatusInputs): Status {
  return { kind: 'not-assessable', reason, inputs }
}

/** Too few years of its own, or too few years that the other side has as well. */
function reasonOf({ values }: StatusQuestion, reason: 'too-few-years' | 'series-break'): StatusReason {
  const own = values.filter((value) => value !== null).length
  return reason === 'too-few-years' && own >= LEAST_TREND_YEARS ? 'nothing-to-compare-with' : reason
}

/** Of a way without end no year is asked. */
function targetYearOf({ target, horizon }: StatusQuestion): number | null {
  return hasThreshold(target) ? (target.year ?? horizon) : null
}

/** The value that would meet it: of a gap, the nearest end of what is allowed around the other group's figure. */
function thresholdAt({ target, values }: StatusQuestion, { thresholds }: Demand, latest: number): number | null {
  const threshold = thresholds[latest] ?? null
  if (target?.kind !== 'gap' || threshold === null) return threshold
  const value = values[latest] ?? null
  return target.atMost === null || value === null ? null : gapEdge(value, threshold, target.atMost)
}

/** The years read: the last six in which both sides have figures. */
function inputsOf({ years, values }: StatusQuestion, demand: Demand, course: Course): StatusInputs {
  const { way, margin, year, targetYear } = course
  const read = years
    .flatMap((year, i) => {
      const [value, margin] = [values[i] ?? null, demand.margins[i] ?? null]
      return value === null || margin === null ? [] : [{ year, value, margin, threshold: demand.thresholds[i] ?? null }]
    })
    .slice(-TREND_YEARS)
  const assessed = way.kind === 'assessed' ? way : null
  return {
    years: read.map(({ year }) => year),
    values: read.map(({ value }) => value),
    thresholds: read.map(({ threshold }) => threshold),
    margins: read.map(({ margin }) => margin),
    slope: assessed?.slope ?? null,
    right: assessed?.rising ?? null,
    wrong: assessed?.falling ?? null,
    targetYear,
    // A year that has passed asks for the margin of today: nobody arrives in the past.
    projected:
      assessed === null || targetYear === null ? null : onwards(margin, assessed.slope, Math.max(0, targetYear - year)),
    metIn: null,
    notBefore: null,
  }
}

function onwards(margin: number, slope: number, years: number): number {
  return withoutNoise(margin + slope * years)
}

/** The first year in which the margin, continued, is 0 or more. */
function arrival({ margin, year }: Course, slope: number): Pick<StatusInputs, 'metIn' | 'notBefore'> {
  if (slope <= 0) return { metIn: null, notBefore: null }
  const steps = Math.ceil(-margin / slope)
  // 0.9 / 0.3 may come out a hair above 3, and one year too many.
  const metIn = year + (onwards(margin, slope, steps - 1) >= 0 ? steps - 1 : steps)
  return metIn > LAST_TOLD_YEAR ? { metIn: null, notBefore: LAST_TOLD_YEAR } : { metIn, notBefore: null }
}
