import * as v from 'valibot'
import { type PopulationNote, PopulationNoteSchema } from '#core/model/population.ts'
import type { Content } from './schema.ts'

/** Hexagons or points with people in them; the columns run alongside each other. */
export interface Population {
  readonly note: PopulationNote
  /** Of a hexagon its centre. Metres. */
  readonly east: Int32Array
  readonly north: Int32Array
  /** Of hexagons as they were counted, fewer than FEW too. */
  readonly people: Int32Array
  /** Position among the municipalities in area order. */
  readonly municipality: Uint16Array
}

/** The hexagons or points of an atlas: 14 bytes each. Throws where the columns do not run alongside each other. */
export function populationOf(
  rows: Content['population'],
  municipalities: number,
  what: 'hexagons' | 'points',
): Population {
  const [row, ...more] = rows
  if (row === undefined || more.length > 0) {
    throw new Error(`atlas: expected the ${what} of one year, found ${rows.length}`)
  }
  const [, note, east, north, people, municipality] = row
  const population = {
    note: v.parse(PopulationNoteSchema, JSON.parse(note)),
    east: new Int32Array(buffer(east)),
    north: new Int32Array(buffer(north)),
    people: new Int32Array(buffer(people)),
    municipality: new Uint16Array(buffer(municipality)),
  }
  const { length } = population.people
  const lengths = [population.east.length, population.north.length, population.municipality.length]
  if (lengths.some((each) => each !== length)) {
    throw new Error(`atlas: expected ${length} ${what} in every column, found ${lengths.join(', ')}`)
  }
  const stranger = population.municipality.find((place) => place >= municipalities)
  if (stranger !== undefined) {
    throw new Error(`atlas: expected ${what} of ${municipalities} municipalities, found position ${stranger}`)
  }
  return population
}

/** A copy: the driver's bytes may begin where no number of four bytes can, and belong to a larger pool. */
function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
