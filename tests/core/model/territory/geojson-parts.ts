/** What GeoJSON is put together of, right and wrong. */
import { metresOf } from '#core/model/lonlat.ts'

type Corner = readonly number[]
/** Anticlockwise and closed, as it should be. */
export const SQUARE: readonly Corner[] = [
  [16, 59],
  [17, 59],
  [17, 60],
  [16, 60],
  [16, 59],
]
export const HOLE: readonly Corner[] = [
  [16.4, 59.4],
  [16.4, 59.6],
  [16.6, 59.6],
  [16.6, 59.4],
  [16.4, 59.4],
]
/** Crosses itself at 16.5, 59.5. */
export const BOW_TIE: readonly Corner[] = [
  [16, 59],
  [17, 60],
  [17, 59],
  [16, 60],
  [16, 59],
]
export const shifted = (ring: readonly Corner[], east: number): Corner[] => ring.map(([x = 0, y = 0]) => [x + east, y])
export const onPlane = (ring: readonly Corner[]): Corner[] => ring.map(([x = 0, y = 0]) => metresOf([x, y]))
export const swapped = (ring: readonly Corner[]): Corner[] => ring.map(([x = 0, y = 0]) => [y, x])

export const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })
export const feature = (geometry: unknown, properties: unknown = { name: 'A' }) => ({
  type: 'Feature',
  properties,
  geometry,
})
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
export const crs = (name: string) => ({ type: 'name', properties: { name } })
export const text = (value: unknown) => JSON.stringify(value)

/** A ring around 16° E, 60° N with so many corners. */
export const round = (count: number, reach: (i: number) => number = () => 1): Corner[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    return [16 + reach(i) * Math.cos(angle), 60 + 0.5 * reach(i) * Math.sin(angle)]
  })

/** Lists in lists, made without recursion. */
export function nested(depth: number): unknown {
  let value: unknown = []
  for (let i = 0; i < depth; i++) value = [value]
  return value
}
