/** What a status is judged by: an area's figures, and those of others that its target may speak of. */
import { type StatusFound, statusOf } from '#core/measure/status.ts'
import type { Area } from '#core/model/area.ts'
import type { RowTarget } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Aim, Target } from '#core/model/target.ts'
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

/** The target as it was judged by. */
export function rowTarget(target: Target, words: Text | null, { threshold, distance }: StatusFound): RowTarget {
  return { target, words, threshold, distance }
}
