import type { RegionRow } from '#core/model/region/row.ts'

/** Of all dots of a row, so that both its strips share a scale: the peers, the municipalities and what is compared with. */
export function rangeOf({ level, spread, reference }: RegionRow): readonly [number, number] {
  const all = [...level.peers, ...spread.values].flatMap(({ value }) => (value === null ? [] : [value]))
  const known = reference.value === null ? all : [...all, reference.value]
  return known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)]
}
