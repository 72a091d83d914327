/** What two territories have in common: a municipality may be in several, and whoever adds them up counts it twice. */
import type { TerritoryAnswer, TerritoryPart } from '#core/model/contract-territories.ts'

export interface Shared {
  readonly one: TerritoryAnswer
  readonly other: TerritoryAnswer
  /** By code. Municipalities that certainly lie in both, at least in part. */
  readonly certain: readonly TerritoryPart[]
  /** Those both have a share of, which may or may not be the same ground. */
  readonly possible: readonly TerritoryPart[]
  /** Least and most people who may live in both. */
  readonly people: readonly [least: number, most: number]
}

/**
 * The pairs of territories that touch the same municipalities. Where one share is all, the other is what is shared; of two
 * shares that are parts, between what they have too much for one municipality and the lesser of the two.
 */
export function sharedBy(all: readonly TerritoryAnswer[], peopleOf: (code: string) => number): Shared[] {
  return all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => sharedByTwo(one, other, peopleOf) ?? []))
}

function sharedByTwo(one: TerritoryAnswer, other: TerritoryAnswer, peopleOf: (code: string) => number): Shared | null {
  const theirs = new Map<string, TerritoryPart>(other.areas.map((part) => [part.code, part]))
  const certain: TerritoryPart[] = []
  const possible: TerritoryPart[] = []
  let [least, most] = [0, 0]
  for (const part of one.areas) {
    const their = theirs.get(part.code)
    if (their === undefined) continue
    const sure = part.landShare + their.landShare > 1 || part.share + their.share > 1
    ;(sure ? certain : possible).push(part)
    const people = peopleOf(part.code)
    least += people * Math.max(0, part.share + their.share - 1)
    most += people * Math.min(part.share, their.share)
  }
  return certain.length + possible.length > 0 ? { one, other, certain, possible, people: [least, most] } : null
}
