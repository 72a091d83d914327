/** What was repaired or guessed on the way from what somebody sent to territories; and why something could not be used. */
import type { Area, AreaCode } from '../area.ts'
import type { Division } from '../division.ts'
import type { LonLat } from '../lonlat.ts'

/** What a reader must know of the country. Without divisions no group is understood by its name. */
export interface Places {
  readonly areas: readonly Area[]
  readonly divisions: readonly Division[]
}

export interface Suggestion {
  readonly code: AreaCode
  readonly name: string
}

export interface NotUnderstood {
  readonly text: string
  readonly suggestions: readonly Suggestion[]
}

export type Repair =
  /** A code that lost its leading zero in a spreadsheet. */
  | { readonly kind: 'leading-zero'; readonly found: string; readonly code: AreaCode; readonly name: string }
  /** A code out of use since a year, and the one that took its place. */
  | {
      readonly kind: 'abolished'
      readonly found: string
      readonly year: number
      readonly code: AreaCode
      readonly name: string
    }
  /** A group stands for its municipalities. */
  | { readonly kind: 'group'; readonly name: { readonly sv: string; readonly en: string }; readonly members: number }
  /** Named more than once, alone or by their county; counted once. */
  | { readonly kind: 'repeated'; readonly names: readonly string[] }
  | ({ readonly kind: 'not-understood' } & NotUnderstood)
  /** So many more that are not listed one by one. */
  | { readonly kind: 'more-not-understood'; readonly found: number }
  /** Coordinates were metres in SWEREF 99 TM. */
  | { readonly kind: 'plane' }
  /** Coordinates came as latitude and longitude, or northing and easting. */
  | { readonly kind: 'swapped' }
  | { readonly kind: 'heights' }
  | { readonly kind: 'closed'; readonly rings: number }
  | { readonly kind: 'turned'; readonly rings: number }
  | { readonly kind: 'doubles'; readonly corners: number }
  | { readonly kind: 'rounded' }
  /** Corners moved by a step or two of 11 m, or left out, where rounding made lines touch. */
  | { readonly kind: 'loosened'; readonly corners: number }
  /** Rings too small to be told. */
  | { readonly kind: 'dropped'; readonly rings: number }
  /** Polygons that overlap or touch: each place counts once. */
  | { readonly kind: 'united'; readonly polygons: number }
  /** `areaChange` in per cent of the area before. */
  | { readonly kind: 'simplified'; readonly from: number; readonly to: number; readonly areaChange: number }
  /** Wholly outside Sweden: it will hold no municipality. */
  | { readonly kind: 'abroad' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'name-cleaned'; readonly found: string; readonly name: string }
  | { readonly kind: 'renamed'; readonly found: string; readonly name: string }
  /** Features that hold neither geometry nor codes. */
  | { readonly kind: 'empty-features'; readonly found: number }

/** `territory`: the name of the one it is about; null where it is about all that was sent. */
export type Told = Repair & { readonly territory: string | null }

/** What a JSON value can be; `nothing` where a member is not there. */
export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null' | 'nothing'

/** `pointer`: where in what was sent, RFC 6901; empty for the whole. `found` is what stood there, cut short. */
interface At {
  readonly pointer: string
  readonly found: string
}

export type UploadFault = At &
  (
    | { readonly kind: 'json'; readonly line: number; readonly column: number; readonly expected: string }
    | { readonly kind: 'empty' }
    | { readonly kind: 'too-long'; readonly most: number }
    | { readonly kind: 'wrong-kind'; readonly kindFound: JsonKind; readonly expected: Exclude<JsonKind, 'nothing'> }
    /** None of the values that may stand there. */
    | { readonly kind: 'not-one-of'; readonly expected: readonly string[] }
    | { readonly kind: 'unknown-member'; readonly expected: readonly string[] }
    /** `type` is no type of GeoJSON, or there is none. */
    | { readonly kind: 'no-geojson' }
    /** Points and lines enclose nothing. */
    | { readonly kind: 'no-surface' }
    | { readonly kind: 'geometry-collection' }
    | { readonly kind: 'crs' }
    | { readonly kind: 'no-number' }
    | { readonly kind: 'too-few' }
    | { readonly kind: 'no-area'; readonly near: LonLat }
    | { readonly kind: 'crossing'; readonly near: LonLat }
    | { readonly kind: 'hole-outside'; readonly near: LonLat }
    | { readonly kind: 'far-away' }
    | { readonly kind: 'many-corners'; readonly most: number }
    /** Takes longer to measure than is allowed. */
    | { readonly kind: 'too-intricate' }
    | { readonly kind: 'many-territories'; readonly most: number }
    | { readonly kind: 'no-codes'; readonly suggestions: readonly Suggestion[] }
    | { readonly kind: 'bad-name'; readonly most: number }
    | { readonly kind: 'bad-circle'; readonly most: number }
  )

/** No interface may extend a union: this is `Omit` that keeps its members apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
/** A fault before its place is known. */
export type PlacelessFault = Without<UploadFault, 'pointer'>
