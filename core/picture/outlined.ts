import { type Division, isTerritorial } from '#core/model/division.ts'
import type { Picture } from './picture.ts'

/** Whose outlines lie over the map. Scattered kinds have none where each has its own colour: those part them already. */
export function outlined({ division, detail }: Picture): Division | null {
  return division !== null && detail.kind === 'typology' && !isTerritorial(division.id) ? null : division
}
