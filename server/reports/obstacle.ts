/** Why a figure of a report cannot be drawn, for whoever reads it and for the author, who can mend it. */
import type { Language } from '#core/model/text.ts'
import type { Fault } from '#core/model/view.ts'

export type Obstacle =
  /** The saved profile that it is read through. */
  | { readonly kind: 'profile'; readonly refused: 'no-such' | 'unavailable' }
  /** Without what it says of this, it would be another figure. */
  | { readonly kind: 'fault'; readonly fault: Fault }

interface Words {
  readonly profile: Record<'no-such' | 'unavailable', string>
  readonly unusable: (name: string, found: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    profile: {
      'no-such': 'Den läses genom en sparad profil som inte finns kvar.',
      unavailable: 'Den läses genom en sparad profil, som inte går att hämta just nu.',
    },
    unusable: (name, found) => `Det går inte att använda ”${name}=${found}” ur dess adress.`,
  },
  en: {
    profile: {
      'no-such': 'It is read through a saved profile that is no longer there.',
      unavailable: 'It is read through a saved profile, which cannot be fetched just now.',
    },
    unusable: (name, found) => `“${name}=${found}” of its address cannot be used.`,
  },
}

/** Enough to recognise by what could not be used. */
const RECOGNISABLE = 60

/** A sentence. */
export function obstacleText(obstacle: Obstacle, lang: Language): string {
  const words = WORDS[lang]
  if (obstacle.kind === 'profile') return words.profile[obstacle.refused]
  const { parameter, found } = obstacle.fault
  const [start = '', more] = [[...found].slice(0, RECOGNISABLE).join(''), [...found].length > RECOGNISABLE]
  return words.unusable(parameter, more ? `${start}…` : start)
}
