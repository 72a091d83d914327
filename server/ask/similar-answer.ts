import type { SimilarityMeasure } from '#core/measure/similar.ts'
import { type AreaCode, levelOf } from '#core/model/area.ts'
import type { SimilarAnswer } from '#core/model/contract-statistics.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { indicatorOf } from './indicator.ts'
import { likenessOf, measuresOf, named, similarTo } from './similar.ts'

/** More than these are hardly alike. */
export const LIKE_MOST = 50

/** The areas most like one, by the newest figures there are. */
export function similarAnswer(
  atlas: Atlas,
  area: AreaCode,
  wanted: readonly SimilarityMeasure[],
  count: number,
): SimilarAnswer {
  const level = levelOf(area)
  const likeness = likenessOf(atlas, level, atlas.years[1], measuresOf(atlas, level, wanted))
  const found = similarTo(likeness, area, count)
  const leftOut = found.kind === 'known' ? found.leftOut : [{ code: area, lacks: found.lacks }]
  const measures = likeness.measures.map(({ indicator, per, logScale, weight, year }) => ({
    indicator: indicatorOf(atlas, indicator).id,
    per: per === null ? null : indicatorOf(atlas, per).id,
    logScale,
    weight,
    year,
  }))
  return {
    version: atlas.version,
    area,
    indicators: [...new Set(measures.map(({ indicator }) => indicator))],
    measures,
    similar: found.kind === 'known' ? found.areas.map((each) => named(atlas, each)) : [],
    leftOut: leftOut.map(({ code, lacks }) => named(atlas, { code, lacks: [...lacks] })),
  }
}
