import type { View } from '#core/model/view.ts'

/** What a link to another page needs so that it shows the figures of the same data version; nothing where the page is live. */
export function frozenPairs({ at }: Pick<View, 'at'>): (readonly [string, string])[] {
  return at === null ? [] : [['at', at]]
}
