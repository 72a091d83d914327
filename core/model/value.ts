import type { Text } from './text.ts'

/**
 * Why a value is missing. A closed set: every screen, legend and file names the reason, and missing never counts as 0.
 * The order is fixed: the atlas stores the position in this list (0 means known), so new reasons go last.
 */
export const MISSING_REASONS = [
  'not-published',
  'not-collected',
  'not-reported',
  'secrecy',
  'not-applicable',
  'county-only',
  'not-in-data',
  'coverage',
  'not-summable',
  'not-reliable',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

export type Value =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

export function known(value: number): Value {
  if (!Number.isFinite(value)) throw new Error(`known value: expected a finite number, found ${value}`)
  return { kind: 'known', value }
}

export function missing(reason: MissingReason): Value {
  return { kind: 'missing', reason }
}

export const MISSING_NAMES: Record<MissingReason, Text> = {
  'not-published': { sv: 'inte publicerat ännu', en: 'not published yet' },
  'not-collected': { sv: 'samlas inte in', en: 'not collected' },
  'not-reported': { sv: 'inte rapporterat', en: 'not reported' },
  secrecy: { sv: 'sekretess, för få personer', en: 'confidential, too few people' },
  'not-applicable': { sv: 'inte tillämpligt', en: 'not applicable' },
  'county-only': { sv: 'finns bara för län', en: 'county figure only' },
  'not-in-data': { sv: 'saknas i datamängden', en: 'not in this data set' },
  coverage: { sv: 'för låg täckning', en: 'coverage too low' },
  'not-summable': { sv: 'kan inte summeras', en: 'cannot be combined' },
  'not-reliable': { sv: 'för litet område för att skäras', en: 'too small an area to cut' },
}
