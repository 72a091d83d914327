/**
 * How unevenly a figure is spread over areas, each counted by its people: as if everybody had the figure of the area
 * they live in. It says nothing about differences between people inside an area.
 */

/** One area: its figure, and how many people have it; null where missing. `group` matters to `theil` only. */
export interface Holder {
  readonly value: number | null
  readonly people: number | null
  readonly group: string
}

/** Why there is no measure. Both compare figures with their mean, so they need figures of 0 and above and a mean above 0. */
export type NoInequality = {
  readonly kind: 'missing'
  readonly reason: 'no-values' | 'negative-value' | 'all-zero'
  /** Areas that have both figures. */
  readonly n: number
}

export type Gini = { readonly kind: 'known'; readonly n: number; readonly gini: number } | NoInequality

/**
 * Gini coefficient weighted by people, 0 (all alike) to just below 1: half the mean difference between two people taken at
 * random, over the mean. Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 μ W²), with wᵢ people, no correction for few areas. O(n log n).
 */
export function gini(holders: readonly Holder[]): Gini {
  const some = completeHolders(holders)
  if (some.kind === 'missing') return some
  const sorted = [...some.holders].sort((a, b) => a.value - b.value)
  // Each area against those before it in order of value: all differences are ≥ 0 and no pair need be visited.
  let [peopleBefore, totalBefore, differences] = [0, 0, 0]
  for (const { value, people } of sorted) {
    differences += people * (value * peopleBefore - totalBefore)
    peopleBefore += people
    totalBefore += people * value
  }
  return { kind: 'known', n: sorted.length, gini: Math.max(0, differences / (some.people * some.total)) }
}

export type Theil =
  | {
      readonly kind: 'known'
      readonly n: number
      /** Theil's T in nats, 0 (all alike) to ln(people / people of the one area that has everything). */
      readonly theil: number
      /** The parts of it inside groups and between them: they add up to `theil` exactly, but for rounding. */
      readonly within: number
      readonly between: number
      /** `between` as a share of `theil`, 0–1; null where there is no inequality to share out. */
      readonly betweenShare: number | null
      /** By group in code order: its own T, and its share of the sum of the figure (its weight in `within`). */
      readonly groups: readonly { readonly group: string; readonly theil: number; readonly share: number }[]
    }
  | NoInequality

/**
 * Theil's T weighted by people: Σ (wᵢ/W)(xᵢ/μ) ln(xᵢ/μ), where 0·ln 0 is 0, its limit. (Theil 1967, Economics and
 * Information Theory, ch. 4.) Unlike Gini it falls apart without remainder: T = Σ s_g T_g + Σ s_g ln(μ_g/μ), where s_g is
 * the group's share of the sum and μ_g its mean. O(n).
 */
export function theil(holders: readonly Holder[]): Theil {
  const some = completeHolders(holders)
  if (some.kind === 'missing') return some
  const mean = some.total / some.people
  const byGroup = new Map<string, CompleteHolder[]>()
  for (const holder of some.holders) byGroup.set(holder.group, [...(byGroup.get(holder.group) ?? []), holder])
  let [within, between] = [0, 0]
  const groups = [...byGroup]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const own = theilOf(members)
      const share = own.total / some.total
      within += share * own.theil
      between += share === 0 ? 0 : share * Math.log(own.mean / mean)
      return { group, theil: own.theil, share }
    })
  const whole = theilOf(some.holders).theil
  // Neither part can be below 0 (Jensen); rounding can.
  within = Math.max(0, within)
  between = Math.max(0, between)
  const betweenShare = whole > 0 ? Math.min(1, between / whole) : null
  return { kind: 'known', n: some.holders.length, theil: whole, within, between, betweenShare, groups }
}

function theilOf(holders: readonly CompleteHolder[]): { theil: number; mean: number; total: number } {
  const people = holders.reduce((sum, holder) => sum + holder.people, 0)
  const total = holders.reduce((sum, { people, value }) => sum + people * value, 0)
  const mean = total / people
  if (total === 0) return { theil: 0, mean, total }
  const sum = holders.reduce((sum, { people, value }) => {
    const ratio = value / mean
    return ratio === 0 ? sum : sum + people * ratio * Math.log(ratio)
  }, 0)
  return { theil: Math.max(0, sum / people), mean, total }
}

interface CompleteHolder {
  readonly value: number
  readonly people: number
  readonly group: string
}

type CompleteHolders =
  | { readonly kind: 'complete'; holders: readonly CompleteHolder[]; people: number; total: number }
  | NoInequality

/** The areas that have both figures and at least one inhabitant. Throws on people below 0, which no table holds. */
function completeHolders(all: readonly Holder[]): CompleteHolders {
  const holders = all.flatMap(({ value, people, group }): CompleteHolder[] => {
    if (people !== null && !(people >= 0)) throw new Error(`inequality: expected people from 0 up, found ${people}`)
    return value === null || people === null || people === 0 ? [] : [{ value, people, group }]
  })
  const n = holders.length
  if (n === 0) return { kind: 'missing', reason: 'no-values', n }
  if (holders.some(({ value }) => value < 0)) return { kind: 'missing', reason: 'negative-value', n }
  const total = holders.reduce((sum, { value, people }) => sum + value * people, 0)
  if (total === 0) return { kind: 'missing', reason: 'all-zero', n }
  return { kind: 'complete', holders, people: holders.reduce((sum, { people }) => sum + people, 0), total }
}
