/**
 * A value that is an approximation (method, section 2: weighted by something close to its denominator, or resting on the
 * share of a cut area) is marked wherever its number stands.
 */
import type { Language } from '#core/model/text.ts'

/** "≈ 5,6 %". */
export function approximated(number: string, isApproximate: boolean | undefined): string {
  return isApproximate ? `≈\u00a0${number}` : number
}

/** "Bergslagen (≈)": the name of such values where the numbers are written by another program. */
export function approximatelyNamed(name: string, isApproximate: boolean | undefined): string {
  return isApproximate ? `${name} (≈)` : name
}

export const APPROXIMATE: Record<Language, string> = { sv: 'ungefärligt', en: 'approximate' }

/** For the foot of a drawing that has the sign and no room for more. */
export const APPROXIMATE_NOTE: Record<Language, string> = {
  sv: '≈ betyder ungefärligt: värdet är vägt med en närliggande storhet, eller beror på en skuren kommuns andel.',
  en: '≈ means approximate: the value is weighted by something close to its denominator, or rests on the share of a cut municipality.',
}
