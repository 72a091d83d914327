/** What a profile begins from: an empty sheet, or what a region or the country has decided. */
import { type AreaCode, NATION } from '../area.ts'
import {
  MOST_PROFILE,
  PROFILE_FORMAT,
  type Profile,
  type ProfileIndicator,
  type ProfilePriority,
  WEIGHTS,
} from '../profile.ts'
import {
  type IndicatorLink,
  isCurrent,
  type Priority,
  type Strategy,
  type StrategyVersion,
  topPriorities,
} from '../strategy.ts'
import { currentTarget, type Target } from '../target.ts'

export function emptyProfile(area: AreaCode, name: string): Profile {
  return { format: PROFILE_FORMAT, name, area, basedOn: null, priorities: [] }
}

/**
 * The current priorities of a version, with their indicators and those of the sub-goals under them. Its targets come along
 * where they were set for the area, or for the whole country; somebody else's are nobody's here. Nor are its judgements:
 * those are signed by others.
 */
export function profileOf(strategy: Strategy, version: StrategyVersion, area: AreaCode, name: string): Profile {
  const { region } = strategy
  const meant = region === NATION || region === `${area}`
  return {
    ...emptyProfile(area, cut(name, MOST_PROFILE.name)),
    basedOn: { strategy: region, version: version.id },
    priorities: topPriorities(version)
      .slice(0, MOST_PROFILE.priorities)
      .map((priority): ProfilePriority => {
        const links = uniqueLinks([priority, ...subGoals(version, priority)])
        return {
          title: cut(priority.title.sv, MOST_PROFILE.title),
          area: priority.area,
          weight: WEIGHTS.usual,
          judgement: null,
          indicators: links.slice(0, MOST_PROFILE.indicators).map((link) => indicatorOf(link, meant ? area : null)),
        }
      }),
  }
}

/** Current ones, however deep they hang. */
function subGoals({ priorities }: StrategyVersion, { id }: Priority): Priority[] {
  const under = [id]
  for (let grew = true; grew; ) {
    const more = priorities.filter((each) => each.under !== undefined && under.includes(each.under))
    const fresh = more.filter((each) => !under.includes(each.id))
    under.push(...fresh.map((each) => each.id))
    grew = fresh.length > 0
  }
  return priorities.filter(
    (each) => each.rank === 'sub-goal' && each.id !== id && under.includes(each.id) && isCurrent(each),
  )
}

/** Of an indicator that stands under several, the one with a target; else the first. */
function uniqueLinks(priorities: readonly Priority[]): IndicatorLink[] {
  const links = new Map<string, IndicatorLink>()
  for (const link of priorities.flatMap(({ indicators }) => indicators)) {
    const known = links.get(link.indicator)
    if (
      known === undefined ||
      (currentTarget(known.targets) === undefined && currentTarget(link.targets) !== undefined)
    ) {
      links.set(link.indicator, link)
    }
  }
  return [...links.values()]
}

/** `area`: whom the targets are for; null where they are for somebody else. */
function indicatorOf({ indicator, direction, targets }: IndicatorLink, area: AreaCode | null): ProfileIndicator {
  const target = area === null ? null : (currentTarget(targets)?.target ?? null)
  return {
    indicator,
    direction,
    weight: WEIGHTS.usual,
    target: target !== null && area !== null ? withoutItself(target, area) : null,
    targets: [],
    judgement: null,
  }
}

/** Nobody is measured against themselves: a county is left out of its own peers, and with none left there is no target. */
function withoutItself(target: Target, area: AreaCode): Target | null {
  if (target.kind !== 'peers') return target
  const peers = target.peers.filter((peer) => `${peer}` !== `${area}`)
  return peers.length > 0 ? { ...target, peers } : null
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('').trim()
}
