/** What the rows say of differences inside a county: where they are widest, and who lies at the ends. Pure. */
import type { AreaCode } from '#core/model/area.ts'
import type { CountySpread } from '#core/model/region/county-spread.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { isCurrent } from '#core/model/strategy.ts'

/** How wide the municipalities of the county lie in one indicator, compared with those of other counties. */
export interface Width {
  readonly id: RegionRow['id']
  readonly year: number | null
  readonly rank: number
  readonly of: number
  /** Lower and upper quartile: what lies between them is what is ranked. */
  readonly middle: readonly [q1: number, q3: number]
  readonly lowest: End
  readonly highest: End
}

export interface End {
  readonly code: AreaCode
  readonly name: string
  readonly value: number
}

/** How much of the inequality among all municipalities lies inside the county. */
export interface Share {
  readonly id: RegionRow['id']
  readonly year: number | null
  readonly share: number
}

export type Place = Pick<End, 'code' | 'name'>

/** The municipality, or the two, and in how many of the indicators each of them stands last, or first. */
export interface Often {
  readonly who: readonly [Place, ...Place[]]
  readonly times: number
}

export interface Inside {
  /** Indicators with a spread, each counted once however many priorities it follows, and all. */
  readonly told: number
  readonly all: number
  /** Widest first. */
  readonly widest: readonly Width[]
  /** The one in which municipalities are most alike, compared with other counties; null where none is. */
  readonly narrowest: Width | null
  /** Largest share first. */
  readonly shares: readonly Share[]
  readonly worst: Often | null
  readonly best: Often | null
  /** Indicators in which every municipality is worse than what is compared with, and in which some are and some are not. */
  readonly allWorse: number
  readonly bothSides: number
  readonly compared: number
}

const MOST_WIDTHS = 3
const MOST_SHARES = 1
const MOST_WHO = 2

/** `isRate`: counts tell how large municipalities are, and are left out. */
export function insideOf(priorities: readonly RegionPriority[], isRate: (id: RegionRow['id']) => boolean): Inside {
  const rows = new Map(
    priorities
      .filter(isCurrent)
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => isRate(id))
      .map((row) => [row.id, row]),
  )
  const told = [...rows.values()].filter(({ spread }) => spread.missing === null && spread.n > 1)
  const widths = told.flatMap((row) => widthOf(row.id, row.spread)).sort((a, b) => a.rank / a.of - b.rank / b.of)
  const shares = told
    .flatMap(({ id, spread: { theilShare, year } }) => (theilShare === null ? [] : [{ id, year, share: theilShare }]))
    .sort((a, b) => b.share - a.share)
  const last = widths.at(-1)
  const sides = told.flatMap(sideOf)
  return {
    told: told.length,
    all: rows.size,
    widest: widths.slice(0, MOST_WIDTHS),
    narrowest: last !== undefined && widths.length > MOST_WIDTHS && last.rank === last.of ? last : null,
    shares: shares.slice(0, MOST_SHARES),
    worst: mostOften(told.flatMap((row) => endOf(row, 'worst'))),
    best: mostOften(told.flatMap((row) => endOf(row, 'best'))),
    allWorse: sides.filter((side) => side === 'worse').length,
    bothSides: sides.filter((side) => side === 'both').length,
    compared: sides.length,
  }
}

function widthOf(id: RegionRow['id'], spread: CountySpread): Width[] {
  const { values, year, lowest, highest, q1, q3, widthRank, widthOf } = spread
  if (lowest === null || highest === null || q1 === null || q3 === null || widthRank === null) return []
  const figureAt = (code: AreaCode) => values.find((each) => each.code === code)?.value ?? null
  const [low, high] = [figureAt(lowest.code), figureAt(highest.code)]
  if (low === null || high === null) return []
  return [
    {
      id,
      year,
      rank: widthRank,
      of: widthOf,
      middle: [q1, q3],
      lowest: { ...lowest, value: low },
      highest: { ...highest, value: high },
    },
  ]
}

/** Who stands last, or first, in the direction the priority wants; nobody where several do. */
function endOf({ spread, direction }: RegionRow, which: 'worst' | 'best'): Place[] {
  const known = spread.values.flatMap(({ code, name, value }) => (value === null ? [] : [{ code, name, value }]))
  const wanted = (direction === 'higher') === (which === 'best') ? Math.max : Math.min
  const end = wanted(...known.map(({ value }) => value))
  const there = known.filter(({ value }) => value === end)
  return there.length === 1 ? there.map(({ code, name }) => ({ code, name })) : []
}

/** Null where none stands there more than once, and where so many share it that it tells of none. */
function mostOften(ends: readonly Place[]): Often | null {
  const times = new Map<AreaCode, { place: Place; times: number }>()
  for (const place of ends) times.set(place.code, { place, times: (times.get(place.code)?.times ?? 0) + 1 })
  const most = Math.max(0, ...[...times.values()].map((each) => each.times))
  const [first, ...others] = [...times.values()].filter((each) => each.times === most).map(({ place }) => place)
  return first === undefined || most < 2 || others.length >= MOST_WHO ? null : { who: [first, ...others], times: most }
}

/** Whether all municipalities are worse than the reference, all at least as good, or some are each. */
function sideOf({ spread, direction, reference }: RegionRow): ('worse' | 'both' | 'better')[] {
  const { value: against } = reference
  if (against === null) return []
  const known = spread.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const worse = known.filter((value) => (direction === 'higher' ? value < against : value > against)).length
  return [worse === known.length ? 'worse' : worse === 0 ? 'better' : 'both']
}
