/** A live value, and the data version it is read from → what stands in its place, or why nothing can. */
import type { Indicator } from '#core/model/indicator.ts'
import type { LiveValue } from '#core/model/report/live.ts'
import { usualShow } from '#core/model/report/usual-show.ts'
import type { Text } from '#core/model/text.ts'
import { breaksInside } from '../change.ts'
import { withoutNoise } from '../noise.ts'
import { rank } from '../rank.ts'
import { amongOf, otherOf, valueIn, yearBefore } from './figures.ts'
import type { LiveSource } from './live-source.ts'
import { type LiveMissing, type Subject, subjectOf } from './subject.ts'

export type LiveFigure =
  | { readonly kind: 'missing'; readonly reason: LiveMissing }
  | { readonly kind: 'value' | 'number'; readonly indicator: Indicator; readonly year: number; readonly value: number }
  | { readonly kind: 'unit'; readonly indicator: Indicator }
  /** `of`: those that have a figure. */
  | { readonly kind: 'rank'; readonly year: number; readonly rank: number; readonly of: number }
  /** `breaks`: years in between from which the figures mean something else. */
  | {
      readonly kind: 'change'
      readonly indicator: Indicator
      readonly from: number
      readonly to: number
      readonly change: number
      readonly breaks: readonly number[]
    }
  | { readonly kind: 'difference'; readonly indicator: Indicator; readonly year: number; readonly difference: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'name'; readonly name: Text }

export function liveFigure(live: LiveValue, source: LiveSource): LiveFigure {
  const found = subjectOf(live, source)
  if (found.kind === 'missing') return found
  const { subject } = found
  const { indicator, year } = subject
  const show = live.show ?? usualShow(indicator)
  switch (show) {
    case 'name':
      return { kind: 'name', name: subject.name }
    case 'unit':
      return { kind: 'unit', indicator }
    case 'year':
      return { kind: 'year', year }
    case 'rank':
      return rankOf(subject, live, source)
    case 'value':
    case 'number': {
      const value = valueIn(subject, year, source)
      return value.kind === 'missing' ? value : { kind: show, indicator, year, value: value.value }
    }
    case 'change': {
      const ends = endsOf(subject, live, source)
      if (ends.kind === 'missing') return ends
      const { from, before, now } = ends
      const breaks = breaksInside(indicator.breaks, { from, to: year })
      return { kind: 'change', indicator, from, to: year, change: withoutNoise(now - before), breaks }
    }
    case 'difference': {
      const value = valueIn(subject, year, source)
      if (value.kind === 'missing') return value
      const other = otherOf(subject, live.reference, source)
      if (other.kind === 'missing') return other
      return { kind: 'difference', indicator, year, difference: withoutNoise(value.value - other.value) }
    }
  }
}

function rankOf(subject: Subject, { reference }: LiveValue, source: LiveSource): LiveFigure {
  const value = valueIn(subject, subject.year, source)
  if (value.kind === 'missing') return value
  const among = amongOf(subject, reference, source)
  if (among === null)
    return { kind: 'missing', reason: subject.whose.kind === 'nation' ? 'not-ranked' : 'nothing-to-compare-with' }
  const { ranks, of } = rank(among.values, subject.indicator.direction)
  const place = ranks[among.own] ?? null
  return place === null
    ? { kind: 'missing', reason: 'not-ranked' }
    : { kind: 'rank', year: subject.year, rank: place, of }
}

export type Ends =
  | { readonly kind: 'known'; readonly from: number; readonly before: number; readonly now: number }
  | { readonly kind: 'missing'; readonly reason: LiveMissing }

/** The two figures of a change: from the year that is said, else the one before with a figure. */
export function endsOf(subject: Subject, { since }: Pick<LiveValue, 'since'>, source: LiveSource): Ends {
  const now = valueIn(subject, subject.year, source)
  if (now.kind === 'missing') return now
  if (since !== null && !subject.years.includes(since)) return { kind: 'missing', reason: 'no-such-year' }
  const from = since ?? yearBefore(subject, source)
  if (from === null || from >= subject.year) return { kind: 'missing', reason: 'no-earlier-year' }
  const before = valueIn(subject, from, source)
  return before.kind === 'missing' ? before : { kind: 'known', from, before: before.value, now: now.value }
}
