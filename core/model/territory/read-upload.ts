/** A file of territories, whatever it is: GeoJSON, a table of codes, a list of names, or what we wrote ourselves. */
import { readJsonText } from '../json.ts'
import { LOOKS, MOST_TERRITORIES, MOST_VERTICES, type Territory } from './form.ts'
import { gazetteerOf } from './gazetteer.ts'
import { expectObject, foundIn, kindOf, member, reading, shorten, Unreadable } from './json-value.ts'
import { nameFor } from './names.ts'
import { readSavedBody, readTerritoryBody } from './read-body.ts'
import { readGeoJson } from './read-feature.ts'
import { listed, type ReadShape, readCodes } from './read-shape.ts'
import { readAreaLines, readAreas } from './read-text.ts'
import { settleDrawing } from './settle.ts'
import { tableOf } from './table.ts'
import { areaColumn, territoryColumn } from './table-columns.ts'
import type { Places, Told, UploadFault } from './told.ts'

export interface Uploaded {
  /** One to six, no two of one name. */
  readonly territories: readonly Territory[]
  readonly told: readonly Told[]
}
export type UploadReading = Uploaded | { readonly fault: UploadFault }

/** Two thousand corners with all their decimals are a tenth of this. */
const MOST_CHARACTERS = 5_000_000

/** The text of a file, or a JSON value. Never throws, whatever it is given. */
export function readUpload(found: unknown, places: Places): UploadReading {
  return reading(() => {
    const read = typeof found === 'string' ? readFile(found, places) : readValue(found, places)
    return { territories: read.territories, told: gathered(read) }
  })
}

/** Excel and others begin a file with this. */
const BYTE_ORDER_MARK = /^\ufeff/

function readFile(text: string, places: Places): Uploaded {
  if (text.length > MOST_CHARACTERS) {
    throw new Unreadable('', { kind: 'too-long', found: String(text.length), most: MOST_CHARACTERS })
  }
  const plain = text.replace(BYTE_ORDER_MARK, '').trim()
  if (plain === '') throw new Unreadable('', { kind: 'empty', found: '' })
  if (!/^[[{]/.test(plain)) return readList(plain, places)
  const json = readJsonText(plain)
  if ('value' in json) return readValue(json.value, places)
  const { pointer, found, line, column, expected } = json.fault
  throw new Unreadable(pointer, { kind: 'json', found: shorten(found), line, column, expected })
}

function readValue(value: unknown, places: Places): Uploaded {
  if (kindOf(value) === 'list') return named([[null, readCodes(value, '', places)]])
  const object = expectObject(value, '')
  // What the API answers may be loaded as it was saved: what it says beside the territories is not needed.
  const territories = member(object, 'territories')
  if (territories !== undefined) return orThrow(readSavedBody({ territories }, places))
  if (member(object, 'type') !== undefined) return readGeoJson(object, { places, most: MOST_VERTICES.address })
  if (['areas', 'geometry', 'shape'].some((name) => member(object, name) !== undefined)) {
    const { territory, told } = orThrow(readTerritoryBody(object, places))
    return inAddress(territory, told)
  }
  throw new Unreadable('/type', { kind: 'no-geojson', found: foundIn(member(object, 'type')) })
}

function orThrow<T extends object>(read: T | { readonly fault: UploadFault }): T {
  if (!('fault' in read)) return read
  const { pointer, ...fault } = read.fault
  throw new Unreadable(pointer, fault)
}

/** With no more corners than an address may have. */
function inAddress(territory: Territory, told: readonly Told[]): Uploaded {
  if (territory.shape.kind !== 'drawn') return { territories: [territory], told }
  const settled = settleDrawing(territory.shape.polygons)
  if ('fault' in settled) {
    const most = MOST_VERTICES.address
    throw new Unreadable('/geometry', { kind: 'many-corners', found: foundIn(most), most })
  }
  const shape = { kind: 'drawn' as const, polygons: settled.polygons }
  // That polygons overlap was told when they were read.
  const more = settled.told.filter(({ kind }) => kind === 'simplified')
  return { territories: [{ ...territory, shape }], told: [...told, ...more] }
}

/** A list of places, or a table with a column that says to which territory each belongs. */
function readList(text: string, places: Places): Uploaded {
  const gazetteer = gazetteerOf(places)
  const table = tableOf(text)
  const areas = table && areaColumn(table, gazetteer)
  const owners = areas && territoryColumn(table, areas, gazetteer)
  if (!areas || !owners) return named([[null, someOf(listed(readAreas(text, gazetteer, places)), text)]])
  const lists = new Map<string, string[]>()
  for (const [i, owner] of owners.cells.entries()) {
    if (owner !== '') lists.set(owner, [...(lists.get(owner) ?? []), areas.cells[i] ?? ''])
  }
  if (lists.size > MOST_TERRITORIES) {
    throw new Unreadable('', { kind: 'many-territories', found: String(lists.size), most: MOST_TERRITORIES })
  }
  return named(
    [...lists].map(([owner, lines]) => [
      owner,
      someOf(listed(readAreaLines(lines, gazetteer, places.areas)), lines.join(', ')),
    ]),
  )
}

/** A list of which nothing was understood is none. */
function someOf(read: ReadShape, text: string): ReadShape {
  if (read.shape.kind !== 'areas' || read.shape.codes.length > 0) return read
  const suggestions = read.repairs.flatMap((repair) => (repair.kind === 'not-understood' ? repair.suggestions : []))
  throw new Unreadable('', { kind: 'no-codes', found: shorten(text), suggestions: suggestions.slice(0, 3) })
}

function named(lists: readonly (readonly [name: string | null, read: ReadShape])[]): Uploaded {
  const territories: Territory[] = []
  const told: Told[] = []
  for (const [place, [found, { shape, repairs }]] of lists.entries()) {
    const { name, repairs: renamed } = nameFor(found, place, territories)
    territories.push({ name, shape, basis: 'whole', look: LOOKS[place] ?? 1, locked: false })
    for (const repair of [...renamed, ...repairs]) told.push({ ...repair, territory: name })
  }
  return { territories, told }
}

/** What is true of every territory alike is told once, of all. */
function gathered({ territories, told }: Uploaded): Told[] {
  const count = new Map<string, number>()
  const words = (each: Told) => JSON.stringify({ ...each, territory: null })
  for (const each of told) count.set(words(each), (count.get(words(each)) ?? 0) + 1)
  const seen = new Set<string>()
  return told.flatMap((each) => {
    const key = words(each)
    if (count.get(key) !== territories.length) return [each]
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...each, territory: null }]
  })
}
