/** Where an area stands among its peers by the weights of a profile, and how much of that hangs on the weights. */
import { positions } from '#core/measure/position.ts'
import { WEIGHT_SEED, weightedRank } from '#core/measure/weighted-rank.ts'
import type { Area } from '#core/model/area.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Edition } from '../edition.ts'
import { regionAnswer } from '../region/reading.ts'

/** More would take longer than others should wait: a thousand draws of 290 municipalities take a quarter of a second as it is. */
export const MOST_WEIGHED = 100

/** Null where more is weighed than is computed at once. */
export function profileRank(edition: Edition, profile: Profile, area: Area): ProfileRank | null {
  const frame = { kind: 'profile', id: null, profile } as const
  const { priorities } = regionAnswer(edition, { area, frame, reference: { kind: 'nation' } })
  const weighed = weighedRows(priorities)
  if (weighed.length > MOST_WEIGHED) return null
  const areas = edition.atlas.areasAt(area.level)
  const columns = weighed.map(({ row }) =>
    positions(
      row.level.peers.map(({ value }) => value),
      row.direction,
    ),
  )
  const { scores, ranks, order, stability } = weightedRank(
    columns,
    weighed.map(({ weight }) => weight),
  )
  return {
    version: edition.atlas.version,
    area: area.code,
    indicators: weighed.flatMap(({ row }) => (row.level.value === null ? [] : [row.id])),
    without: weighed.flatMap(({ row }) => (row.level.value === null ? [row.id] : [])),
    draws: stability.draws,
    seed: WEIGHT_SEED,
    areas: order.flatMap((place) => {
      const [of, position, rank, span] = [areas[place], scores[place], ranks[place], stability.spans[place]]
      if (of === undefined || position == null || rank == null || span == null) return []
      const [low, high] = span
      return [{ code: of.code, name: of.name, position, rank, low, high, keeps: stability.keeps[place] ?? null }]
    }),
  }
}

type Row = RegionAnswer['priorities'][number]['indicators'][number]

/** A priority counts by its weight, shared among its indicators by theirs; what has none is left out. */
function weighedRows(priorities: RegionAnswer['priorities']): { readonly row: Row; readonly weight: number }[] {
  return priorities.flatMap(({ weight, indicators }) => {
    const total = indicators.reduce((sum, row) => sum + row.weight, 0)
    return indicators.flatMap((row) =>
      weight > 0 && row.weight > 0 ? [{ row, weight: (weight * row.weight) / total }] : [],
    )
  })
}
