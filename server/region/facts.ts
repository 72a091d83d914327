import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import { currentVersion, type Strategy, type StrategyVersion } from '#core/model/strategy.ts'

/** Which strategy, and which version of it; the one that holds unless another is named. */
export function factsOf(
  strategy: Strategy,
  kind: 'region' | 'national',
  version: StrategyVersion = currentVersion(strategy),
): StrategyFacts {
  const { id, title, adopted, revised, horizon, valid, source, checked, complete, lacks, note } = version
  return {
    kind,
    code: strategy.region,
    profile: null,
    organisation: strategy.organisation,
    title,
    version: id,
    adopted,
    revised: revised ?? null,
    horizon,
    valid,
    reviewed: strategy.reviewed,
    source,
    checked,
    complete,
    lacks: lacks ?? null,
    note: note ?? null,
  }
}
