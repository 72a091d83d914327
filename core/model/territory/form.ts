/** What a territory is: a part of the country that no statistics office publishes, listed or drawn by whoever asks. */
import type { Area, AreaCode } from '../area.ts'
import type { LonLat } from '../lonlat.ts'

/**
 * How much of a cut area belongs to a territory: the share of its people who live inside; all of it when at least half of
 * them do, else none; or the share of its land (method, section 3).
 */
export const BASES = ['population', 'whole', 'land-area'] as const
export type Basis = (typeof BASES)[number]

/** Side by side, more than this cannot be told apart. */
export const MOST_TERRITORIES = 6
/** Corners of all rings together. An address with more is too long to be sent by mail. */
export const MOST_VERTICES = { address: 200, upload: 2_000 } as const
/** Characters of a name. */
export const MOST_NAME = 60
/** Radius of a circle: from one end of the country one reaches the middle. */
export const MOST_KILOMETRES = 800

/** Its colour and pattern on maps and in charts; there are as many as there may be territories. */
export const LOOKS = [1, 2, 3, 4, 5, 6] as const
export type Look = (typeof LOOKS)[number]

/** Steps per degree that corners stand on: four decimals, about 11 m north and 6 m east. */
export const STEPS = 10_000

/** Corners in order, degrees to four decimals (about 11 m); the first is not repeated at the end. At least three. */
export type Ring = readonly LonLat[]
/** An outer ring and the holes in it. */
export type Polygon = readonly Ring[]

export type Shape =
  /** Municipalities, and counties that stand for all of theirs, as they were written; no municipality twice. */
  | { readonly kind: 'areas'; readonly codes: readonly AreaCode[] }
  | { readonly kind: 'drawn'; readonly polygons: readonly Polygon[] }
  /** All that lies within a distance of a place, on the plane. */
  | { readonly kind: 'circle'; readonly centre: LonLat; readonly kilometres: number }

export interface Territory {
  /** One line without `~`; no two territories of a view share one. */
  readonly name: string
  readonly shape: Shape
  /** `whole` for listed areas, which are never cut. */
  readonly basis: Basis
  readonly look: Look
  /** True: nothing changes its shape until it is unlocked. */
  readonly locked: boolean
}

/** By people where something may be cut, for most figures are about people. */
export function usualBasis({ kind }: Shape): Basis {
  return kind === 'areas' ? 'whole' : 'population'
}

/** The municipalities a list names, counties taken apart, each once, in the order of the list. */
export function municipalitiesOf(
  codes: readonly AreaCode[],
  municipalities: readonly Pick<Area, 'code' | 'groups'>[],
): AreaCode[] {
  const found = codes.flatMap((code) =>
    code.length === 4 ? [code] : municipalities.filter(({ groups }) => groups.county === code).map((area) => area.code),
  )
  return [...new Set(found)]
}

/** Corners of all rings together. */
export function verticesOf(polygons: readonly Polygon[]): number {
  return polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
}
