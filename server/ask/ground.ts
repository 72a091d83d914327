import { groundInputOf } from '#core/measure/ground-input.ts'
import { type Ground, prepareGround } from '#core/measure/overlap.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** What territories are cut out of: outlines in detail, lakes and points. Takes up to half a second, once. */
export function groundOf(atlas: Atlas): Ground {
  const codes = atlas.areasAt('municipality').map(({ code }) => code)
  return prepareGround(groundInputOf(atlas.geometry('detail'), atlas.geometry('base'), codes, atlas.points))
}
