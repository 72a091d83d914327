import type { Level } from '#core/model/area.ts'
import type { Knowledge, View } from '#core/model/view.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'
import { knowledgeOf } from './ask/knowledge.ts'
import type { Atlas } from './atlas/memory.ts'
import { Kept } from './http/kept.ts'
import { LIMITS } from './http/limits.ts'
import type { Published } from './http/published.ts'
import type { Later } from './later.ts'
import { lazily } from './lazily.ts'

/** One data version as it is served: the atlas, and what is made from it once. */
export interface Edition {
  readonly atlas: Atlas
  readonly knowledge: Knowledge
  /** Answers kept under their addresses. */
  readonly kept: Kept
  /** What is drawn of a view, prepared once per level and nearness. */
  readonly layers: (view: Pick<View, 'level' | 'within'>) => Layers
  /** A body that is made once per edition: when it is first asked for, and compressed thoroughly when there is time. */
  readonly once: (make: () => Published) => () => Published
}

/** Whole country: about a kilometre per pixel on a screen. A group of areas: a county fills the screen at 200 m. */
const NEARNESS = {
  country: { tier: 'overview', unit: 250 },
  group: { tier: 'detail', unit: 50 },
} as const

export function editionOf(atlas: Atlas, later: Later): Edition {
  const table = [...atlas.areas.values()]
  const prepare = (level: Level, nearness: keyof typeof NEARNESS) =>
    lazily(() => {
      const { tier, unit } = NEARNESS[nearness]
      return prepareLayers({ areas: atlas.geometry(tier), base: atlas.geometry('base'), table, level, unit })
    })
  const layers = {
    country: { county: prepare('county', 'country'), municipality: prepare('municipality', 'country') },
    group: { county: prepare('county', 'group'), municipality: prepare('municipality', 'group') },
  }
  return {
    atlas,
    knowledge: knowledgeOf(atlas),
    kept: new Kept(LIMITS),
    layers: ({ level, within }) => layers[within === null ? 'country' : 'group'][level](),
    once: (make) => {
      const body = lazily(make)
      later(() => body().polish())
      return body
    },
  }
}
