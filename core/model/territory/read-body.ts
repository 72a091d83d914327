/** Territories as programs send them: strict in their form, tolerant in codes and coordinates, and never silent about it. */
import { BASES, LOOKS, MOST_NAME, MOST_TERRITORIES, MOST_VERTICES, type Territory, usualBasis } from './form.ts'
import {
  expectList,
  expectMembers,
  expectObject,
  expectOneOf,
  expectText,
  foundIn,
  into,
  kindOf,
  member,
  reading,
  shorten,
  Unreadable,
  wrongKind,
} from './json-value.ts'
import { nameFor } from './names.ts'
import { readGeometry } from './read-feature.ts'
import { type ReadShape, readCircle, readCodes, readDrawn } from './read-shape.ts'
import type { Places, Told, UploadFault } from './told.ts'

export type TerritoryReading =
  | { readonly territory: Territory; readonly told: readonly Told[] }
  | { readonly fault: UploadFault }

/** `{name, areas: […]}`, `{name, geometry, basis?}` or `{name, shape, …}`; corners as many as an upload may have. */
export function readTerritoryBody(value: unknown, places: Places): TerritoryReading {
  return reading(() => readMember(value, '', { places, most: MOST_VERTICES.upload, others: [] }))
}

export type SavedReading =
  | { readonly territories: readonly Territory[]; readonly view: string; readonly told: readonly Told[] }
  | { readonly fault: UploadFault }

/** Longer than any address the page writes without its territories. */
const MOST_VIEW = 4_000

/** `{territories: […], view?}`; each comes to no more corners than an address may have, for a saved link opens one. */
export function readSavedBody(value: unknown, places: Places): SavedReading {
  return reading(() => {
    const body = expectObject(value, '')
    expectMembers(body, '', ['territories', 'view'])
    const list = expectList(member(body, 'territories'), '/territories')
    if (list.length === 0) throw new Unreadable('/territories', { kind: 'empty', found: '[]' })
    if (list.length > MOST_TERRITORIES) {
      const found = String(list.length)
      throw new Unreadable('/territories', { kind: 'many-territories', found, most: MOST_TERRITORIES })
    }
    const territories: Territory[] = []
    const told: Told[] = []
    for (const [i, each] of list.entries()) {
      const limits = { places, most: MOST_VERTICES.address, others: territories }
      const read = readMember(each, into('/territories', i), limits)
      territories.push(read.territory)
      told.push(...read.told)
    }
    const view = member(body, 'view')
    const text = view === undefined ? '' : expectText(view, '/view')
    if (text.length > MOST_VIEW)
      throw new Unreadable('/view', { kind: 'too-long', found: shorten(text), most: MOST_VIEW })
    return { territories, view: text, told }
  })
}

interface Limits {
  readonly places: Places
  readonly most: number
  /** Territories before it, whose names are taken. */
  readonly others: readonly Territory[]
}

const MEMBERS = ['name', 'areas', 'geometry', 'shape', 'basis', 'look', 'locked'] as const
const SHAPES = ['areas', 'geometry', 'shape'] as const

function readMember(value: unknown, pointer: string, limits: Limits): { territory: Territory; told: Told[] } {
  const body = expectObject(value, pointer)
  expectMembers(body, pointer, MEMBERS)
  const given = SHAPES.filter((each) => member(body, each) !== undefined)
  const [kind, second] = given
  if (kind === undefined || second !== undefined) {
    throw new Unreadable(pointer, { kind: 'not-one-of', found: given.join(', '), expected: SHAPES })
  }
  const at = into(pointer, kind)
  const { shape, repairs } = readAs(kind, member(body, kind), at, limits)
  const place = limits.others.length
  const named = nameFor(nameOf(body, pointer), place, limits.others)
  const territory: Territory = {
    name: named.name,
    shape,
    basis: choice(body, pointer, 'basis', shape.kind === 'areas' ? ['whole'] : BASES) ?? usualBasis(shape),
    look: lookOf(body, pointer) ?? LOOKS[place] ?? 1,
    locked: lockedOf(body, pointer),
  }
  const told = [...named.repairs, ...repairs].map((repair): Told => ({ ...repair, territory: territory.name }))
  return { territory, told }
}

function readAs(kind: (typeof SHAPES)[number], value: unknown, pointer: string, limits: Limits): ReadShape {
  switch (kind) {
    case 'areas':
      return readCodes(value, pointer, limits.places)
    case 'geometry':
      return readGeometry(value, pointer, null, limits)
    case 'shape':
      return readShape(value, pointer, limits)
  }
}

/** As we write it ourselves: rings unclosed. */
function readShape(value: unknown, pointer: string, { places, most }: Limits): ReadShape {
  const shape = expectObject(value, pointer)
  switch (expectOneOf(member(shape, 'kind'), into(pointer, 'kind'), ['areas', 'drawn', 'circle'])) {
    case 'areas':
      expectMembers(shape, pointer, ['kind', 'codes'])
      return readCodes(member(shape, 'codes'), into(pointer, 'codes'), places)
    case 'drawn': {
      expectMembers(shape, pointer, ['kind', 'polygons'])
      const at = into(pointer, 'polygons')
      const read = readDrawn('MultiPolygon', member(shape, 'polygons'), at, { declared: 'degrees', most })
      return { ...read, repairs: read.repairs.filter(({ kind }) => kind !== 'closed') }
    }
    case 'circle':
      expectMembers(shape, pointer, ['kind', 'centre', 'kilometres'])
      return readCircle(member(shape, 'centre'), member(shape, 'kilometres'), pointer)
  }
}

/** Null where none is given. */
function nameOf(body: object, pointer: string): string | null {
  const name = member(body, 'name')
  if (name === undefined) return null
  const text = expectText(name, into(pointer, 'name'))
  if (text.trim() !== '') return text
  throw new Unreadable(into(pointer, 'name'), { kind: 'bad-name', found: text, most: MOST_NAME })
}

function choice<T extends string>(body: object, pointer: string, name: string, set: readonly T[]): T | null {
  const value = member(body, name)
  return value === undefined ? null : expectOneOf(value, into(pointer, name), set)
}

function lookOf(body: object, pointer: string): Territory['look'] | null {
  const value = member(body, 'look')
  if (value === undefined) return null
  const look = LOOKS.find((each) => each === value)
  if (look !== undefined) return look
  const expected = LOOKS.map(String)
  throw new Unreadable(into(pointer, 'look'), { kind: 'not-one-of', found: foundIn(value), expected })
}

function lockedOf(body: object, pointer: string): boolean {
  const value = member(body, 'locked')
  if (value === undefined) return false
  if (kindOf(value) !== 'boolean') throw wrongKind(value, into(pointer, 'locked'), 'boolean')
  return value === true
}
