import type { RegionsAnswer } from '#core/model/contract-regions.ts'
import { currentVersion, topPriorities } from '#core/model/strategy.ts'
import type { Edition } from '../edition.ts'
import { factsOf } from './facts.ts'
import { countiesWithStrategy } from './strategy-frame.ts'

/** The counties, and the strategy each has. */
export function regionsAnswer({ atlas }: Pick<Edition, 'atlas'>): RegionsAnswer {
  return {
    version: atlas.version,
    regions: countiesWithStrategy(atlas).map(({ code, name, strategy }) => ({
      code,
      name,
      organisation: strategy.organisation,
      strategy: factsOf(strategy, 'region'),
      priorities: topPriorities(currentVersion(strategy)).length,
    })),
  }
}
