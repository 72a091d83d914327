/**
 * What the areas of a picture are compared with (method, section 5): the published figure where there is one, else
 * the figure computed over the members, else their unweighted median. The label says which of the three.
 */
import type { Indicator } from '#core/model/indicator.ts'
import { aggregate, type Backing, type Lookup } from './aggregate.ts'
import { quantile } from './quantile.ts'

export type ReferenceMethod = 'published' | 'computed' | 'median'

export interface ReferenceValue {
  readonly value: number
  readonly method: ReferenceMethod
}

/** `published` is the nation's own figure, null where nobody publishes one; `members` are the areas it consists of. */
export function referenceValue(
  indicator: Indicator,
  published: number | null,
  members: readonly string[],
  lookup: Lookup,
  backing: Backing = {},
): ReferenceValue | null {
  if (published !== null) return { value: published, method: 'published' }
  const whole = members.map((code) => ({ code, share: 1 }))
  const combined = aggregate(indicator, whole, lookup, backing)
  if (combined.kind === 'known') return { value: combined.value, method: 'computed' }
  const values = members.flatMap((code) => lookup(indicator.id, code) ?? []).sort((a, b) => a - b)
  return values.length > 0 ? { value: quantile(values, 0.5), method: 'median' } : null
}
