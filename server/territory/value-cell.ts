/** A value of a territory with all that must be told beside it: year, interval, weights, or why there is none. */
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { coverageText } from './percent.ts'
import { VALUES_WORDS } from './values-words.ts'

/** `year` stands where it is not the row's own, or where the row has none of its own. */
export function valueText(
  value: TerritoryValue | null,
  indicator: Indicator,
  year: number | null,
  lang: Language,
): Markup {
  const words = VALUES_WORDS[lang]
  if (value === null) return html`<span class="missing">${MISSING_NAMES['not-in-data'][lang]}</span>`
  const notes = notesOf(value, indicator, lang)
  if (value.year !== year) notes.push(words.otherYear(value.year))
  const note = notes.length > 0 ? html` <span class="note">${notes.join('; ')}</span>` : NOTHING
  if (value.value === null) {
    return html`<span class="missing">${MISSING_NAMES[value.missing ?? 'not-in-data'][lang]}</span>${note}`
  }
  const about = value.approximation ? '≈\u00a0' : ''
  return html`<strong>${about}${formatValue(value.value, indicator, lang)}</strong>${note}`
}

function notesOf(
  { value, interval, range, weightYear, method }: TerritoryValue,
  indicator: Indicator,
  lang: Language,
): string[] {
  const words = VALUES_WORDS[lang]
  const say = (number: number) => formatValue(number, indicator, lang)
  return [
    ...(interval === null ? [] : [words.between(bare(interval[0], indicator, lang), say(interval[1]))]),
    ...(value === null && interval === null && range !== null ? [parted(range, indicator, lang)] : []),
    ...(weightYear === null ? [] : [words.weightsOf(weightYear)]),
    ...(method === 'published' ? [words.published] : []),
  ]
}

function parted([lowest, highest]: readonly [number, number], indicator: Indicator, lang: Language): string {
  const words = VALUES_WORDS[lang]
  const [low, high] = [bare(lowest, indicator, lang), bare(highest, indicator, lang)]
  const value = formatValue(highest, indicator, lang)
  return low === high ? words.partedAlike(value) : words.parted(low, value)
}

/** The first of two numbers that share their unit. */
function bare(number: number, { decimals }: Indicator, lang: Language): string {
  return formatNumber(number, decimals, lang)
}

/** "14 av 14, 100 %". */
export function coverageCell(value: TerritoryValue | null, lang: Language): string {
  if (value === null || value.coverage.areas[1] === 0) return '–'
  const [having, of] = value.coverage.areas.map((count) => formatNumber(count, 0, lang))
  return VALUES_WORDS[lang].coverage(having ?? '', of ?? '', coverageText(value.coverage.population, lang))
}
