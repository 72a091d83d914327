/** The needs of all areas of a level, area of the report by area of the report: computed once per atlas. */
import { type NeedRanks, needOf, rankNeeds } from '#core/measure/need.ts'
import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { type PlacedIndicator, REPORT_AREAS, type ReportArea } from '#core/model/report-area.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Figure, figuresOf } from './figures.ts'
import { perAtlas, remembered } from './remembered.ts'

/** An indicator that a need is read from, and where every area stands in it, in area order. */
export interface Read {
  readonly placed: PlacedIndicator
  /** What variants of one measure share: the family, else the indicator itself. */
  readonly measure: string
  readonly year: number
  readonly positions: readonly Figure[]
}

export interface Needs extends NeedRanks {
  readonly read: readonly Read[]
  /** In area order, as the ranks are. */
  readonly needs: readonly Figure[]
}

const perLevel = perAtlas((atlas) => remembered((level: Level) => allNeeds(atlas, level)))

export function needsOf(atlas: Atlas, level: Level): ReadonlyMap<ReportArea, Needs> {
  return perLevel(atlas)(level)
}

function allNeeds(atlas: Atlas, level: Level): ReadonlyMap<ReportArea, Needs> {
  return new Map(REPORT_AREAS.map((area) => [area, needsIn(atlas, level, area)]))
}

function needsIn(atlas: Atlas, level: Level, area: ReportArea): Needs {
  const placed = atlas.reportAreas.find((each) => each.area === area)?.indicators ?? []
  const read = placed.flatMap((each) => readFrom(atlas, level, each) ?? [])
  const needs = atlas.areasAt(level).map((_, place) => needOf(read.map(({ positions }) => positions[place] ?? null)))
  return { read, needs, ...rankNeeds(needs) }
}

/** By the newest year of the level. An indicator without a direction of its own says nothing of need. */
function readFrom(atlas: Atlas, level: Level, placed: PlacedIndicator): Read | null {
  const indicator = atlas.indicators.get(placed.indicator)
  const year = indicator?.levels[level].at(-1)
  if (indicator === undefined || year === undefined || !hasDirection(indicator)) return null
  const { positions } = figuresOf(atlas).standings(indicator.id, level, year, indicator.direction)
  return { placed, measure: indicator.family?.id ?? indicator.id, year, positions }
}

function hasDirection(indicator: Indicator): indicator is Indicator & { readonly direction: 'higher' | 'lower' } {
  return indicator.direction !== 'neutral'
}
