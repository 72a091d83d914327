/** Priorities as a region is read through them: the same of a strategy, of the national frame and of a profile. */
import type { AreaCode } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import type { ReportArea } from '#core/model/report-area.ts'
import type { PriorityRank } from '#core/model/strategy.ts'
import type { Aim, Stage, Target, TargetStage } from '#core/model/target.ts'
import type { Text } from '#core/model/text.ts'

/** What priorities are counted by (method, section 9). */
export interface Counted {
  readonly complete: boolean
  readonly priorities: readonly {
    readonly id: string
    readonly title: { readonly sv: string }
    readonly rank: PriorityRank
    readonly stage: Stage
    readonly superseded: boolean
    readonly area: ReportArea | null
  }[]
}

/** An indicator that follows a priority, and what it is judged by. */
export interface Followed {
  readonly indicator: Indicator
  readonly direction: Aim
  readonly chosenBy: RegionRow['chosenBy']
  readonly reason: Text | null
  readonly weight: number
  readonly target: Target | null
  /** How the strategy puts its target. */
  readonly words: Text | null
  /** How far the strategy had come with its target; null of a profile's. */
  readonly stage: TargetStage | null
  readonly judgement: RegionRow['judgement']
  /** Targets for areas inside the one asked about. */
  readonly inside: readonly { readonly area: AreaCode; readonly target: Target }[]
}

export interface FramedPriority {
  readonly facts: Omit<RegionPriority, 'indicators'>
  readonly follows: readonly Followed[]
}

export interface Framed {
  readonly strategy: StrategyFacts
  readonly earlier: RegionAnswer['earlier']
  readonly priorities: readonly FramedPriority[]
  readonly counted: Counted
}
