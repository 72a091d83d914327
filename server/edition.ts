import type { Ground } from '#core/measure/overlap.ts'
import type { Level } from '#core/model/area.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import type { Knowledge, View } from '#core/model/view.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'
import { SMALL_MAP_UNIT } from '#core/picture/multiples-map.ts'
import { askAtlas } from './ask/ask.ts'
import { groundOf } from './ask/ground.ts'
import { knowledgeOf } from './ask/knowledge.ts'
import { type Neighbours, neighboursOf } from './ask/neighbours.ts'
import { isTooIntricate } from './ask/territory-parts.ts'
import type { Atlas } from './atlas/memory.ts'
import { NO_VERSIONS, type Versions } from './atlas/versions.ts'
import type { Kept } from './http/kept.ts'
import type { Published } from './http/published.ts'
import { lazily } from './lazily.ts'
import type { Later } from './polish/queue.ts'
import { ANY_SITE, type Site } from './site.ts'

/** One data version as it is served: the atlas, and what is made from it once. */
export interface Edition {
  readonly atlas: Atlas
  readonly knowledge: Knowledge
  /** Answers what pictures are made of. */
  readonly ask: Ask
  /** Who borders on whom. */
  readonly neighbours: Neighbours
  /** What territories are cut out of, prepared when it is first asked for. */
  readonly ground: () => Ground
  /** Answers kept under their addresses. */
  readonly kept: Kept
  /** What is drawn of a view, prepared once per medium, level and nearness. */
  readonly layers: (medium: Medium, view: Pick<View, 'level' | 'within'>) => Layers
  /** A body that is made once per edition: when it is first asked for, and compressed thoroughly when there is time. */
  readonly once: (make: () => Published) => () => Published
  /** The data versions from before this one. */
  readonly versions: Versions
  /** Where the server stands, and in whose pages. */
  readonly site: Site
  /** The one that is served, where this is an older one; null where there is none that is newer. */
  readonly newer: Atlas | null
}

/**
 * How finely outlines are drawn; `unit` is metres per SVG unit, and what is smaller than a unit or two is left out.
 *
 * A page is on its way to a screen and must be there soon: the whole country at more than a kilometre per pixel, a county
 * at some 200 m. A figure is printed, and may be enlarged on the way. Of small maps there are a dozen on a page.
 */
const NEARNESS = {
  page: { country: { tier: 'overview', unit: 500 }, group: { tier: 'detail', unit: 150 } },
  figure: { country: { tier: 'overview', unit: 200 }, group: { tier: 'detail', unit: 50 } },
  small: {
    country: { tier: 'overview', unit: SMALL_MAP_UNIT.country },
    group: { tier: 'overview', unit: SMALL_MAP_UNIT.group },
  },
} as const
export type Medium = keyof typeof NEARNESS

/** Takes work that can be done when nobody asks for anything. */
export type Idle = (work: () => void) => void

export function editionOf(
  atlas: Atlas,
  kept: Kept,
  later: Later,
  idle: Idle = () => {},
  versions: Versions = NO_VERSIONS,
  site: Site = ANY_SITE,
  newer: Atlas | null = null,
): Edition {
  const table = [...atlas.areas.values()]
  const prepared = new Map<string, Layers>()
  const prepare = (medium: Medium, nearness: 'country' | 'group', level: Level): Layers => {
    const { tier, unit } = NEARNESS[medium][nearness]
    const layers = prepareLayers({ areas: atlas.geometry(tier), base: atlas.geometry('base'), table, level, unit })
    // All at once, for a server has no frame to keep, and the parsed topologies are let go then.
    for (const make of layers.lacking('map', null)) make()
    return layers
  }
  const neighbours = neighboursOf(atlas)
  const ground = lazily(() => groundOf(atlas))
  // Half a second of work that the first drawing need not wait for, nor those who ask for something else meanwhile.
  idle(ground)
  return {
    atlas,
    knowledge: { ...knowledgeOf(atlas), isTooIntricate: (territory) => isTooIntricate({ atlas, ground }, territory) },
    ask: askAtlas(atlas, neighbours, ground),
    neighbours,
    ground,
    kept,
    layers(medium, { level, within }) {
      const nearness = within === null ? 'country' : 'group'
      const name = `${medium} ${nearness} ${level}`
      const layers = prepared.get(name) ?? prepare(medium, nearness, level)
      prepared.set(name, layers)
      return layers
    },
    once: (make) => {
      const body = lazily(make)
      later(body)
      return body
    },
    versions,
    site,
    newer,
  }
}
