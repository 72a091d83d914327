/** Why something sent or brought as a file is no profile: where, what stood there, and what could have. */
import type { UploadFault } from '../territory/told.ts'

interface At {
  /** Where in what was sent, RFC 6901; empty for the whole. */
  readonly pointer: string
  /** What stood there, cut short. */
  readonly found: string
}

export type OwnProfileFault = At &
  (
    | { readonly kind: 'missing' }
    /** A file of another program, or of a format that is not read. */
    | { readonly kind: 'other-format'; readonly expected: string }
    | { readonly kind: 'no-text'; readonly most: number }
    | { readonly kind: 'long-text'; readonly most: number }
    /** Characters that are not seen, or that turn what stands around them. */
    | { readonly kind: 'hidden-characters' }
    | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
    | { readonly kind: 'no-whole-number' }
    | { readonly kind: 'too-many'; readonly most: number }
    | { readonly kind: 'too-few' }
    | { readonly kind: 'no-date' }
    /** Not written as ids and codes are. */
    | { readonly kind: 'no-id' }
    | { readonly kind: 'no-such-area' }
    /** A target for an area that is not inside the one the profile is about. */
    | { readonly kind: 'not-inside'; readonly area: string }
    /** Compared with itself: a peer that is the area, a gap to the indicator's own figures. */
    | { readonly kind: 'itself' }
    | { readonly kind: 'repeated' }
    /** The year of a target, or the one it is counted from. */
    | { readonly kind: 'base-not-before'; readonly year: number }
    | { readonly kind: 'unknown-form'; readonly expected: string }
  )

export type ProfileFault = OwnProfileFault | UploadFault
