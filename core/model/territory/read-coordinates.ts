/** The coordinates of a Polygon or MultiPolygon as polygons in degrees, whichever way round and on whichever plane they came. */
import { type LonLat, lonLatOf } from '../lonlat.ts'
import type { CoordinateSystem } from './crs.ts'
import { MOST_VERTICES, type Polygon } from './form.ts'
import { expectList, foundIn, into, Unreadable } from './json-value.ts'
import { BOUNDS } from './rings.ts'
import type { Repair } from './told.ts'

/** As written: two numbers of a position, and where it stood. */
interface Position {
  readonly pair: readonly [number, number]
  readonly pointer: string
}

/** Where the numbers of Sweden and around it lie on the plane, metres (method, section 3). */
const PLANE = { west: 200_000, east: 1_000_000, south: 6_100_000, north: 7_700_000 } as const

interface Meaning {
  readonly system: CoordinateSystem
  readonly swapped: boolean
}
/** In the order they are tried; their numbers have nothing in common, so at most one fits. */
const MEANINGS: readonly Meaning[] = [
  { system: 'degrees', swapped: false },
  { system: 'degrees', swapped: true },
  { system: 'plane', swapped: false },
  { system: 'plane', swapped: true },
]

export function readCoordinates(
  type: 'Polygon' | 'MultiPolygon',
  value: unknown,
  pointer: string,
  declared: CoordinateSystem | null,
): { polygons: Polygon[]; repairs: Repair[] } {
  let [heights, open, count] = [false, 0, 0]

  const position = (found: unknown, at: string): Position => {
    count++
    // A ring of a file is closed by its first corner, once more: that one does not count.
    if (count > 2 * MOST_VERTICES.upload) throw tooMany(pointer, count)
    const numbers = expectList(found, at)
    const pair = [0, 1].map((i): number => {
      const number = numbers[i]
      if (typeof number === 'number' && Number.isFinite(number)) return number
      throw new Unreadable(into(at, i), { kind: 'no-number', found: foundIn(number) })
    })
    heights ||= numbers.length > 2
    return { pair: [pair[0] ?? 0, pair[1] ?? 0], pointer: at }
  }
  const ring = (found: unknown, at: string): Position[] => {
    const positions = expectList(found, at).map((each, i) => position(each, into(at, i)))
    const [first, last] = [positions[0], positions.at(-1)]
    if (positions.length > 1 && first && last && same(first, last)) positions.pop()
    else open++
    if (positions.length < 3) throw new Unreadable(at, { kind: 'too-few', found: String(positions.length) })
    return positions
  }
  const polygon = (found: unknown, at: string): Position[][] => {
    const rings = expectList(found, at)
    if (rings.length === 0) throw new Unreadable(at, { kind: 'empty', found: '[]' })
    return rings.map((each, i) => ring(each, into(at, i)))
  }

  const lists = type === 'Polygon' ? [polygon(value, pointer)] : manyOf(value, pointer, polygon)
  const all = lists.flat(2)
  if (all.length > MOST_VERTICES.upload) throw tooMany(pointer, all.length)
  const meaning = meaningOf(all, declared)
  const repairs: Repair[] = []
  if (meaning.system === 'plane') repairs.push({ kind: 'plane' })
  if (meaning.swapped) repairs.push({ kind: 'swapped' })
  if (heights) repairs.push({ kind: 'heights' })
  if (open > 0) repairs.push({ kind: 'closed', rings: open })
  const polygons = lists.map((rings) => rings.map((corners) => corners.map(({ pair }) => degreesOf(pair, meaning))))
  return { polygons, repairs }
}

function manyOf<T>(value: unknown, pointer: string, read: (found: unknown, at: string) => T): T[] {
  const list = expectList(value, pointer)
  if (list.length === 0) throw new Unreadable(pointer, { kind: 'empty', found: '[]' })
  return list.map((each, i) => read(each, into(pointer, i)))
}

function tooMany(pointer: string, found: number): Unreadable {
  return new Unreadable(pointer, { kind: 'many-corners', found: String(found), most: MOST_VERTICES.upload })
}

function same({ pair: a }: Position, { pair: b }: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** The one meaning by which all corners lie in or near Sweden; where there is none, the corner that strays from the likeliest. */
function meaningOf(positions: readonly Position[], declared: CoordinateSystem | null): Meaning {
  const possible = MEANINGS.filter(({ system }) => declared === null || system === declared)
  const strays = possible.map((meaning) => ({
    meaning,
    stray: positions.filter(({ pair }) => !fits(pair, meaning)),
  }))
  const [best] = strays.sort((a, b) => a.stray.length - b.stray.length)
  const [stray] = best?.stray ?? []
  if (best && stray === undefined) return best.meaning
  const { pointer = '', pair = [] } = stray ?? {}
  throw new Unreadable(pointer, { kind: 'far-away', found: pair.join(', ') })
}

function fits(pair: readonly [number, number], { system, swapped }: Meaning): boolean {
  const [x, y] = swapped ? [pair[1], pair[0]] : pair
  const { west, south, east, north } = system === 'plane' ? PLANE : BOUNDS
  return x >= west && x <= east && y >= south && y <= north
}

function degreesOf(pair: readonly [number, number], { system, swapped }: Meaning): LonLat {
  const ordered = swapped ? ([pair[1], pair[0]] as const) : pair
  return system === 'plane' ? lonLatOf(ordered) : ordered
}
