/** The parts of a territory as columns, in the order of the parts: places among the areas of a level, and shares. */
import { checkPart, type Extent, isCut, type Part, shareBy } from '../extent.ts'

/** Parts alongside each other. */
export interface Row {
  readonly places: Uint16Array
  readonly shares: Readonly<Record<Extent, Float64Array>>
}

export interface PlacedParts extends Row {
  /** 1 where the area is cut. */
  readonly cut: Uint8Array
  readonly anyCut: boolean
  readonly reliable: boolean
  /** Those that have a share by an extent, or by either: the others are touched, and count nowhere. */
  readonly counted: Readonly<Record<Extent | 'either', Row>>
}

/** Throws on a part that is not among the areas, as on shares that are none. */
export function placedParts(
  parts: readonly Part[],
  placeOf: (code: string) => number | undefined,
  reliable = true,
): PlacedParts {
  for (const part of parts) checkPart(part)
  const rowOf = (some: readonly Part[]): Row => ({
    places: Uint16Array.from(some, ({ code }) => {
      const place = placeOf(code)
      if (place === undefined) throw new Error(`part ${code}: expected an area of the level, found none`)
      return place
    }),
    shares: {
      people: Float64Array.from(some, ({ share }) => share),
      land: Float64Array.from(some, (part) => shareBy(part, 'land')),
    },
  })
  const all = rowOf(parts)
  const having = (extent: Extent) => {
    const some = parts.filter((part) => shareBy(part, extent) > 0)
    return some.length === parts.length ? all : rowOf(some)
  }
  return {
    ...all,
    cut: Uint8Array.from(parts, (part) => (isCut(part) ? 1 : 0)),
    anyCut: parts.some(isCut),
    reliable,
    counted: { people: having('people'), land: having('land'), either: all },
  }
}
