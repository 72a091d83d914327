/**
 * Why two rates differ: because the groups within are of other sizes (composition), or because the rates within the
 * groups are others. The two-way symmetric form without interaction of Evelyn M. Kitagawa, "Components of a Difference
 * Between Two Rates", Journal of the American Statistical Association 50 (1955), 1168–1194: a difference of shares is
 * valued at the mean of both rates, a difference of rates at the mean of both shares.
 *
 *     Σ aᵢrᵢ − Σ bᵢsᵢ = Σ (aᵢ − bᵢ)·((rᵢ + sᵢ)/2 − m) + Σ (rᵢ − sᵢ)·(aᵢ + bᵢ)/2
 *
 * m, the mean of both total rates, changes no sum, for the differences of shares cancel out. It is subtracted so that what
 * is told of one group means something: more of a group makes a rate higher where its own is above the mean, not always.
 */

/** A group on one side: its rate is `numerator / denominator`. */
export interface GroupPortion {
  readonly group: string
  readonly numerator: number
  /** Its size. A group without any is not there. */
  readonly denominator: number
}

export interface GroupEffect {
  readonly group: string
  /** Its share of each side, 0–1. */
  readonly shares: readonly [number, number]
  /** Null on a side that has nothing of the group. */
  readonly rates: readonly [number | null, number | null]
  readonly composition: number
  readonly rate: number
}

export interface Decomposition {
  readonly rates: readonly [number, number]
  /** First − second: the sum of the two below. */
  readonly difference: number
  readonly composition: number
  readonly rate: number
  /** In the order of the first side, then what only the second has. They sum to the two above. */
  readonly groups: readonly GroupEffect[]
}

/** Null where a side has nobody at all. */
export function kitagawa(first: readonly GroupPortion[], second: readonly GroupPortion[]): Decomposition | null {
  const [ours, theirs] = [first, second].map((side) => side.filter(({ denominator }) => denominator > 0))
  if (!ours?.length || !theirs?.length) return null
  const [size, otherSize] = [sizeOf(ours), sizeOf(theirs)]
  const names = [...new Set([...ours, ...theirs].map(({ group }) => group))]
  const rates = [totalRate(ours) / size, totalRate(theirs) / otherSize] as const
  const mean = (rates[0] + rates[1]) / 2
  const groups = names.map((group): GroupEffect => {
    const here = ours.find((each) => each.group === group)
    const there = theirs.find((each) => each.group === group)
    const shares = [(here?.denominator ?? 0) / size, (there?.denominator ?? 0) / otherSize] as const
    const own = [rateOf(here), rateOf(there)] as const
    // What one side lacks has no rate there to differ: all that comes of it is composition.
    const [rate, other] = [own[0] ?? own[1] ?? mean, own[1] ?? own[0] ?? mean]
    return {
      group,
      shares,
      rates: own,
      composition: (shares[0] - shares[1]) * ((rate + other) / 2 - mean),
      rate: ((rate - other) * (shares[0] + shares[1])) / 2,
    }
  })
  return {
    rates,
    difference: rates[0] - rates[1],
    composition: groups.reduce((sum, { composition }) => sum + composition, 0),
    rate: groups.reduce((sum, { rate }) => sum + rate, 0),
    groups,
  }
}

function sizeOf(side: readonly GroupPortion[]): number {
  return side.reduce((sum, { denominator }) => sum + denominator, 0)
}

function totalRate(side: readonly GroupPortion[]): number {
  return side.reduce((sum, { numerator }) => sum + numerator, 0)
}

function rateOf(portion: GroupPortion | undefined): number | null {
  return portion === undefined ? null : portion.numerator / portion.denominator
}
