/** The place of each row among all of them, or among its peers. */
import { rank } from '#core/measure/rank.ts'
import type { Direction, Indicator } from '#core/model/indicator.ts'
import type { Cell } from './cells.ts'
import type { Detail, RowCode } from './picture.ts'
import type { Comparison } from './shown-reference.ts'

/** A gap is nobody's gain; a change is good as the value is good. */
export function directionOf({ direction }: Indicator, kind: Detail['kind']): Direction {
  return kind === 'gap' ? 'neutral' : direction
}

export type Place = { readonly rank: number; readonly of: number } | null

/** Ranks among all rows, or each row among its peers. */
export function ranksOf(cells: readonly Cell[], direction: Direction, { peers }: Comparison): Place[] {
  const values = new Map(cells.map(({ code, value }) => [code, value] as const))
  const all = rank([...values.values()], direction)
  return cells.map(({ code }, i) => {
    const set = peers(code)
    if (set !== null) return placeAmong(code, set, values, direction)
    const found = all.ranks[i] ?? null
    return found === null ? null : { rank: found, of: all.of }
  })
}

/** As `rank` has it, of one row: one more than its peers that are better. Each row may have peers of its own, and few. */
function placeAmong(
  code: RowCode,
  peers: ReadonlySet<string>,
  values: ReadonlyMap<string, number | null>,
  direction: Direction,
): Place {
  const own = values.get(code) ?? null
  if (own === null || !peers.has(code)) return null
  let [better, of] = [0, 0]
  for (const peer of peers) {
    const other = values.get(peer) ?? null
    if (other === null) continue
    of += 1
    if (direction === 'lower' ? other < own : other > own) better += 1
  }
  return { rank: better + 1, of }
}
