import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { fitsLevel } from '#core/model/view.ts'

/** How the page is asked for, all of it known to be there. */
export interface DistributionChoice {
  readonly indicator: Indicator
  readonly level: Level
  readonly division: DivisionId
  readonly year: number
  /** Whether the year stands in the address, or is only the latest. */
  readonly yearGiven: boolean
  readonly lang: Language
}

/** Counties for municipalities, national areas for counties: what the areas of a level are first sorted into. */
export function usualDivision(level: Level, asked: DivisionId | null): DivisionId {
  const usual = level === 'municipality' ? 'county' : 'nuts2'
  if (asked === null || !fitsLevel(asked, level)) return usual
  // A county is a group of its own: nothing lies within it.
  return level === 'county' && asked === 'county' ? usual : asked
}
