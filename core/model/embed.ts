/** A view inside somebody else's page: the same view with fewer controls, and what may be done with it there. */
import { authorWords } from './author-words.ts'
import { FIGURE_BOUNDS } from './figure/setting.ts'
import type { Fault, View } from './view/form.ts'

/** Whether the map can be walked, pointed at and changed, or stands still and loads no engine. */
export const INTERACTIONS = ['full', 'still'] as const
export type Interaction = (typeof INTERACTIONS)[number]

/** Small maps always stand still: they are many pictures of one choice, and there is nothing in them to walk or to change. */
export function interactionsOf({ show }: Pick<View, 'show'>): readonly Interaction[] {
  return show === 'multiples' ? ['still'] : INTERACTIONS
}

/** What an embed of a view does, whatever its address asks for. */
export function interactionOf(
  view: Pick<View, 'show'>,
  { interaction }: Pick<EmbedSetting, 'interaction'>,
): Interaction {
  return interactionsOf(view).includes(interaction) ? interaction : 'still'
}

/** What may be taken away. Never the source, nor the words for those who do not see the picture. */
export const HIDEABLE = ['title', 'legend', 'controls', 'search', 'table'] as const
export type Hideable = (typeof HIDEABLE)[number]

/** In a still picture there is nothing to choose with or to search in. */
export function ofMoving(part: Hideable): boolean {
  return part === 'controls' || part === 'search'
}

/** What a visitor may not change. */
export const LOCKABLE = ['level', 'year'] as const
export type Lockable = (typeof LOCKABLE)[number]

/** `auto`: as the visitor's device has it. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

export interface EmbedSetting {
  readonly interaction: Interaction
  readonly hide: readonly Hideable[]
  readonly lock: readonly Lockable[]
  readonly theme: EmbedTheme
  /** What the author says instead of the words made of the data; null: those. */
  readonly alt: string | null
  readonly description: string | null
}

export const USUAL_EMBED: EmbedSetting = {
  interaction: 'full',
  hide: [],
  lock: [],
  theme: 'auto',
  alt: null,
  description: null,
}

export const EMBED_PARAMETERS = ['interaction', 'hide', 'lock', 'theme', 'alt', 'description'] as const
export type EmbedParameter = (typeof EMBED_PARAMETERS)[number]

/** Reads what an embed's address says beside the view; what cannot be used is a fault, and the usual stands in its place. */
export function readEmbedSetting(given: ReadonlyMap<string, readonly string[]>, faults: Fault[]): EmbedSetting {
  const refuse = (parameter: EmbedParameter, found: string, expected: string): null => {
    faults.push({ kind: 'malformed', parameter, found, expected })
    return null
  }
  const single = (parameter: EmbedParameter): string | undefined => {
    const [first, ...more] = given.get(parameter) ?? []
    if (first !== undefined && more.length > 0) {
      const found = [first, ...more].join(' and ')
      faults.push({ kind: 'repeated', parameter, found, expected: 'the parameter once' })
    }
    return first
  }
  const choice = <T extends string>(parameter: EmbedParameter, set: readonly T[]): T | null => {
    const found = single(parameter)
    if (found === undefined) return null
    return set.find((each) => each === found) ?? refuse(parameter, found, `one of ${set.join(', ')}`)
  }
  const several = <T extends string>(parameter: EmbedParameter, set: readonly T[]): readonly T[] => {
    const found = given.get(parameter) ?? []
    for (const each of found) {
      if (!set.some((known) => known === each)) refuse(parameter, each, `one of ${set.join(', ')}; repeat it for each`)
    }
    return set.filter((each) => found.includes(each))
  }
  const words = (parameter: 'alt' | 'description'): string | null => {
    const found = authorWords(single(parameter))
    if (found === null) return null
    const most = FIGURE_BOUNDS[parameter]
    return found.length <= most ? found : refuse(parameter, found, `at most ${most} characters`)
  }
  return {
    interaction: choice('interaction', INTERACTIONS) ?? USUAL_EMBED.interaction,
    hide: several('hide', HIDEABLE),
    lock: several('lock', LOCKABLE),
    theme: choice('theme', EMBED_THEMES) ?? USUAL_EMBED.theme,
    alt: words('alt'),
    description: words('description'),
  }
}

/** What differs from the usual, as pairs of a query, always in the same order. */
export function embedPairs(setting: EmbedSetting): [EmbedParameter, string][] {
  return EMBED_PARAMETERS.flatMap((name): [EmbedParameter, string][] => {
    const value = setting[name]
    if (value === null || value === USUAL_EMBED[name]) return []
    if (typeof value === 'object') return value.map((each) => [name, each])
    return [[name, value]]
  })
}
