/** What a verb does to a profile: pure, so that each can be tried without a page. */
import type { AreaCode } from '#core/model/area.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import { type Profile, type ProfileIndicator, type ProfilePriority, WEIGHTS } from '#core/model/profile.ts'
import type { Aim, Target } from '#core/model/target.ts'

/** Another area: what was set for others goes, and nobody is their own peer. */
export function withArea(profile: Profile, area: AreaCode, isInside: (code: AreaCode) => boolean): Profile {
  return {
    ...profile,
    area,
    priorities: profile.priorities.map((priority) => ({
      ...priority,
      indicators: priority.indicators.map((row) => ({
        ...row,
        target: row.target === null ? null : withoutPeer(row.target, area),
        targets: row.targets.filter((each) => isInside(each.area)),
      })),
    })),
  }
}

function withoutPeer(target: Target, area: AreaCode): Target | null {
  if (target.kind !== 'peers') return target
  const peers = target.peers.filter((peer) => `${peer}` !== `${area}`)
  return peers.length === 0 ? null : { ...target, peers }
}

export function withPriority(profile: Profile, title: string): Profile {
  const priority: ProfilePriority = { title, area: null, weight: WEIGHTS.usual, judgement: null, indicators: [] }
  return { ...profile, priorities: [...profile.priorities, priority] }
}

export function withoutPriority(profile: Profile, place: number): Profile {
  return { ...profile, priorities: profile.priorities.filter((_, i) => i !== place) }
}

export function withPriorityChanged(profile: Profile, place: number, part: Partial<ProfilePriority>): Profile {
  const priorities = profile.priorities.map((each, i) => (i === place ? { ...each, ...part } : each))
  return { ...profile, priorities }
}

export function withIndicator(profile: Profile, place: number, indicator: IndicatorId, direction: Aim): Profile {
  const row: ProfileIndicator = {
    indicator,
    direction,
    weight: WEIGHTS.usual,
    target: null,
    targets: [],
    judgement: null,
  }
  return withRows(profile, place, (rows) => [...rows, row])
}

export function withRows(
  profile: Profile,
  place: number,
  make: (rows: readonly ProfileIndicator[]) => ProfileIndicator[],
): Profile {
  const priority = profile.priorities[place]
  return priority === undefined
    ? profile
    : withPriorityChanged(profile, place, { indicators: make(priority.indicators) })
}

export function withRowChanged(profile: Profile, place: number, row: number, part: Partial<ProfileIndicator>): Profile {
  return withRows(profile, place, (rows) => rows.map((each, i) => (i === row ? { ...each, ...part } : each)))
}

export function withoutRow(profile: Profile, place: number, row: number): Profile {
  return withRows(profile, place, (rows) => rows.filter((_, i) => i !== row))
}
