/** Need and emphasis of one area side by side (method, section 9). */
import { emphasisOf } from '#core/measure/emphasis.ts'
import { measuresIn } from '#core/measure/need.ts'
import type { Area } from '#core/model/area.ts'
import type { NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { placesOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Counted } from './framed.ts'
import { needsOf } from './needs.ts'

/** In the order of the report. */
export function needEmphasisOf(atlas: Atlas, { code, level }: Area, counted: Counted): NeedEmphasis[] {
  const place = placesOf(atlas.areasAt(level)).get(code) ?? -1
  const needs = needsOf(atlas, level)
  return REPORT_AREAS.map((area) => {
    const found = needs.get(area)
    const read = (found?.read ?? []).map((each) => ({ ...each, position: each.positions[place] ?? null }))
    return {
      area,
      need: found?.needs[place] ?? null,
      needRank: found?.ranks[place] ?? null,
      needOf: found?.of ?? 0,
      highNeed: found?.highNeed ?? null,
      measures: measuresIn(read),
      indicators: read.map(({ placed, year, position }) => ({
        ...placed,
        year: position === null ? null : year,
        position,
      })),
      ...emphasisOf(counted, area),
      complete: counted.complete,
    }
  })
}
