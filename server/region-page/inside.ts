/** What the rows say of differences inside a county: where they are widest, and who lies at the ends. Pure. */
import type { AreaCode } from '#core/model/area.ts'
import type { CountySpread, RegionPriority, RegionRow } from '#core/model/contract-regions.ts'
import { isCurrent } from '#core/model/strategy.ts'

/** How wide the municipalities of the county lie in one indicator, compared with those of other counties. */
export interface Width {
  readonly id: RegionRow['id']
  readonly year: number | null
  readonly rank: number
  readonly of: number
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

/** A municipality and in how many of the indicators it stands last, or first. */
export interface Often {
  readonly code: AreaCode
  readonly name: string
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

function widthOf(id: RegionRow['id'], { values, year, lowest, highest, widthRank, widthOf }: CountySpread): Width[] {
  if (lowest === null || highest === null || widthRank === null) return []
  const figureAt = (code: AreaCode) => values.find((each) => each.code === code)?.value ?? null
  const [low, high] = [figureAt(lowest.code), figureAt(highest.code)]
  if (low === null || high === null) return []
  return [
    {
      id,
      year,
      rank: widthRank,
      of: widthOf,
      lowest: { ...lowest, value: low },
      highest: { ...highest, value: high },
    },
  ]
}

/** Who stands last, or first, in the direction the priority wants; nobody where several do. */
function endOf({ spread, direction }: RegionRow, which: 'worst' | 'best'): Omit<Often, 'times'>[] {
  const known = spread.values.flatMap(({ code, name, value }) => (value === null ? [] : [{ code, name, value }]))
  const wanted = (direction === 'higher') === (which === 'best') ? Math.max : Math.min
  const end = wanted(...known.map(({ value }) => value))
  const there = known.filter(({ value }) => value === end)
  return there.length === 1 ? there.map(({ code, name }) => ({ code, name })) : []
}

/** The first of equals, in the order of the rows; null where none stands there more than once. */
function mostOften(ends: readonly Omit<Often, 'times'>[]): Often | null {
  const times = new Map<AreaCode, Often>()
  for (const { code, name } of ends) times.set(code, { code, name, times: (times.get(code)?.times ?? 0) + 1 })
  const most = [...times.values()].sort((a, b) => b.times - a.times)[0]
  return most === undefined || most.times < 2 ? null : most
}

/** Whether all municipalities are worse than the reference, all at least as good, or some are each. */
function sideOf({ spread, direction, reference }: RegionRow): ('worse' | 'both' | 'better')[] {
  const { value: against } = reference
  if (against === null) return []
  const known = spread.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const worse = known.filter((value) => (direction === 'higher' ? value < against : value > against)).length
  return [worse === known.length ? 'worse' : worse === 0 ? 'better' : 'both']
}
