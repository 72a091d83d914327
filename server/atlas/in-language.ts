/**
 * An atlas whose areas are called what a language calls them. Names reach pages, figures, tables and texts from some
 * hundred places, so each of those is handed an atlas and takes the name it finds there.
 */
import { type Area, areaIn, LEVELS } from '#core/model/area.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import type { Atlas } from './memory.ts'
import type { Versions } from './versions.ts'

/** Of an atlas the other. Each is made once: what is worked out of an atlas is kept by it. */
const others = new WeakMap<Atlas, Atlas>()

export function atlasIn(atlas: Atlas, lang: Language): Atlas {
  if (atlas.lang === lang) return atlas
  const known = others.get(atlas)
  if (known) return known
  const areas = new Map([...atlas.areas].map(([code, area]): [string, Area] => [code, areaIn(area, lang)]))
  const byLevel = new Map(LEVELS.map((level) => [level, [...areas.values()].filter((area) => area.level === level)]))
  const made: Atlas = { ...atlas, lang, areas, areasAt: (level) => byLevel.get(level) ?? [] }
  others.set(atlas, made)
  others.set(made, atlas)
  return made
}

/** The one of all its languages that what is worked out without names is kept by: once, and not for each of them. */
export function unnamed(atlas: Atlas): Atlas {
  return atlasIn(atlas, LANGUAGES[0])
}

/** The data versions beside the one served, likewise. */
export function versionsInLanguage(versions: Versions, lang: Language): Versions {
  const spoken = (atlas: Atlas | null) => atlas && atlasIn(atlas, lang)
  return {
    ...versions,
    open: (version) => spoken(versions.open(version)),
    held: (version) => spoken(versions.held(version)),
  }
}
