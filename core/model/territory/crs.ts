/** Which coordinates a file says it holds: the `crs` member of GeoJSON 2008, which RFC 7946 gave up and programs still write. */
import { foundIn, into, kindOf, member, Unreadable } from './json-value.ts'

/** Degrees, or metres on the plane of SWEREF 99 TM. */
export type CoordinateSystem = 'degrees' | 'plane'

/** By their numbers with EPSG; those that differ by less than a metre over Sweden are taken as the same. */
const SYSTEMS: ReadonlyMap<string, CoordinateSystem> = new Map([
  ['4326', 'degrees'], // WGS 84
  ['4979', 'degrees'], // WGS 84 with heights
  ['4258', 'degrees'], // ETRS89
  ['4619', 'degrees'], // SWEREF 99
  ['3006', 'plane'], // SWEREF 99 TM
  ['5845', 'plane'], // SWEREF 99 TM with heights in RH 2000
])

/** Null where nothing is said, or that nothing is known. */
export function declaredSystem(value: object, pointer: string): CoordinateSystem | null {
  const crs = member(value, 'crs')
  if (crs === undefined || crs === null) return null
  const at = into(pointer, 'crs')
  const properties = member(crs, 'properties')
  const name = kindOf(crs) === 'text' ? crs : (member(properties, 'name') ?? member(properties, 'code'))
  const system = systemNamed(String(kindOf(name) === 'number' || kindOf(name) === 'text' ? name : ''))
  if (system === null) throw new Unreadable(at, { kind: 'crs', found: foundIn(name ?? crs) })
  return system
}

/** "EPSG:3006", "urn:ogc:def:crs:EPSG::3006", "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "3006". */
function systemNamed(name: string): CoordinateSystem | null {
  if (/\bCRS:?84h?$/i.test(name)) return 'degrees'
  const number = /^(?:.*EPSG\b.*[:/])?(\d{4,5})$/i.exec(name)?.[1]
  return SYSTEMS.get(number ?? '') ?? null
}
