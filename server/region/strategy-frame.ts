import { type Area, type CountyCode, NATION } from '#core/model/area.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import { currentVersion, type IndicatorLink, isCurrent, type Priority, type Strategy } from '#core/model/strategy.ts'
import { currentTarget } from '#core/model/target.ts'
import type { Atlas } from '../atlas/memory.ts'
import { factsOf } from './facts.ts'
import type { Followed, Framed } from './framed.ts'

/** The strategy a frame names: the county's own, or the national one. Undefined where none is known. */
export function strategyOf(atlas: Atlas, kind: 'region' | 'national', area: Area): Strategy | undefined {
  return atlas.strategies.get(kind === 'national' ? NATION : area.code)
}

export interface CountyWithStrategy {
  readonly code: CountyCode
  readonly name: string
  readonly area: Area
  readonly strategy: Strategy
}

/** In area order; none in an atlas from before there were strategies. */
export function countiesWithStrategy(atlas: Atlas): CountyWithStrategy[] {
  return atlas.areasAt('county').flatMap((area) => {
    const strategy = atlas.strategies.get(area.code)
    if (strategy === undefined || strategy.region === NATION) return []
    return [{ code: strategy.region, name: area.name, area, strategy }]
  })
}

/**
 * A strategy to read a county through. Drafts and what has been replaced come along with their marks and without rows:
 * they are kept, and never shown as current. Targets of the national frame hold in every county; what the country has
 * judged of itself is said of no county.
 */
export function strategyFrame(atlas: Atlas, strategy: Strategy, kind: 'region' | 'national'): Framed {
  const version = currentVersion(strategy)
  const own = kind === 'region'
  return {
    strategy: factsOf(strategy, kind),
    earlier: strategy.versions.slice(0, -1).map((earlier) => ({
      ...factsOf(strategy, kind, earlier),
      priorities: inOrder(earlier.priorities).map((priority) => factsOfPriority(atlas, priority, own)),
    })),
    priorities: inOrder(version.priorities).map((priority) => ({
      facts: factsOfPriority(atlas, priority, own),
      follows: isCurrent(priority) ? priority.indicators.flatMap((link) => followed(atlas, link, own)) : [],
    })),
    counted: version,
  }
}

/** As the file has them, what hangs under a priority right after it. */
function inOrder(priorities: readonly Priority[]): Priority[] {
  const ids = new Set(priorities.map(({ id }) => id))
  const withThose = (priority: Priority): Priority[] => [
    priority,
    ...priorities.filter(({ under }) => under === priority.id).flatMap(withThose),
  ]
  return priorities.filter(({ under }) => under === undefined || !ids.has(under)).flatMap(withThose)
}

function factsOfPriority(atlas: Atlas, priority: Priority, own: boolean): Omit<RegionPriority, 'indicators'> {
  const { id, rank, under, title, titled, gist, area, frame, source, checked, stage, superseded } = priority
  return {
    id,
    rank,
    under: under ?? null,
    title,
    titledByUs: titled === 'ours',
    gist,
    area,
    ...(frame === undefined ? {} : { frame }),
    source,
    checked,
    stage,
    superseded,
    unmeasured: priority.unmeasured ?? null,
    weight: 1,
    judgement: own ? (priority.judgement ?? null) : null,
    gone: priority.indicators.map(({ indicator }) => indicator).filter((id) => !atlas.indicators.has(id)),
  }
}

/** The check of the data has seen to it that the indicator is there; a file it has not seen names it as gone. */
function followed(atlas: Atlas, link: IndicatorLink, own: boolean): Followed[] {
  const { direction, chosenBy, reason, targets, judgement } = link
  const indicator = atlas.indicators.get(link.indicator)
  if (indicator === undefined) return []
  const stated = currentTarget(targets)
  return [
    {
      indicator,
      direction,
      chosenBy,
      reason,
      weight: 1,
      target: stated?.target ?? null,
      words: stated?.words ?? null,
      stage: stated?.stage ?? null,
      judgement: own ? (judgement ?? null) : null,
      inside: [],
    },
  ]
}
