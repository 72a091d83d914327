/** Numbers as charts write them; how a number looks is the affair of `format.ts`. */
import type { Language } from '#core/model/text.ts'
import { approximated } from '../approximate.ts'
import { formatBare, formatSigned, withUnit } from '../format.ts'
import type { ChartArea, ChartReference, Measure } from './chart.ts'

/** "4,9", with as many decimals as the measure has; "+4,9" where it is told with its sign. */
export function numberText(value: number, { unit, decimals, signed = false }: Measure, lang: Language): string {
  return formatBare(value, { unit, decimals, signed }, lang)
}

/** "4,9 %", "4.9%": the number with its unit. */
export function valueText(value: number, measure: Measure, lang: Language): string {
  return withUnit(numberText(value, measure, lang), measure.unit[lang], lang)
}

/** "+1,1": a difference. One that rounds to nothing has no sign. */
export function signedText(value: number, { decimals }: Measure, lang: Language): string {
  return formatSigned(value, decimals, lang)
}

/** What an axis says of itself: "Sysselsättningsgrad 20–64 år (%)". */
export function axisName(measure: Measure, lang: Language): string {
  return `${measure.name[lang]} (${measure.unit[lang]})`
}

export type KnownArea = ChartArea & { readonly value: number }

/** Areas with a value, lowest first; equal values keep their order. */
export function knownAscending(areas: readonly ChartArea[]): KnownArea[] {
  return areas.filter((area): area is KnownArea => area.value !== null).sort((a, b) => a.value - b.value)
}

/** "Ludvika 4,9 %". */
export function areaText({ name, value, approximate }: KnownArea, measure: Measure, lang: Language): string {
  return `${name} ${approximated(valueText(value, measure, lang), approximate)}`
}

/** "riket 3,8 %". */
export function referenceText({ name, value }: ChartReference, measure: Measure, lang: Language): string {
  return `${name} ${valueText(value, measure, lang)}`
}

/** Sentences of an accessible name, without those that had nothing to say. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ')
}
