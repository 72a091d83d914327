/** Reading what address.ts writes. What cannot be used is left out and told, each fault as parameter `t`. */
import type { AreaCode } from '../area.ts'
import type { Fault, Knowledge } from '../view/form.ts'
import {
  BASES,
  LOOKS,
  type Look,
  MOST_KILOMETRES,
  MOST_NAME,
  MOST_TERRITORIES,
  MOST_VERTICES,
  municipalitiesOf,
  type Shape,
  type Territory,
  usualBasis,
  verticesOf,
} from './form.ts'
import { freeName, isName } from './names.ts'
import { readRings } from './ring-code.ts'
import { type RingsFault, ringsFault, turnRings } from './rings.ts'

type Reader = Pick<Knowledge, 'area' | 'areasAt' | 'isTooIntricate' | 'successor'>

/** The territories of an address, in order. */
export function readTerritories(found: readonly string[], knowledge: Reader, faults: Fault[]): Territory[] {
  return readPlaced(found, knowledge, faults).map(({ territory }) => territory)
}

/** A territory, and its place in the address, counted from 0: another than among those that could be read, after a fault. */
export interface Placed {
  readonly territory: Territory
  readonly place: number
}

export function readPlaced(found: readonly string[], knowledge: Reader, faults: Fault[]): Placed[] {
  const placed: Placed[] = []
  // To find that a drawing is too intricate takes as long as to measure one: no more are tried than can be shown.
  let intricate = 0
  for (const [place, text] of found.entries()) {
    const refuse = (kind: Fault['kind'], what: string, expected: string) => {
      faults.push({ kind, parameter: 't', found: what, expected })
    }
    if (placed.length + intricate === MOST_TERRITORIES) {
      refuse('malformed', text, `at most ${MOST_TERRITORIES} territories`)
      continue
    }
    const territory = readTerritory(text, place, knowledge, refuse)
    if (territory === null) continue
    if (knowledge.isTooIntricate?.(territory)) {
      intricate++
      refuse('no-data', territory.name, SIMPLER)
      continue
    }
    const name = freeName(
      territory.name,
      placed.map((each) => each.territory),
    )
    if (name !== territory.name) refuse('repeated', territory.name, `each name once; read as ${name}`)
    placed.push({ territory: { ...territory, name }, place })
  }
  return placed
}

type Refuse = (kind: Fault['kind'], found: string, expected: string) => void

function readTerritory(text: string, place: number, knowledge: Reader, refuse: Refuse): Territory | null {
  const [name = '', body = '', options = '', ...more] = text.split('~')
  if (body === '' || more.length > 0 || !isName(name)) {
    refuse('malformed', text, `a name of 1 to ${MOST_NAME} characters, ~ and codes or a ring: Bergslagen~2061.2085`)
    return null
  }
  const shape = readShape(body, knowledge, refuse)
  if (shape === null) return null
  return { name, shape, ...readOptions(options, shape, place, refuse) }
}

const SIMPLER = 'a drawing that can be measured: of fewer corners, or of parts wider than a comb has teeth'
const CODES = 'codes listed at /api/areas with dots between, or @ and an encoded ring'

function readShape(body: string, knowledge: Reader, refuse: Refuse): Shape | null {
  if (body.startsWith('@')) return readDrawn(body.slice(1), refuse)
  if (body.startsWith('*')) return readCircle(body.slice(1), refuse)
  const codes: AreaCode[] = []
  for (const code of body.split('.')) {
    const area = knowledge.area(code)
    if (area === undefined) {
      const whole = knowledge.area(`0${code}`)?.code
      const since = knowledge.successor?.(code)
      const instead = since ? `${since.code}, which took its place in ${since.year}` : CODES
      refuse('not-found', code, whole ? `${whole}, with its leading zero` : instead)
    } else {
      const held = municipalitiesOf(codes, knowledge.areasAt('municipality'))
      const again = municipalitiesOf([area.code], knowledge.areasAt('municipality')).some((each) => held.includes(each))
      if (again) refuse('repeated', code, 'each municipality once, itself or by its county')
      else codes.push(area.code)
    }
  }
  return codes.length > 0 ? { kind: 'areas', codes } : null
}

function readDrawn(code: string, refuse: Refuse): Shape | null {
  const polygons = readRings(code)
  if (polygons === null) {
    refuse('malformed', code, 'rings as this address writes them')
    return null
  }
  const vertices = verticesOf(polygons)
  if (vertices > MOST_VERTICES.address) {
    refuse('malformed', `${vertices} corners`, `at most ${MOST_VERTICES.address} corners in an address`)
    return null
  }
  const fault = ringsFault(polygons)
  if (fault === null) return { kind: 'drawn', polygons: turnRings(polygons) }
  refuse('malformed', ...ringsWords(fault))
  return null
}

/** What was found, and what was expected in its place. */
function ringsWords(fault: RingsFault): [found: string, expected: string] {
  switch (fault.kind) {
    case 'too-few':
      return [`${fault.found} corners`, 'at least three corners in each ring']
    case 'no-area':
      return [`a ring without area at ${fault.near.join(', ')}`, 'rings that enclose something']
    case 'crossing':
      return [
        `lines that meet near ${fault.near.join(', ')}`,
        'rings that neither cross nor touch themselves or others of their polygon',
      ]
    case 'hole-outside':
      return [
        `a hole at ${fault.near.join(', ')}`,
        'holes inside the outer ring of their polygon and outside each other',
      ]
    case 'far-away':
      return [`a corner at ${fault.near.join(', ')}`, 'longitude and latitude in or near Sweden']
  }
}

function readCircle(text: string, refuse: Refuse): Shape | null {
  const parts = /^(\d{1,2}(?:\.\d{1,4})?)_(\d{2}(?:\.\d{1,4})?)_(\d{1,3}(?:\.\d{1,3})?)$/.exec(text)
  const [longitude = 0, latitude = 0, kilometres = 0] = parts?.slice(1).map(Number) ?? []
  if (parts !== null && kilometres > 0 && kilometres <= MOST_KILOMETRES && latitude >= 50 && latitude <= 75) {
    if (longitude <= 35) return { kind: 'circle', centre: [longitude, latitude], kilometres }
  }
  const expected = `longitude, latitude and kilometres up to ${MOST_KILOMETRES} with underscores between: *16.5448_59.6099_60`
  refuse('malformed', `*${text}`, expected)
  return null
}

function readOptions(
  text: string,
  shape: Shape,
  place: number,
  refuse: Refuse,
): Pick<Territory, 'basis' | 'look' | 'locked'> {
  let basis = usualBasis(shape)
  let look: Look = LOOKS[place] ?? 1
  let locked = false
  for (const option of text === '' ? [] : text.split('.')) {
    const wantedBasis = shape.kind === 'areas' ? undefined : BASES.find((each) => each === option)
    const wantedLook = LOOKS.find((each) => String(each) === option)
    if (wantedBasis) basis = wantedBasis
    else if (wantedLook) look = wantedLook
    else if (option === 'locked') locked = true
    else refuse('malformed', option, `${BASES.join(', ')} of a drawing, a look from 1 to ${LOOKS.length}, or locked`)
  }
  return { basis, look, locked }
}
