/**
 * The nine classes of need × emphasis (method, section 9): both told by counting, so that everyone can count them again.
 * A letter for the need and a digit for the emphasis name a class where its colour cannot be seen.
 */
import { quantile } from '#core/measure/quantile.ts'
import type { NeedEmphasis } from '#core/model/region/need-emphasis.ts'

/** Thirds of the counties by rank, least first. */
export const NEED_CLASSES = ['low', 'middle', 'high'] as const
export type NeedClass = (typeof NEED_CLASSES)[number]

/** No priority; up to the median of the counties that have any in the area; more than that. */
export const EMPHASIS_CLASSES = ['none', 'some', 'much'] as const
export type EmphasisClass = (typeof EMPHASIS_CLASSES)[number]

export const NEED_LETTERS: Record<NeedClass, string> = { low: 'C', middle: 'B', high: 'A' }
const EMPHASIS_DIGITS: Record<EmphasisClass, string> = { none: '0', some: '1', much: '2' }

/** The last rank of the greatest third and of the middle one: 7 and 14 of 21. */
export function lastRanks(of: number): readonly [high: number, middle: number] {
  return [Math.ceil(of / 3), Math.ceil((2 * of) / 3)]
}

/** Equal needs share the better rank, and so the class of the greater need; null where no need is known. */
export function needClassOf({ needRank, needOf }: Pick<NeedEmphasis, 'needRank' | 'needOf'>): NeedClass | null {
  if (needRank === null) return null
  const [high, middle] = lastRanks(needOf)
  if (needRank <= high) return 'high'
  return needRank <= middle ? 'middle' : 'low'
}

type Emphasised = Pick<NeedEmphasis, 'emphasis' | 'complete'>

/** Of the emphases above none in an area; null where there is none. A list that is not complete may change its own. */
export function medianEmphasis(cells: readonly Emphasised[]): number | null {
  const some = cells.flatMap(({ emphasis, complete }) =>
    complete && emphasis !== null && emphasis > 0 ? [emphasis] : [],
  )
  return some.length === 0
    ? null
    : quantile(
        some.sort((a, b) => a - b),
        0.5,
      )
}

/** Null where the list of priorities is not complete: the ones nobody has seen may lie anywhere. */
export function emphasisClassOf({ emphasis, complete }: Emphasised, median: number | null): EmphasisClass | null {
  if (!complete || emphasis === null) return null
  if (emphasis === 0) return 'none'
  return median === null || emphasis <= median ? 'some' : 'much'
}

/** Its place in the scheme of pairs: need is the first indicator, emphasis the second. */
export function placeOf(need: NeedClass, emphasis: EmphasisClass): number {
  return NEED_CLASSES.length * EMPHASIS_CLASSES.indexOf(emphasis) + NEED_CLASSES.indexOf(need)
}

/** "A0": great need and no priority. */
export function codeOf(need: NeedClass, emphasis: EmphasisClass): string {
  return NEED_LETTERS[need] + EMPHASIS_DIGITS[emphasis]
}
