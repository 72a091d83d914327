import type { MetrePolygon } from './ground.ts'
import { clip } from './overlap/clip.ts'
import { oriented } from './overlap/edges.ts'

/** Drawings united, or the second taken from the first; no polygon where nothing is left. To 1/64 m. */
export function combineRings(
  one: readonly MetrePolygon[],
  other: readonly MetrePolygon[],
  how: 'union' | 'difference',
): MetrePolygon[] {
  return clip(oriented(one).flat(), oriented(other).flat(), how)
}
