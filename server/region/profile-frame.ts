import type { Area } from '#core/model/area.ts'
import type { Profile, ProfilePriority } from '#core/model/profile.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { Target } from '#core/model/target.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Followed, Framed } from './framed.ts'

/**
 * Somebody's own priorities, read like a strategy. They outlive data versions: an indicator that has gone is named, and
 * what is left is shown. Targets and judgements were made for the area of the profile, and are said of no other; its
 * priorities, indicators and directions can be read anywhere.
 */
export function profileFrame(atlas: Atlas, id: string | null, profile: Profile, area: Area): Framed {
  const { name, basedOn, priorities } = profile
  const own = profile.area === area.code
  const strategy = basedOn === null ? undefined : atlas.strategies.get(basedOn.strategy)
  const framed = priorities.map((priority, place) => framedPriority(atlas, priority, place, area, own))
  return {
    strategy: {
      kind: 'profile',
      code: basedOn?.strategy ?? null,
      profile: id,
      organisation: strategy?.organisation ?? area.name,
      title: name,
      version: basedOn?.version ?? '',
      adopted: null,
      revised: null,
      horizon: strategy?.versions.find((each) => each.id === basedOn?.version)?.horizon ?? null,
      valid: { from: null, to: null },
      reviewed: null,
      source: null,
      checked: null,
      complete: true,
      lacks: null,
      note: null,
    },
    earlier: [],
    priorities: framed,
    counted: { complete: true, priorities: framed.map(({ facts }) => facts) },
  }
}

function framedPriority(atlas: Atlas, priority: ProfilePriority, place: number, area: Area, own: boolean) {
  const { title, weight, judgement, indicators } = priority
  const facts: Omit<RegionPriority, 'indicators'> = {
    id: `p${place + 1}`,
    rank: 'priority',
    under: null,
    title: { sv: title },
    titledByUs: false,
    gist: null,
    area: priority.area,
    source: null,
    checked: null,
    stage: 'adopted',
    superseded: false,
    unmeasured: null,
    weight,
    judgement: own ? judgement : null,
    gone: goneOf(atlas, indicators),
  }
  const follows = indicators.flatMap((each): Followed[] => {
    const indicator = atlas.indicators.get(each.indicator)
    if (indicator === undefined) return []
    return [
      {
        indicator,
        direction: each.direction,
        chosenBy: 'planner',
        reason: null,
        weight: each.weight,
        target: own ? usable(atlas, each.target) : null,
        words: null,
        stage: null,
        judgement: own ? each.judgement : null,
        inside: each.targets.flatMap(({ area: code, target }) => {
          const kept = isInside(atlas.areas.get(code), area) ? usable(atlas, target) : null
          return kept === null ? [] : [{ area: code, target: kept }]
        }),
      },
    ]
  })
  return { facts, follows }
}

function isInside(inner: Area | undefined, { code }: Area): boolean {
  return inner?.level === 'municipality' && inner.groups.county === code
}

/** What is named and no longer there: indicators, and the other groups of gaps. */
function goneOf(atlas: Atlas, indicators: ProfilePriority['indicators']): string[] {
  const named = indicators.flatMap(({ indicator, target, targets }) => [
    indicator,
    ...[target, ...targets.map((each) => each.target)].flatMap((each) => (each?.kind === 'gap' ? [each.other] : [])),
  ])
  return [...new Set(named)].filter((id) => !atlas.indicators.has(id))
}

/** Where the other group of a gap has gone there is no target left to judge by. */
function usable(atlas: Atlas, target: Target | null): Target | null {
  return target?.kind === 'gap' && !atlas.indicators.has(target.other) ? null : target
}
