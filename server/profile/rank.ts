/** Where an area stands among its peers by the weights of a profile, and how much of that hangs on the weights. */
import { WEIGHT_SEED, weightedRank } from '#core/measure/weighted-rank.ts'
import type { Area, Level } from '#core/model/area.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { type Figure, figuresOf } from '../region/figures.ts'
import type { Followed, FramedPriority } from '../region/framed.ts'
import { profileFrame } from '../region/profile-frame.ts'

/** More would take longer than others should wait: a thousand draws of 290 municipalities take a quarter of a second as it is. */
export const MOST_WEIGHED = 100

/** Null where more is weighed than is computed at once. */
export function profileRank({ atlas }: Pick<Edition, 'atlas'>, profile: Profile, area: Area): ProfileRank | null {
  const areas = atlas.areasAt(area.level)
  const weighed = profileFrame(atlas, null, profile, area).priorities.map((priority) =>
    weighedIn(atlas, area.level, priority),
  )
  const counting = weighed.flatMap(({ counting }) => counting)
  if (counting.length > MOST_WEIGHED) return null
  const { scores, ranks, order, stability } = weightedRank(
    counting.map(({ positions }) => positions),
    counting.map(({ weight }) => weight),
  )
  return {
    version: atlas.version,
    area: area.code,
    indicators: counting.map(({ id }) => id),
    without: weighed.flatMap(({ without }) => without),
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

interface Weighed {
  readonly counting: readonly {
    readonly id: string
    readonly weight: number
    /** Of every area of the level, in area order. */
    readonly positions: readonly Figure[]
  }[]
  /** Given a weight, and left out for everybody. */
  readonly without: readonly string[]
}

/** A priority counts by its weight, shared by theirs among those of its indicators that areas can be ordered by. */
function weighedIn(atlas: Atlas, level: Level, { facts, follows }: FramedPriority): Weighed {
  const given = facts.weight > 0 ? follows.filter(({ weight }) => weight > 0) : []
  const found = given.map((each) => ({
    id: each.indicator.id,
    own: each.weight,
    positions: positionsIn(atlas, level, each),
  }))
  const total = found.reduce((sum, { own, positions }) => sum + (positions === null ? 0 : own), 0)
  return {
    counting: found.flatMap(({ id, own, positions }) =>
      positions === null ? [] : [{ id, weight: (facts.weight * own) / total, positions }],
    ),
    without: found.flatMap(({ id, positions }) => (positions === null ? [id] : [])),
  }
}

/**
 * In the newest year of the level, whoever the profile is about: an order of areas is the same for all of them. Null of a
 * count, which follows the size of areas, and where the level has no figures.
 */
function positionsIn(atlas: Atlas, level: Level, { indicator, direction }: Followed): readonly Figure[] | null {
  const year = indicator.levels[level].at(-1)
  if (year === undefined || indicator.kind === 'count') return null
  return figuresOf(atlas).standings(indicator.id, level, year, direction).positions
}
