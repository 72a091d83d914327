import type { Profile } from '../profile.ts'
import type { Target } from '../target.ts'

/** A row of a profile that cannot be shown, or not judged, for what it names is not in this data version. */
export interface GoneIndicator {
  /** Places counted from 0. */
  readonly priority: number
  readonly row: number
  readonly indicator: string
  /** `row`: the indicator itself; `target`: the one that its target measures the distance to. */
  readonly as: 'row' | 'target'
}

/** A saved profile outlives indicators: it opens, and says which of its rows cannot be shown. */
export function goneIndicators({ priorities }: Profile, isKnown: (indicator: string) => boolean): GoneIndicator[] {
  return priorities.flatMap(({ indicators }, priority) =>
    indicators.flatMap(({ indicator, target, targets }, row): GoneIndicator[] => {
      if (!isKnown(indicator)) return [{ priority, row, indicator, as: 'row' }]
      const others = [target, ...targets.map((each) => each.target)].flatMap(otherOf)
      const gone = [...new Set(others)].filter((other) => !isKnown(other))
      return gone.map((other) => ({ priority, row, indicator: other, as: 'target' }))
    }),
  )
}

function otherOf(target: Target | null): string[] {
  return target?.kind === 'gap' ? [target.other] : []
}
