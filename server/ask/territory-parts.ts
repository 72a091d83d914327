/** A territory taken apart: which municipalities it holds, which it cuts, and how much of those. */
import { acrossOf, LEAST_ACROSS, whyEmpty } from '#core/measure/across.ts'
import { partsBy } from '#core/measure/basis.ts'
import { isCut, type Part } from '#core/measure/extent.ts'
import { overlapOf, shapeRings, TooIntricate } from '#core/measure/overlap.ts'
import { type PlacedParts, placedParts } from '#core/measure/profile/placed-parts.ts'
import { type AreaCode, NATION } from '#core/model/area.ts'
import { municipalitiesOf, type Territory, writeTerritory } from '#core/model/territory.ts'
import { unnamed } from '#server/atlas/in-language.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import { placesOf } from './lookup.ts'
import { recently } from './recent.ts'

/** What territories are read from. */
export type Grounds = Pick<Edition, 'atlas' | 'ground'>

/** A territory taken apart, whatever it is called. */
export interface Held {
  /** By code, those that are only touched among them. */
  readonly parts: readonly (Part & { readonly code: AreaCode })[]
  readonly placed: PlacedParts
  /** The counties it consists of, where it holds counties whole and nothing else; as parts among the counties. */
  readonly counties: PlacedParts | null
  /** The counties it touches, as places among them. */
  readonly touchedCounties: readonly number[]
  /** The areas it is exactly, whose own figures are its figures: a municipality, a county, the country. */
  readonly exactly: readonly string[]
  readonly landArea: number
  readonly across: number | null
  readonly reliable: boolean
}

/** A drawing that is refused is remembered too: it costs as much to find out as to measure another. */
const kept = new WeakMap<Atlas, (name: string, make: () => Held | TooIntricate) => Held | TooIntricate>()

/** Its parts, worked out once for each of the most recent shapes. Throws TooIntricate. */
export function heldOf(edition: Grounds, territory: Territory): Held {
  const found = triedOf(edition, territory)
  if (found instanceof TooIntricate) throw found
  return found
}

/** Whether it is a drawing that is refused; if not, its parts are known now. */
export function isTooIntricate(edition: Grounds, territory: Pick<Territory, 'shape' | 'basis'>): boolean {
  return territory.shape.kind !== 'areas' && triedOf(edition, territory) instanceof TooIntricate
}

function triedOf(edition: Grounds, { shape, basis }: Pick<Territory, 'shape' | 'basis'>): Held | TooIntricate {
  const atlas = unnamed(edition.atlas)
  const recent = kept.get(atlas) ?? recently<Held | TooIntricate>(LIMITS.keptTerritories)
  kept.set(atlas, recent)
  const plain: Territory = { name: '', shape, basis, look: 1, locked: false }
  return recent(writeTerritory(plain, 0), () => {
    try {
      return takeApart(edition, plain)
    } catch (error) {
      if (error instanceof TooIntricate) return error
      throw error
    }
  })
}

const NOT_DRAWN = { touched: [], area: 0, perimeter: 0 } as const

function takeApart(edition: Grounds, { shape, basis }: Territory): Held {
  const { atlas } = edition
  const municipalities = atlas.areasAt('municipality')
  const drawn = shape.kind === 'areas' ? NOT_DRAWN : overlapOf(edition.ground(), shapeRings(shape) ?? [])
  const found: Part[] =
    shape.kind === 'areas'
      ? municipalitiesOf(shape.codes, municipalities).map((code) => ({ code, share: 1, landShare: 1 }))
      : partsBy(basis, drawn.touched)
  const parts = found.flatMap((part) => {
    const area = atlas.areas.get(part.code)
    return area === undefined ? [] : [{ ...part, code: area.code, area }]
  })
  parts.sort((a, b) => (a.code < b.code ? -1 : 1))
  const across = acrossOf(shape, drawn)
  const tooSmall = parts.length === 0 && whyEmpty({ across, basis }) === 'too-small'
  const reliable = !tooSmall && (!parts.some(isCut) || across === null || across >= LEAST_ACROSS)
  const counties = [...new Set(parts.flatMap(({ area }) => area.parent ?? []))]
  const held = new Set<string>(parts.filter((part) => !isCut(part)).map(({ code }) => code))
  const isWhole = (county: string) => municipalities.every(({ code, parent }) => parent !== county || held.has(code))
  const whole = parts.length > 0 && held.size === parts.length && counties.every(isWhole)
  const places = placesOf(atlas.areasAt('county'))
  return {
    parts: parts.map(({ area: _area, ...part }) => part),
    placed: placedParts(parts, (code) => placesOf(municipalities).get(code), reliable),
    counties: whole
      ? placedParts(
          counties.map((code) => ({ code, share: 1 })),
          (code) => places.get(code),
        )
      : null,
    touchedCounties: counties.flatMap((code) => places.get(code) ?? []),
    exactly: exactly(atlas, [...held], parts.length, whole ? counties : []),
    landArea: parts.reduce((sum, { area, landShare }) => sum + (landShare ?? 0) * area.landArea, 0),
    across,
    reliable,
  }
}

/** Gotland is both a municipality and a county: the figure of the one, else of the other. */
function exactly(atlas: Atlas, held: readonly string[], of: number, counties: readonly string[]): string[] {
  if (held.length === 0 || held.length < of) return []
  if (held.length === atlas.areasAt('municipality').length) return [NATION]
  return [...(held.length === 1 ? held : []), ...(counties.length === 1 ? counties : [])]
}
