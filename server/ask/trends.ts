import { type Trend, trend } from '#core/measure/trend.ts'
import type { TrendKind, TrendsAnswer } from '#core/model/contract-answers.ts'
import type { TrendsQuestion } from '#core/model/question.ts'
import type { Atlas } from '../atlas/memory.ts'
import { figureOf } from './column.ts'
import { indicatorOf } from './indicator.ts'

/** Which way every area of a level has gone over its last six years with figures, up to a year. */
export function trendsOf(atlas: Atlas, { indicator: id, level, year }: Omit<TrendsQuestion, 'kind'>): TrendsAnswer {
  const { levels, breaks } = indicatorOf(atlas, id)
  const years = levels[level].filter((each) => each <= year)
  const columns = years.map((each) => atlas.column(id, level, each)?.figures)
  const codes = atlas.areasAt(level).map(({ code }) => code)
  const found = codes.map((_, i) =>
    trend(
      years,
      columns.map((figures) => figureOf(figures?.[i])),
      breaks,
    ),
  )
  return {
    version: atlas.version,
    indicator: id,
    level,
    year,
    codes,
    trends: found.map(kindOf),
    slopes: found.map((each) => (each.kind === 'assessed' ? each.slope : null)),
    since: found.map((each) => (each.kind === 'assessed' ? each.span.from : null)),
    breaks: [...new Set(found.flatMap((each) => (each.kind === 'assessed' ? [] : each.breaks)))].sort((a, b) => a - b),
  }
}

function kindOf(found: Trend): TrendKind {
  return found.kind === 'assessed' ? found.course : found.reason
}
