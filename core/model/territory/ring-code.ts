/**
 * Rings as text that stands in an address without escaping. As Google's encoded polylines: whole steps from corner to
 * corner, the sign in the lowest bit, five bits a character, the least first, with a sixth that says "there is more".
 * Another alphabet (base64url, RFC 4648 section 5), for theirs would be escaped, and a dot between the rings of a polygon
 * and an exclamation mark between polygons.
 */
import type { LonLat } from '../lonlat.ts'
import { type Polygon, type Ring, STEPS } from './form.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 5
const MORE = 1 << BITS

export function writeRings(polygons: readonly Polygon[]): string {
  return polygons.map((polygon) => polygon.map(writeRing).join('.')).join('!')
}

function writeRing(ring: Ring): string {
  let [x, y] = [0, 0]
  let text = ''
  for (const [longitude, latitude] of ring) {
    const [nextX, nextY] = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)]
    text += writeStep(nextX - x) + writeStep(nextY - y)
    x = nextX
    y = nextY
  }
  return text
}

function writeStep(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step
  let text = ''
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += ALPHABET.charAt((rest % MORE) + MORE)
  return text + ALPHABET.charAt(rest)
}

/** Null where the text is no such code. */
export function readRings(text: string): Polygon[] | null {
  const polygons = text.split('!').map((polygon) => polygon.split('.').map(readRing))
  return polygons.every((polygon): polygon is LonLat[][] => polygon.every((ring) => ring !== null)) ? polygons : null
}

function readRing(text: string): LonLat[] | null {
  const steps = readSteps(text)
  if (steps === null || steps.length === 0 || steps.length % 2 === 1) return null
  const ring: LonLat[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0
    y += steps[i + 1] ?? 0
    ring.push([x / STEPS, y / STEPS])
  }
  return ring
}

/** More characters than this are no step within the bounds of the earth. */
const LONGEST = 5

function readSteps(text: string): number[] | null {
  const steps: number[] = []
  let [value, place] = [0, 0]
  for (const character of text) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0 || place === LONGEST) return null
    value += (digit % MORE) * MORE ** place
    place++
    if (digit >= MORE) continue
    steps.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    value = 0
    place = 0
  }
  return place === 0 ? steps : null
}
