import { withoutNoise } from '#core/measure/noise.ts'
import { rowTrend } from '#core/measure/row-trend.ts'
import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Aim } from '#core/model/target.ts'
import { reasonOf } from '../ask/column.ts'
import { placesOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Compared } from './compared.ts'
import { figuresOf, type Standings } from './figures.ts'
import type { Followed } from './framed.ts'
import { type AreaSeries, judged, rowTarget, seriesIn } from './judged.ts'
import { spreadOf } from './spread.ts'

/** What holds for all rows of an answer. */
export interface RowContext {
  readonly atlas: Atlas
  readonly area: Area
  readonly compared: Compared
  /** The year the strategy looks to. */
  readonly horizon: number | null
}

/** One indicator of one priority for one area. */
export function rowOf(context: RowContext, followed: Followed): RegionRow {
  const { atlas, area, compared } = context
  const { indicator, direction, chosenBy, reason, weight, target, stage, judgement } = followed
  // The year a strategy looks to is not the year of a figure it never adopted.
  const horizon = stage === 'follow-up' ? null : context.horizon
  const series = seriesIn(atlas, area, indicator)
  const level = levelIn(context, indicator, direction, series)
  const found = judged(atlas, series, { area, indicator, direction, target, horizon })
  const nothing = { name: compared.name, value: null, method: null }
  const reference = level.year === null ? nothing : compared.at(indicator, level.year)
  const { value } = level
  return {
    id: indicator.id,
    direction,
    chosenBy,
    reason,
    weight,
    ...(target === null ? {} : { target: rowTarget(target, followed, found) }),
    level,
    reference: {
      ...reference,
      difference: value === null || reference.value === null ? null : withoutNoise(value - reference.value),
    },
    series: { years: [...series.years], values: [...series.values] },
    spread: spreadOf(atlas, area, indicator, level.year),
    // By its own breaks, where the status of a gap minds those of two series.
    trend: rowTrend(series.years, series.values, indicator.breaks, direction),
    status: found.status,
    judgement,
    inside: followed.inside.flatMap((each) => insideOf(context, followed, each) ?? []),
  }
}

/** Where the area stands in the latest year that it has a figure for; of a count nowhere, for counts follow the size of areas. */
function levelIn(
  { atlas, area: { code, level } }: RowContext,
  { id, kind }: Indicator,
  direction: Aim,
  { years, values }: AreaSeries,
): RegionRow['level'] {
  const latest = values.findLastIndex((figure) => figure !== null)
  const [value, year] = [values[latest] ?? null, years[latest]]
  const areas = atlas.areasAt(level)
  if (value === null || year === undefined) return { ...NO_LEVEL, missing: whyNone(atlas, code, id) }
  const figures = figuresOf(atlas)
  const { positions, ranks, of } = kind === 'count' ? NO_STANDINGS : figures.standings(id, level, year, direction)
  const place = placesOf(areas).get(code) ?? -1
  const peers = figures.column(id, level, year)
  return {
    value,
    missing: null,
    year,
    position: positions[place] ?? null,
    of,
    rank: ranks[place] ?? null,
    peers: areas.map((peer, i) => ({ code: peer.code, value: peers[i] ?? null })),
  }
}

const NO_STANDINGS: Standings = { positions: [], ranks: [], of: 0 }
const NO_LEVEL = { value: null, year: null, position: null, of: 0, rank: null, peers: [] }

/** Of the latest year its level has; a level without figures may be one that only counties are counted at. */
function whyNone(atlas: Atlas, code: string, id: string): RegionRow['level']['missing'] {
  const reasons = atlas.series(id, code)?.reasons
  if (reasons !== undefined && reasons.length > 0) return reasonOf(reasons.at(-1))
  return 'not-in-data'
}

/** A target for one area inside, judged by that area's own figures. */
function insideOf({ atlas, horizon }: RowContext, followed: Followed, each: Followed['inside'][number]) {
  const area = atlas.areas.get(each.area)
  if (area === undefined) return null
  const { indicator, direction } = followed
  const series = seriesIn(atlas, area, indicator)
  const found = judged(atlas, series, { area, indicator, direction, target: each.target, horizon })
  const latest = series.values.findLastIndex((figure) => figure !== null)
  return {
    code: area.code,
    name: area.name,
    value: series.values[latest] ?? null,
    year: series.years[latest] ?? null,
    target: rowTarget(each.target, { words: null, stage: null }, found),
    status: found.status,
  }
}
