/**
 * A territory in an address, `t=name~body` or `t=name~body~options`. The body is a list of codes, `0180.0181.0182`, where
 * a county stands for all of its municipalities; or a drawing, `@` and its encoded rings; or a circle, `*` and longitude,
 * latitude and kilometres, `*16.5448_59.6099_60`. Options with dots between say what is not usual: the basis, the look
 * where it is not the territory's place in the address, and `locked`. Old links decode for ever: only add.
 */
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
import { readRings, writeRings } from './ring-code.ts'
import { type RingsFault, ringsFault, turnRings } from './rings.ts'

/** `place`: counted from 0 among the territories of the address. */
export function writeTerritory({ name, shape, basis, look, locked }: Territory, place: number): string {
  const options = [
    ...(basis === usualBasis(shape) ? [] : [basis]),
    ...(look === LOOKS[place] ? [] : [String(look)]),
    ...(locked ? ['locked'] : []),
  ]
  return [name, writeShape(shape), ...(options.length > 0 ? [options.join('.')] : [])].join('~')
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'areas':
      return shape.codes.join('.')
    case 'drawn':
      return `@${writeRings(shape.polygons)}`
    case 'circle':
      return `*${[...shape.centre, shape.kilometres].join('_')}`
  }
}

/** Reads the territories of an address, in order. What cannot be used is left out and told, each fault as parameter `t`. */
export function readTerritories(
  found: readonly string[],
  knowledge: Pick<Knowledge, 'area' | 'areasAt'>,
  faults: Fault[],
): Territory[] {
  return readPlaced(found, knowledge, faults).map(({ territory }) => territory)
}

/** A territory, and its place in the address, counted from 0: another than among those that could be read, after a fault. */
export interface Placed {
  readonly territory: Territory
  readonly place: number
}

export function readPlaced(
  found: readonly string[],
  knowledge: Pick<Knowledge, 'area' | 'areasAt'>,
  faults: Fault[],
): Placed[] {
  const placed: Placed[] = []
  for (const [place, text] of found.entries()) {
    const refuse = (kind: Fault['kind'], what: string, expected: string) => {
      faults.push({ kind, parameter: 't', found: what, expected })
    }
    if (placed.length === MOST_TERRITORIES) {
      refuse('malformed', text, `at most ${MOST_TERRITORIES} territories`)
      continue
    }
    const territory = readTerritory(text, place, knowledge, refuse)
    if (territory === null) continue
    const name = freeName(
      territory.name,
      placed.map((each) => each.territory),
    )
    if (name !== territory.name) refuse('repeated', territory.name, `each name once; read as ${name}`)
    placed.push({ territory: { ...territory, name }, place })
  }
  return placed
}

/** The name itself, or with the first number in brackets that nobody has. */
export function freeName(name: string, others: readonly { readonly name: string }[]): string {
  const taken = new Set(others.map((each) => each.name))
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`
    const candidate = `${cutName(name, MOST_NAME - suffix.length)}${suffix}`
    if (!taken.has(candidate)) return candidate
  }
}

/** At most so many UTF-16 units, without cutting a character in two or leaving a space at the end. */
export function cutName(name: string, most = MOST_NAME): string {
  let cut = ''
  for (const character of name) {
    if (cut.length + character.length > most) break
    cut += character
  }
  return cut.trimEnd()
}

type Refuse = (kind: Fault['kind'], found: string, expected: string) => void

function readTerritory(
  text: string,
  place: number,
  knowledge: Pick<Knowledge, 'area' | 'areasAt'>,
  refuse: Refuse,
): Territory | null {
  const [name = '', body = '', options = '', ...more] = text.split('~')
  if (body === '' || more.length > 0 || !isName(name)) {
    refuse('malformed', text, `a name of 1 to ${MOST_NAME} characters, ~ and codes or a ring: Bergslagen~2061.2085`)
    return null
  }
  const shape = readShape(body, knowledge, refuse)
  if (shape === null) return null
  return { name, shape, ...readOptions(options, shape, place, refuse) }
}

/**
 * What divides a territory in an address; control characters and line breaks; half surrogate pairs, which no address can
 * hold; and marks of direction, by which a name could turn the text after it around.
 */
export const UNNAMEABLE = /[~\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** One line, not blank at its ends, without `~`. */
export function isName(name: string): boolean {
  return name.length > 0 && name.length <= MOST_NAME && name.trim() === name && !UNNAMEABLE.test(name)
}

const CODES = 'codes listed at /api/areas with dots between, or @ and an encoded ring'

function readShape(body: string, knowledge: Pick<Knowledge, 'area' | 'areasAt'>, refuse: Refuse): Shape | null {
  if (body.startsWith('@')) return readDrawn(body.slice(1), refuse)
  if (body.startsWith('*')) return readCircle(body.slice(1), refuse)
  const codes: AreaCode[] = []
  for (const code of body.split('.')) {
    const area = knowledge.area(code)
    if (area === undefined) {
      const whole = knowledge.area(`0${code}`)?.code
      refuse('not-found', code, whole ? `${whole}, with its leading zero` : CODES)
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
export function ringsWords(fault: RingsFault): [found: string, expected: string] {
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
