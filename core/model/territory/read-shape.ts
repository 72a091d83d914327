/** A shape out of what was sent: codes, coordinates, or the middle and radius of a circle. */
import type { AreaCode } from '../area.ts'
import { type LonLat, metresOf } from '../lonlat.ts'
import { boxOf, SWEDEN } from '../plane.ts'
import type { CoordinateSystem } from './crs.ts'
import { MOST_KILOMETRES, type Polygon, type Shape, STEPS } from './form.ts'
import { gazetteerOf } from './gazetteer.ts'
import { expectList, foundIn, into, kindOf, Unreadable } from './json-value.ts'
import { readCoordinates } from './read-coordinates.ts'
import { type AreaText, readAreaLines } from './read-text.ts'
import { isWithin } from './rings.ts'
import { type SettleFault, settleDrawing } from './settle.ts'
import type { PlacelessFault, Places, Repair } from './told.ts'

/** A shape, and what was repaired on the way to it. */
export interface ReadShape {
  readonly shape: Shape
  readonly repairs: readonly Repair[]
}

/** A list of codes or names; each must mean something. */
export function readCodes(value: unknown, pointer: string, places: Places): ReadShape {
  const gazetteer = gazetteerOf(places)
  const lines = expectList(value, pointer).map((each, i): string => {
    const text = typeof each === 'string' || typeof each === 'number' ? String(each) : ''
    const found = gazetteer.find(text)
    if (found !== null && found.areas.length < 2) return text
    const suggestions = found?.areas.map(({ code, name }) => ({ code, name })) ?? gazetteer.suggest(text)
    throw new Unreadable(into(pointer, i), { kind: 'no-codes', found: foundIn(each), suggestions })
  })
  if (lines.length === 0) throw new Unreadable(pointer, { kind: 'empty', found: '[]' })
  return listed(readAreaLines(lines, gazetteer, places.areas))
}

/** What was understood of a list; what was not is told. */
export function listed({ codes, told, notUnderstood }: AreaText): ReadShape {
  const strange = notUnderstood.map((each): Repair => ({ kind: 'not-understood', ...each }))
  return { shape: { kind: 'areas', codes: [...codes] as AreaCode[] }, repairs: [...told, ...strange] }
}

/** Rings as GeoJSON has them. `most`: corners that may be left. */
export function readDrawn(
  type: 'Polygon' | 'MultiPolygon',
  coordinates: unknown,
  pointer: string,
  { declared, most }: { declared: CoordinateSystem | null; most: number },
): ReadShape {
  const read = readCoordinates(type, coordinates, pointer, declared)
  const settled = settleDrawing(read.polygons, most)
  if ('fault' in settled) throw unsettled(settled, type, pointer)
  const { polygons, told } = settled
  const abroad: Repair[] = isAbroad(polygons) ? [{ kind: 'abroad' }] : []
  return { shape: { kind: 'drawn', polygons }, repairs: [...read.repairs, ...told, ...abroad] }
}

export function readCircle(centre: unknown, kilometres: unknown, pointer: string): ReadShape {
  const [longitude, latitude] = expectList(centre, into(pointer, 'centre'))
  if (typeof longitude === 'number' && typeof latitude === 'number' && typeof kilometres === 'number') {
    const at: LonLat = [Math.round(longitude * STEPS) / STEPS, Math.round(latitude * STEPS) / STEPS]
    const radius = Math.round(kilometres * 1000) / 1000
    if (isWithin(at) && radius > 0 && radius <= MOST_KILOMETRES) {
      const exact = at[0] === longitude && at[1] === latitude && radius === kilometres
      return { shape: { kind: 'circle', centre: at, kilometres: radius }, repairs: exact ? [] : [{ kind: 'rounded' }] }
    }
  }
  const found = [longitude, latitude, kilometres].map(foundIn).join(', ')
  throw new Unreadable(pointer, { kind: 'bad-circle', found, most: MOST_KILOMETRES })
}

function unsettled(
  { fault, polygon, ring }: SettleFault,
  type: 'Polygon' | 'MultiPolygon',
  pointer: string,
): Unreadable {
  const whole = type === 'Polygon' ? pointer : into(pointer, polygon)
  return new Unreadable(ring === null ? whole : into(whole, ring), placeless(fault))
}

function placeless(fault: SettleFault['fault']): PlacelessFault {
  switch (fault.kind) {
    case 'too-few':
      return { kind: 'too-few', found: String(fault.found) }
    case 'many-corners':
      return { kind: 'many-corners', found: String(fault.found), most: fault.most }
    case 'far-away':
      return { kind: 'far-away', found: fault.near.join(', ') }
    case 'no-area':
    case 'crossing':
    case 'hole-outside':
      return { kind: fault.kind, found: fault.near.join(', '), near: fault.near }
  }
}

/** By the box around it: what lies in the sea or over the border nearby only the overlap can tell. */
function isAbroad(polygons: readonly Polygon[]): boolean {
  const { west, south, east, north } = boxOf(polygons.flat(2).map(metresOf))
  return east < SWEDEN.west || west > SWEDEN.east || north < SWEDEN.south || south > SWEDEN.north
}

/** Text or number as text; null for anything else. */
export function plainText(value: unknown): string | null {
  const kind = kindOf(value)
  return kind === 'text' || kind === 'number' ? String(value) : null
}
