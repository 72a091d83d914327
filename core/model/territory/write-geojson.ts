/**
 * Territories as GeoJSON (RFC 7946) for other programs, and back: everything a territory is stands in the properties, so
 * that `readUpload` gives exactly the one that was written, whatever a program has made of its outline.
 */
import type { TerritoryPart, TerritoryValue } from '../contract-territories.ts'
import type { LonLat } from '../lonlat.ts'
import { circleRing } from './circle.ts'
import type { Polygon, Ring, Territory } from './form.ts'

/** Alongside the territories, each. */
export interface Beside {
  readonly version: string
  readonly parts?: readonly (readonly TerritoryPart[])[]
  readonly values?: readonly (readonly TerritoryValue[])[]
  /** Outlines of listed territories, degrees; null: without one. */
  readonly outlines?: readonly (readonly Polygon[] | null)[]
}

export interface TerritoryFeatures {
  readonly type: 'FeatureCollection'
  /** The data version the shares and values are of: a foreign member (section 6.1), which readers pass over. */
  readonly version: string
  readonly features: readonly TerritoryFeature[]
}

export interface TerritoryFeature {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] } | null
}

export function writeGeoJson(
  territories: readonly Territory[],
  { version, parts, values, outlines }: Beside,
): TerritoryFeatures {
  const features = territories.map(({ name, shape, basis, look, locked }, i): TerritoryFeature => {
    const properties: Record<string, unknown> = { name, kind: shape.kind, basis, look, locked }
    if (shape.kind === 'areas') properties.codes = shape.codes
    if (shape.kind === 'circle') Object.assign(properties, { centre: shape.centre, kilometres: shape.kilometres })
    if (parts?.[i]) properties.parts = parts[i]
    if (values?.[i]) properties.values = values[i]
    const polygons = polygonsOf({ shape, outline: outlines?.[i] ?? null })
    const geometry = polygons && {
      type: 'MultiPolygon' as const,
      coordinates: polygons.map((each) => each.map(closed)),
    }
    return { type: 'Feature', properties, geometry }
  })
  return { type: 'FeatureCollection', version, features }
}

function polygonsOf({ shape, outline }: Pick<Territory, 'shape'> & { outline: readonly Polygon[] | null }) {
  switch (shape.kind) {
    case 'areas':
      return outline
    case 'drawn':
      return shape.polygons
    case 'circle':
      return [[circleRing(shape.centre, shape.kilometres).map(sixDecimals)]]
  }
}

/** The first corner again at the end. */
function closed(ring: Ring): Ring {
  return [...ring, ...ring.slice(0, 1)]
}

/** A decimetre: what a circle's corners are good for. */
function sixDecimals([longitude, latitude]: LonLat): LonLat {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6]
}
