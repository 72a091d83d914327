import type { Level } from '#core/model/area.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** How finely outlines are drawn: for a picture of the whole country, or of a part of it. */
export const TIERS = ['overview', 'detail'] as const
export type Tier = (typeof TIERS)[number]

/** What a feature says of its area besides its figures. */
export function areaProperties(atlas: Atlas, code: string): { code: string; name: string; parent: string | null } {
  const area = atlas.areas.get(code)
  if (area === undefined) throw new Error(`geometry: expected the code of an area of the atlas, found "${code}"`)
  return { code: area.code, name: area.name, parent: area.parent }
}

/** Makes something per level and tier the first time it is asked for. */
export function perLevelAndTier<T>(make: (level: Level, tier: Tier) => T): (level: Level, tier: Tier) => T {
  const made = new Map<string, T>()
  return (level, tier) => {
    const name = `${level} ${tier}`
    const found = made.get(name) ?? make(level, tier)
    made.set(name, found)
    return found
  }
}
