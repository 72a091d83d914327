import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Edition } from '../edition.ts'
import { blindSpotsOf } from './blind-spots.ts'
import { comparedWith } from './compared.ts'
import type { Framed } from './framed.ts'
import { needEmphasisOf } from './need.ts'
import { profileFrame } from './profile-frame.ts'
import type { RegionQuestion } from './question.ts'
import { rowOf } from './row.ts'
import { strategyFrame, strategyOf } from './strategy-frame.ts'

/** Conditions beside priorities, for one area. Throws where the frame has no strategy: whoever asks has looked (`canRead`). */
export function regionAnswer({ atlas }: Pick<Edition, 'atlas'>, question: RegionQuestion): RegionAnswer {
  const { area, reference } = question
  const framed = framedBy({ atlas }, question)
  const compared = comparedWith(atlas, area, reference)
  const context = { atlas, area, compared, horizon: framed.strategy.horizon }
  const needEmphasis = needEmphasisOf(atlas, area, framed.counted)
  return {
    version: atlas.version,
    region: {
      code: area.code,
      name: area.name,
      level: area.level,
      organisation: atlas.strategies.get(area.code)?.organisation ?? null,
    },
    strategy: framed.strategy,
    compared: { name: compared.name, members: compared.members },
    earlier: framed.earlier,
    priorities: framed.priorities.map(({ facts, follows }) => ({
      ...facts,
      indicators: follows.map((followed) => rowOf(context, followed)),
    })),
    blindSpots: blindSpotsOf(needEmphasis, framed.counted),
    needEmphasis,
  }
}

/** Whether there is anything to read an area through. */
export function canRead(
  { atlas }: Pick<Edition, 'atlas'>,
  { area, frame }: Pick<RegionQuestion, 'area' | 'frame'>,
): boolean {
  return frame.kind === 'profile' || strategyOf(atlas, frame.kind, area) !== undefined
}

function framedBy({ atlas }: Pick<Edition, 'atlas'>, { area, frame }: RegionQuestion): Framed {
  if (frame.kind === 'profile') return profileFrame(atlas, frame.id, frame.profile, area)
  const strategy = strategyOf(atlas, frame.kind, area)
  if (strategy === undefined) throw new Error(`region: expected a strategy for ${frame.kind} ${area.code}, found none`)
  return strategyFrame(atlas, strategy, frame.kind)
}
