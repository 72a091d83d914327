/** GeoJSON (RFC 7946) as territories: a geometry, a feature, or a collection of features. Our own come back as they were. */
import { type CoordinateSystem, declaredSystem } from './crs.ts'
import { BASES, LOOKS, MOST_TERRITORIES, type Territory, usualBasis } from './form.ts'
import { expectList, expectObject, foundIn, into, member, Unreadable } from './json-value.ts'
import { nameFor } from './names.ts'
import { plainText, type ReadShape, readCircle, readCodes, readDrawn } from './read-shape.ts'
import type { Places, Repair, Told } from './told.ts'

interface Reader {
  readonly places: Places
  /** Corners that may be left of each. */
  readonly most: number
}

export function readGeoJson(value: object, reader: Reader): { territories: Territory[]; told: Told[] } {
  const list = new TerritoryList()
  const declared = declaredSystem(value, '')
  if (member(value, 'type') !== 'FeatureCollection') {
    readOne(value, '', declared, reader, list)
    return list
  }
  const features = expectList(member(value, 'features'), '/features')
  if (features.length === 0) throw new Unreadable('/features', { kind: 'empty', found: '[]' })
  if (features.length > MOST_TERRITORIES) {
    const found = String(features.length)
    throw new Unreadable('/features', { kind: 'many-territories', found, most: MOST_TERRITORIES })
  }
  let empty = 0
  for (const [i, each] of features.entries()) {
    const pointer = into('/features', i)
    const feature = expectObject(each, pointer)
    if (member(feature, 'type') !== 'Feature') throw noGeoJson(feature, pointer)
    if (isEmpty(feature)) empty++
    else readOne(feature, pointer, declaredSystem(feature, pointer) ?? declared, reader, list)
  }
  if (empty === features.length) throw new Unreadable('/features', { kind: 'empty', found: 'null' })
  if (empty > 0) list.told.push({ kind: 'empty-features', found: empty, territory: null })
  return list
}

class TerritoryList {
  readonly territories: Territory[] = []
  readonly told: Told[] = []

  add(territory: Territory, repairs: readonly Repair[]): void {
    this.territories.push(territory)
    for (const repair of repairs) this.told.push({ ...repair, territory: territory.name })
  }
}

function readOne(
  value: object,
  pointer: string,
  declared: CoordinateSystem | null,
  reader: Reader,
  list: TerritoryList,
): void {
  const feature = member(value, 'type') === 'Feature'
  const properties = feature ? member(value, 'properties') : undefined
  const { shape, repairs } =
    (feature ? ownShape(properties, into(pointer, 'properties'), reader.places) : null) ??
    readGeometry(
      feature ? member(value, 'geometry') : value,
      feature ? into(pointer, 'geometry') : pointer,
      declared,
      reader,
    )
  const place = list.territories.length
  const named = nameFor(nameIn(properties) ?? plainText(member(value, 'id')), place, list.territories)
  const basis = BASES.find((each) => each === member(properties, 'basis'))
  const look = LOOKS.find((each) => each === member(properties, 'look')) ?? LOOKS[place] ?? 1
  list.add(
    {
      name: named.name,
      shape,
      basis: shape.kind === 'areas' ? usualBasis(shape) : (basis ?? usualBasis(shape)),
      look,
      locked: member(properties, 'locked') === true,
    },
    [...named.repairs, ...repairs],
  )
}

/** Of our own making: the list or the circle itself, exact, whatever its outline became on the way. */
function ownShape(properties: unknown, pointer: string, places: Places): ReadShape | null {
  const kind = member(properties, 'kind')
  const codes = member(properties, 'codes')
  if (kind === 'areas' && codes !== undefined) return readCodes(codes, into(pointer, 'codes'), places)
  const centre = member(properties, 'centre')
  if (kind !== 'circle' || centre === undefined) return null
  return readCircle(centre, member(properties, 'kilometres'), pointer)
}

function isEmpty(feature: object): boolean {
  const geometry = member(feature, 'geometry')
  const properties = member(feature, 'properties')
  return (geometry === null || geometry === undefined) && member(properties, 'codes') === undefined
}

const FLAT = ['Point', 'MultiPoint', 'LineString', 'MultiLineString']

/** A Polygon or a MultiPolygon. */
export function readGeometry(
  value: unknown,
  pointer: string,
  declared: CoordinateSystem | null,
  { most }: Pick<Reader, 'most'>,
): ReadShape {
  const geometry = expectObject(value, pointer)
  const system = declaredSystem(geometry, pointer) ?? declared
  const type = member(geometry, 'type')
  if (type === 'Polygon' || type === 'MultiPolygon') {
    const at = into(pointer, 'coordinates')
    return readDrawn(type, member(geometry, 'coordinates'), at, { declared: system, most })
  }
  if (type === 'GeometryCollection') throw new Unreadable(pointer, { kind: 'geometry-collection', found: type })
  if (FLAT.some((each) => each === type)) throw new Unreadable(pointer, { kind: 'no-surface', found: String(type) })
  throw noGeoJson(geometry, pointer)
}

function noGeoJson(value: object, pointer: string): Unreadable {
  return new Unreadable(into(pointer, 'type'), { kind: 'no-geojson', found: foundIn(member(value, 'type')) })
}

/** The first of these that a feature has, in any case. */
const NAMES = ['name', 'namn', 'title', 'titel', 'id'] as const

function nameIn(properties: unknown): string | null {
  if (typeof properties !== 'object' || properties === null) return null
  const keys = Object.keys(properties)
  for (const wanted of NAMES) {
    const key = keys.find((each) => each.toLowerCase() === wanted)
    const text = key === undefined ? null : plainText(member(properties, key))
    if (text !== null && text.trim() !== '') return text
  }
  return null
}
