import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Cell } from './comparison.ts'
import { COMPARE_WORDS } from './words.ts'

/** How many of its parts have a value, and how large a share of its people live there; a dash where it has no parts. */
export function coverageText({ figure: { combined } }: Pick<Cell, 'figure'>, lang: Language): string {
  if (combined === null) return '–'
  const { areas, population } = combined.coverage
  // Rounded down: 99.7 % is not all.
  const people = Math.floor(population * 100 + 1e-9)
  const share = lang === 'en' ? `${people}%` : `${people}\u00a0%`
  return COMPARE_WORDS[lang].coverage(formatNumber(areas[0], 0, lang), formatNumber(areas[1], 0, lang), share)
}
