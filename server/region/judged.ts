/** What a status is judged by: an area's figures, and those of others that its target may speak of. */
import { rowTrend } from '#core/measure/row-trend.ts'
import { type StatusFound, statusOf, unassessed } from '#core/measure/status.ts'
import type { Area } from '#core/model/area.ts'
import { type Indicator, isComparable } from '#core/model/indicator.ts'
import type { RowTarget } from '#core/model/region/row.ts'
import type { Aim, Target, TargetStage } from '#core/model/target.ts'
import type { Text } from '#core/model/text.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Figure, figuresOf } from './figures.ts'

interface Asked {
  readonly area: Area
  readonly indicator: Indicator
  readonly direction: Aim
  readonly target: Target | null
  readonly horizon: number | null
}

/** The series of the area, alongside the years of its level. */
export interface AreaSeries {
  readonly years: readonly number[]
  readonly values: readonly Figure[]
}

export function seriesIn(atlas: Atlas, { code, level }: Area, indicator: Indicator): AreaSeries {
  const years = indicator.levels[level]
  return { years, values: figuresOf(atlas).series(indicator.id, code, years) }
}

/** How it goes for one area. */
export function judged(atlas: Atlas, { years, values }: AreaSeries, asked: Asked): StatusFound {
  const { area, indicator, direction, target, horizon } = asked
  const figures = figuresOf(atlas)
  const nobody = years.map(() => null)
  const other = target?.kind === 'gap' ? atlas.indicators.get(target.other) : undefined
  if (target !== null && !hasMeaning(target, indicator, other)) {
    return unassessed('not-comparable', rowTrend(years, values, indicator.breaks, direction))
  }
  return statusOf({
    years,
    values,
    // A gap is read from two series, and breaks where either does.
    breaks: other === undefined ? indicator.breaks : [...indicator.breaks, ...other.breaks].sort((a, b) => a - b),
    direction,
    target,
    horizon,
    nation: target?.kind === 'nation' ? figures.nationSeries(indicator, area.level, years) : nobody,
    // A profile may name a county that is none: it has no figures, which is what is then said.
    peers:
      target?.kind === 'peers'
        ? target.peers.map((code) => (atlas.areas.has(code) ? figures.series(indicator.id, code, years) : nobody))
        : [],
    other: other === undefined ? nobody : figures.series(other.id, area.code, years),
  })
}

/** A profile may ask for anything. Counts follow the size of areas: only how they have changed is held against those of others. */
function hasMeaning(target: Target, indicator: Indicator, other: Indicator | undefined): boolean {
  switch (target.kind) {
    case 'nation':
    case 'peers':
      return indicator.kind !== 'count' || target.since !== null
    case 'gap':
      return other === undefined || isComparable(indicator, other)
    case 'value':
    case 'change':
    case 'direction':
      return true
  }
}

/** The target as it was judged by. */
export function rowTarget(
  target: Target,
  { words, stage }: { readonly words: Text | null; readonly stage: TargetStage | null },
  { threshold, distance }: StatusFound,
): RowTarget {
  return { target, words, stage, threshold, distance }
}
