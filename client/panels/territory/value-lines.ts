/** A territory's figure in words: the value, or why there is none; its coverage, and between what it surely lies. */
import type { TerritoryWords } from '#client/i18n/territory-sv.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { approximated } from '#core/picture/approximate.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'

export interface ValueLines {
  readonly main: string | null
  /** A sentence. */
  readonly missing: string | null
  readonly notes: readonly string[]
}

export function valueLines(
  value: Omit<TerritoryValue, 'indicator' | 'year'>,
  indicator: Indicator,
  /** Whether any of its areas are cut. */
  cut: boolean,
  words: TerritoryWords,
  lang: Language,
): ValueLines {
  const shown = (number: number) => formatValue(number, indicator, lang)
  const { interval, range, coverage } = value
  const main = value.value === null ? null : approximated(shown(value.value), value.approximation)
  const [having, of] = coverage.areas
  const why = value.missing ?? 'not-in-data'
  const notes: string[] = []
  if (value.method === 'published') notes.push(words.published)
  else if (main !== null && value.approximation) notes.push(cut ? words.approximateCut : words.approximate)
  if (interval !== null && interval[0] !== interval[1])
    notes.push(words.interval(shown(interval[0]), shown(interval[1])))
  else if (main === null && range !== null)
    notes.push(range[0] === range[1] ? words.onlyPart(shown(range[0])) : words.range(shown(range[0]), shown(range[1])))
  // An office's own figure covers what it is about.
  if (value.method !== 'published') {
    notes.push(
      words.coverage(formatNumber(having, 0, lang), formatNumber(of, 0, lang), share(coverage.population, lang)),
    )
  }
  if (value.weightYear !== null && main !== null) notes.push(words.weightYear(value.weightYear))
  return { main, missing: main === null ? words.missing(why, MISSING_NAMES[why][lang]) : null, notes }
}

/** Rounded down, for 99,96 % is not all. */
function share(part: number, lang: Language): string {
  const percent = formatNumber(Math.floor(1000 * part + 1e-9) / 10, part === 1 ? 0 : 1, lang)
  return lang === 'sv' ? `${percent}\u00a0%` : `${percent}%`
}
